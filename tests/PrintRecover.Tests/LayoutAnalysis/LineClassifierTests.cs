using PrintRecover.LayoutAnalysis;

namespace PrintRecover.Tests.LayoutAnalysis;

public class LineClassifierTests
{
    [Fact]
    public void A_line_that_may_be_any_part_of_a_headline_is_rather_one_of_them_than_text() => Assert.Equal(
        (LineKind.Title, 0.55), Likeliest(paragraph: 0.45, title: 0.3, subtitle: 0.25));

    [Fact]
    public void A_line_that_is_likelier_text_than_all_of_them_is_text() => Assert.Equal(
        (LineKind.Paragraph, 0.55), Likeliest(paragraph: 0.55, title: 0.3, subtitle: 0.15));

    private static (LineKind Kind, double Share) Likeliest(double paragraph, double title, double subtitle)
    {
        double[] shares = new double[LineKindModel.Kinds.Count];
        (shares[(int)LineKind.Paragraph], shares[(int)LineKind.Title], shares[(int)LineKind.Subtitle]) = (paragraph, title, subtitle);
        return LineClassifier.Likeliest(shares);
    }
}

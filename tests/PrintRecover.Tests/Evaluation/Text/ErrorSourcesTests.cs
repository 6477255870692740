using PrintRecover.Evaluation.Text;

namespace PrintRecover.Tests.Evaluation.Text;

public class ErrorSourcesTests
{
    private static readonly string[] Lines = ["the ferry runs again", "for the first time in", "more than twenty years"];

    [Fact]
    public void Misread_letters_are_recognition_s() => Assert.Equal((2, 0, 0), Measure("the fcrry runs again", "for the first tine in", Lines[2]));

    [Fact]
    public void A_lost_line_is_layout_s() => Assert.Equal((0, 17, 0), Measure(Lines[0], Lines[2]));

    [Fact]
    public void Text_that_is_no_line_s_is_layout_s() => Assert.Equal((0, 6, 0), Measure([.. Lines, "|#|#|#"]));

    [Fact]
    public void Lines_in_another_order_are_order_s()
    {
        (int recognition, int layout, int order) = Measure(Lines[2], Lines[0], Lines[1]);

        Assert.Equal((0, 0), (recognition, layout));
        Assert.InRange(order, 20, 40);
    }

    [Fact]
    public void Nothing_found_is_layout_s() => Assert.Equal((0, 17 + 17 + 19, 0), Measure());

    [Fact]
    public void What_is_found_where_there_is_nothing_is_layout_s() => Assert.Equal((0, 6, 0), Measure([], ["ferry!"]));

    [Fact]
    public void Nothing_against_nothing_is_no_error() => Assert.Equal((0, 0, 0), Measure([], []));

    [Fact]
    public void Marks_surrogates_and_right_to_left_lines_are_counted_as_characters() =>
        // A shin without its points, one of four, and a surrogate pair, one of three.
        Assert.Equal((2, 0, 0), Measure(["שָׁלוֹם", "𠮷野家"], ["שלוֹם", "吉野家"]));

    private static (int Recognition, int Layout, int Order) Measure(params string[] found) => Measure(Lines, found);

    private static (int Recognition, int Layout, int Order) Measure(string[] lines, string[] found)
    {
        IReadOnlyList<string> truth = TextFolding.Lenient.Graphemes(string.Join('\n', lines));
        IReadOnlyList<string> read = TextFolding.Lenient.Graphemes(string.Join('\n', found));
        ErrorSources sources = ErrorSources.Measure(lines, read, EditDistance.Between(truth, read), TextFolding.Lenient);
        return (sources.RecognitionErrors, sources.LayoutErrors, sources.OrderErrors);
    }
}

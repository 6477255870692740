using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;

namespace PrintRecover.Tests.LayoutAnalysis;

public class TypesOnPageTests
{
    [Fact]
    public void A_line_is_told_what_others_of_its_type_are()
    {
        TypesOnPage types = Of((40, LineKind.Subheading), (40, LineKind.Subheading), (40, LineKind.Title), (80, LineKind.Title));

        Assert.Equal(LineSigns.TypeElsewhere.Step(1 + (int)LineKind.Subheading), types.Elsewhere(2));
    }

    [Fact]
    public void A_line_says_nothing_about_itself() =>
        Assert.Equal(0, Of((40, LineKind.Subheading), (80, LineKind.Title)).Elsewhere(1));

    private static TypesOnPage Of(params (int Height, LineKind Kind)[] lines) => new(
        [.. lines.Select(line => LineOfInk.Of([new Component(new Box(0, 0, 6 * line.Height, line.Height), 2 * line.Height * line.Height)]))],
        [.. lines.Select((_, i) => (IReadOnlyList<int>)[i])],
        [.. lines.Select(line => line.Kind)]);
}

using PrintRecover.Model;
using PrintRecover.Recognition;

namespace PrintRecover.Tests.Recognition;

public class PageReadingTests
{
    private static readonly Box Letter = new(100, 100, 80, 90);

    [Theory]
    [InlineData("T", "The ferry runs again")]
    [InlineData(" 紅。", "紅he ferry runs again")]
    [InlineData("|", "he ferry runs again")]
    public void A_drop_capital_begins_the_first_line_beside_it_if_it_is_a_letter(string letter, string text) =>
        Assert.Equal(text, Read(letter)[0].Text);

    [Fact]
    public void Lines_beside_a_drop_capital_are_not_set_in() => Assert.All(Read("T"), line => Assert.Equal(Letter.X, line.Box.X));

    private static IReadOnlyList<TextLine> Read(string letter)
    {
        LayoutLine[] lines =
        [
            new(new Box(190, 100, 400, 30)) { Capital = new DropCapital(Letter, 0) },
            new(new Box(190, 150, 400, 30)) { Capital = new DropCapital(Letter, 1) },
            new(new Box(100, 200, 490, 30)),
        ];
        var image = new GrayImage(700, 300, new byte[700 * 300]);
        PreparedPage page = new(new PageScan("page.png", 1, image, 300).Origin, image, image, PageTransform.Identity);
        PageLayout layout = new(page, [new LayoutRegion(0, RegionKind.Paragraph, Box.Around(lines.Select(line => line.Box)), lines)], [], [], 30);
        return PageReading.Read(
            layout, "eng",
            (_, boxes) => [.. boxes.Select(line => new LineReading(line.Box == Letter ? letter : line == lines[0] ? "he ferry runs again" : "to the island", 0.9))],
            CancellationToken.None).Regions[0].Lines;
    }
}

using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;

namespace PrintRecover.Tests.LayoutAnalysis;

public class ScatteredDrawingsTests
{
    /// <summary>What of a map was found as a picture, and names and coasts left of and above it.</summary>
    private static readonly Box Part = new(1000, 1100, 500, 500);

    private static readonly Box[] Coasts =
    [
        new(700, 1150, 120, 60), new(720, 1400, 90, 90), new(860, 1300, 30, 100), new(690, 900, 60, 60),
        new(900, 860, 150, 40), new(1200, 850, 60, 120), new(1350, 900, 90, 90),
    ];

    /// <summary>The rules of the tier and the column that the map stands in.</summary>
    private static readonly Box[] Field = [new(650, 700, 900, 5), new(650, 1700, 900, 5), new(650, 700, 5, 1000), new(1550, 700, 5, 1000)];

    private static readonly Box Whole = Box.Around([Part, .. Coasts]);

    [Fact]
    public void Scraps_around_a_part_of_a_map_make_it_whole()
    {
        LayoutRegion map = Assert.Single(Joined(Coasts));

        Assert.Equal(RegionKind.Picture, map.Kind);
        Assert.Equal(Whole, map.Box);
    }

    [Fact]
    public void A_few_characters_beside_a_picture_stay() => Assert.Equal(4, Joined(Coasts[..3]).Count);

    [Fact]
    public void A_rule_right_across_ends_a_drawing() =>
        Assert.Equal(Coasts.Length + 1, Joined(Coasts, new Box(600, 1000, 1000, 5)).Count);

    [Fact]
    public void A_column_of_text_ends_a_drawing() =>
        Assert.Contains(Joined([.. Coasts, new Box(950, 1000, 30, 800)]), region => region.Box == Coasts[0]);

    [Fact]
    public void A_level_line_of_single_characters_stays()
    {
        Box[] title = [.. Enumerable.Range(0, 8).Select(character => new Box(800 + (60 * character), 780, 40, 40))];

        PageLayout layout = Layout(Coasts);
        layout = layout with { Regions = [.. layout.Regions, Text(99, title)] };

        Assert.Equal([Box.Around(title), Whole], ScatteredDrawings.Join(layout).Regions.Select(region => region.Box).OrderBy(box => box.Y));
    }

    private static IReadOnlyList<LayoutRegion> Joined(Box[] pieces, params Box[] rules) => ScatteredDrawings.Join(Layout(pieces, rules)).Regions;

    private static PageLayout Layout(Box[] pieces, params Box[] rules)
    {
        var paper = new GrayImage(2000, 2000, new byte[2000 * 2000]);
        return new PageLayout(
            new PreparedPage(new PageOrigin("page", 1, 2000, 2000, 300), paper, paper, PageTransform.Identity),
            [new LayoutRegion(0, RegionKind.Picture, Part, []), .. pieces.Select((piece, index) => Text(index + 1, piece))],
            [.. Field, .. rules], [], 30, TextDirection.VerticalRightToLeft);
    }

    private static LayoutRegion Text(int id, params Box[] lines) =>
        new(id, RegionKind.Headline, Box.Around(lines), [.. lines.Select(line => new LayoutLine(line, line.Height > line.Width))]);
}

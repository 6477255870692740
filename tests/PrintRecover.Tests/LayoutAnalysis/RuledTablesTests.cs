using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;

namespace PrintRecover.Tests.LayoutAnalysis;

public class RuledTablesTests
{
    private const int Glyph = 30, Width = 2000, Height = 1400;

    private static readonly LayoutLine Below = new(new Box(200, 700, 900, Glyph), IsVertical: false);

    [Fact]
    public void Figures_between_upright_rules_are_a_table()
    {
        LayoutRegion[] regions = Mark(Rules(5, 120), [.. Cells(4, 120), Below]);

        LayoutRegion table = Assert.Single(regions, region => region.Kind == RegionKind.Table);
        Assert.Equal(Cells(4, 120), table.Lines);
        Assert.Equal([Below], Assert.Single(regions, region => region.Kind == RegionKind.Paragraph).Lines);
    }

    [Fact]
    public void Parts_of_a_table_under_one_rule_are_one_though_rules_between_them_are_worn()
    {
        Box[] rules = [.. Rules(4, 120), .. Rules(4, 120).Select(rule => rule with { X = rule.X + 900 }), new Box(200, 190, 1260, 4)];
        LayoutLine worn = new(new Box(700, 300, 360, Glyph), IsVertical: false);

        LayoutRegion[] regions = Mark(rules, [.. Cells(3, 120), worn, .. Cells(3, 120).Select(cell => cell with { Box = cell.Box with { X = cell.Box.X + 900 } })]);

        Assert.Contains(worn, Assert.Single(regions).Lines);
    }

    [Fact]
    public void Columns_of_text_between_rules_are_none() =>
        Assert.DoesNotContain(Mark(Rules(5, 480), [.. Cells(4, 480)]), region => region.Kind == RegionKind.Table);

    [Fact]
    public void Text_across_upright_strokes_is_none() => Assert.DoesNotContain(
        Mark(Rules(5, 120), [.. Enumerable.Range(0, 8).Select(i => new LayoutLine(new Box(210, 220 + (i * 40), 460, Glyph), IsVertical: false))]),
        region => region.Kind == RegionKind.Table);

    [Fact]
    public void A_page_of_more_tables_than_any_printed_one_is_left_as_it_is()
    {
        IEnumerable<Box> rules = Enumerable.Range(0, 101).SelectMany(i => Rules(5, 120).Select(rule => rule with { Y = 200 + (1000 * i) }));

        Assert.DoesNotContain(Mark(rules, [.. Cells(4, 120)]), region => region.Kind == RegionKind.Table);
    }

    private static IEnumerable<Box> Rules(int count, int apart) => Enumerable.Range(0, count).Select(i => new Box(200 + (i * apart), 200, 4, 400));

    private static IEnumerable<LayoutLine> Cells(int columns, int apart) =>
        from row in Enumerable.Range(0, 8)
        from column in Enumerable.Range(0, columns)
        select new LayoutLine(new Box(210 + (column * apart), 220 + (row * 45), apart - 20, Glyph), IsVertical: false);

    private static LayoutRegion[] Mark(IEnumerable<Box> rules, LayoutLine[] lines)
    {
        var paper = new GrayImage(Width, Height, [.. Enumerable.Repeat((byte)255, Width * Height)]);
        return [.. RuledTables.Mark(new PageLayout(
            new PreparedPage(new PageOrigin("page", 1, Width, Height, 300), paper, paper, PageTransform.Identity),
            [new LayoutRegion(0, RegionKind.Paragraph, Box.Around(lines.Select(line => line.Box)), lines)],
            [.. rules], [], Glyph)).Regions];
    }
}

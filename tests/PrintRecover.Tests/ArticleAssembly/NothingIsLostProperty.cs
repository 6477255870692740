using FsCheck;
using FsCheck.Fluent;
using PrintRecover.ArticleAssembly;
using PrintRecover.ArticleAssembly.Roles;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly;

public class NothingIsLostProperty
{
    private static readonly Gen<RegionKind> Kind = Gen.Elements(
        RegionKind.Paragraph, RegionKind.Paragraph, RegionKind.Headline, RegionKind.Headline, RegionKind.Subheading,
        RegionKind.Caption, RegionKind.Table, RegionKind.Picture, RegionKind.PageHeader);

    /// <summary>Places on a grid of half a column by a line and a half, so that regions often stand close.</summary>
    private static readonly Gen<Box> Place =
        from column in Gen.Choose(0, 6)
        from row in Gen.Choose(0, 24)
        from halves in Gen.Choose(1, 4)
        from rows in Gen.Choose(1, 6)
        select new Box(200 * column, 50 * row, (200 * halves) - 20, (50 * rows) - 8);

    private static readonly Gen<Region> AnyRegion =
        from kind in Kind
        from box in Place
        from isVertical in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from frame in Gen.Frequency((4, Gen.Constant((int?)null)), (1, Gen.Constant((int?)0)))
        select new Region(0, kind, box, LinesOf(kind, box, isVertical), frame);

    private static readonly Gen<Page> AnyPage =
        from regions in AnyRegion.ListOf()
        from rules in Place.ListOf()
        select new Page(
            1, 2000, 2000, 300, "chi_sim", [.. regions.Select((region, id) => region with { Id = id })],
            [.. rules.Take(4).Select(rule => rule with { Height = 3 })], [new Box(0, 0, 1000, 1000)], 34,
            PageTransform.Identity);

    [Fact]
    public void Every_line_of_text_lands_in_exactly_one_article() => Prop.ForAll(AnyPage.ToArbitrary(), page =>
    {
        IEnumerable<(int Id, TextLine Line)> assembled = new NewspaperArticleAssembler().Assemble([page])
            .SelectMany(article => new[] { article.Kicker, article.Title, article.Subtitle, article.Body })
            .SelectMany(part => part)
            .SelectMany(placed => placed.Region.Lines.Select(line => (placed.Region.Id, line)));
        IEnumerable<(int Id, TextLine Line)> printed = page.Regions
            .Where(region => region.Kind.AsFurniture() is null)
            .SelectMany(region => region.Lines.Select(line => (region.Id, line)));

        Assert.Equal(InOrder(printed), InOrder(assembled));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void No_character_is_lost_when_roles_are_settled() => Prop.ForAll(AnyPage.ToArbitrary(), page =>
    {
        Page settled = PageRoles.Settle(page);

        Assert.Equal(CharactersOf(page), CharactersOf(settled));
        Assert.Equal(settled.Regions.Count, settled.Regions.Select(region => region.Id).Distinct().Count());
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static IEnumerable<char> CharactersOf(Page page) =>
        page.Regions.SelectMany(region => region.Lines).SelectMany(line => line.Text).Where(character => !char.IsWhiteSpace(character)).Order();

    private static IEnumerable<(int Id, TextLine Line)> InOrder(IEnumerable<(int Id, TextLine Line)> lines) =>
        lines.OrderBy(line => line.Id).ThenBy(line => line.Line.Box.Y);

    private static IReadOnlyList<TextLine> LinesOf(RegionKind kind, Box box, bool isVertical)
    {
        int count = kind == RegionKind.Picture ? 0 : isVertical ? 1 : (box.Height + 8) / 50;
        return [.. Enumerable.Range(0, count).Select(line => new TextLine(
            isVertical ? box : new Box(box.X, box.Y + (50 * line), box.Width, 42), line == 1 ? "By Anna Moore" : $"{line}", 1, isVertical))];
    }
}

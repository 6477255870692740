using PrintRecover.Evaluation.Documents;
using PrintRecover.Evaluation.Layout;
using PrintRecover.Model;

namespace PrintRecover.Tests.Evaluation.Layout;

/// <summary>Two columns of a page, each 100 wide, with a gutter of 20 between them; lines are 10 high.</summary>
public class LayoutScoreTests
{
    private static readonly DocumentRegion LeftColumn = Column(0);
    private static readonly DocumentRegion RightColumn = Column(120);
    private static readonly DocumentRegion Headline = Region(TextRole.Title, new Box(0, 0, 220, 30));

    [Fact]
    public void The_same_page_has_no_faults()
    {
        DocumentPage page = Page(Headline, LeftColumn, RightColumn);

        Assert.Equal(new ColumnFaults(0, 0, 0, 0, 1), ColumnFaults.Measure([page], [page]));
        Assert.Equal(
            [new RegionScore("headline", 1, 1, 1), new RegionScore("text", 2, 2, 2)], RegionScore.Measure([page], [page]));
    }

    [Fact]
    public void A_line_over_both_columns_crosses_the_gutter() => Assert.Equal(
        (1, 1),
        Faults(Region(TextRole.Paragraph, new Box(0, 40, 220, 10))) is var faults ? (faults.LinesAcrossGutters, faults.ColumnsMerged) : default);

    [Fact]
    public void A_region_with_lines_of_both_columns_merges_them() =>
        Assert.Equal(1, Faults(LeftColumn with { Lines = [.. LeftColumn.Lines, .. RightColumn.Lines] }).ColumnsMerged);

    [Fact]
    public void A_line_found_in_halves_is_split() => Assert.Equal(
        1,
        Faults(Region(TextRole.Paragraph, new Box(0, 40, 48, 10), new Box(52, 40, 48, 10)), RightColumn).ColumnsSplit);

    [Fact]
    public void A_headline_that_is_text_is_missed() =>
        Assert.Equal(1, Faults(Region(TextRole.Paragraph, new Box(0, 0, 220, 30)), LeftColumn, RightColumn).HeadlinesMissed);

    [Theory]
    [InlineData(TextRole.Subheading, 0)]
    [InlineData(TextRole.Paragraph, 1)]
    public void A_headline_repeated_where_its_article_goes_on_may_be_a_heading_inside_of_it(TextRole found, int missed)
    {
        DocumentRegion headline = Headline with { Article = "a1" };
        DocumentPage[] truth = [Page(headline), Page(headline) with { Number = 2 }];

        Assert.Equal(missed, ColumnFaults.Measure(truth, [truth[0], Page(headline with { Role = found }) with { Number = 2 }]).HeadlinesMissed);
    }

    [Fact]
    public void Half_the_common_area_is_enough_and_less_is_not()
    {
        DocumentPage truth = Page(Region(TextRole.Caption, new Box(0, 0, 100, 100)));

        Assert.Equal(1, Assert.Single(RegionScore.Measure([truth], [Page(Region(TextRole.Caption, new Box(0, 0, 100, 50)))])).Matched);
        Assert.Equal(0, Assert.Single(RegionScore.Measure([truth], [Page(Region(TextRole.Caption, new Box(0, 0, 100, 49)))])).Matched);
    }

    [Fact]
    public void Nothing_found_loses_every_region_and_the_headline()
    {
        DocumentPage page = Page(Headline, LeftColumn, RightColumn);

        Assert.Equal([new RegionScore("headline", 1, 0, 0), new RegionScore("text", 2, 0, 0)], RegionScore.Measure([page], [Page()]));
        Assert.Equal([new RegionScore("headline", 1, 0, 0), new RegionScore("text", 2, 0, 0)], RegionScore.Measure([page], []));
        Assert.Equal(new ColumnFaults(0, 0, 0, 1, 1), ColumnFaults.Measure([page], [Page()]));
    }

    [Fact]
    public void Regions_where_there_are_none_are_found_in_vain()
    {
        DocumentPage page = Page(Headline, LeftColumn, RightColumn);

        Assert.Equal([new RegionScore("headline", 0, 1, 0), new RegionScore("text", 0, 2, 0)], RegionScore.Measure([Page()], [page]));
        Assert.Equal(new ColumnFaults(0, 0, 0, 0, 0), ColumnFaults.Measure([Page()], [page]));
        Assert.Empty(RegionScore.Measure([], []));
    }

    [Fact]
    public void Two_regions_over_one_are_one_match()
    {
        DocumentRegion picture = Region(TextRole.Picture, new Box(0, 0, 100, 100));

        // F1 is 2 of 1 + 2.
        Assert.Equal([new RegionScore("picture", 1, 2, 1)], RegionScore.Measure([Page(picture)], [Page(picture, picture)]));
    }

    [Theory]
    [InlineData(TextRole.Kicker, "headline")]
    [InlineData(TextRole.Title, "headline")]
    [InlineData(TextRole.Subtitle, "headline")]
    [InlineData(TextRole.Subheading, "subheading")]
    [InlineData(TextRole.Paragraph, "text")]
    [InlineData(TextRole.Byline, "text")]
    [InlineData(TextRole.Dateline, "text")]
    [InlineData(TextRole.Credit, "text")]
    [InlineData(TextRole.Jump, "text")]
    [InlineData(TextRole.Caption, "caption")]
    [InlineData(TextRole.Table, "table")]
    [InlineData(TextRole.Advertisement, "advertisement")]
    [InlineData(TextRole.Picture, "picture")]
    [InlineData(TextRole.Furniture, "furniture")]
    public void Every_role_is_of_a_class(TextRole role, string name)
    {
        DocumentPage page = Page(Region(role, new Box(0, 0, 50, 50)));

        Assert.Equal([new RegionScore(name, 1, 1, 1)], RegionScore.Measure([page], [page]));
    }

    [Fact]
    public void Boxes_of_a_smaller_scan_are_scaled()
    {
        DocumentPage small = new(1, 110, 200, [Region(TextRole.Title, new Box(0, 0, 110, 15))]);

        Assert.Equal(1, Assert.Single(RegionScore.Measure([Page(Headline)], [small])).Matched);
    }

    private static ColumnFaults Faults(params DocumentRegion[] found) =>
        ColumnFaults.Measure([Page(Headline, LeftColumn, RightColumn)], [Page(found)]);

    private static DocumentPage Page(params DocumentRegion[] regions) => new(1, 220, 400, regions);

    private static DocumentRegion Column(int x) =>
        Region(TextRole.Paragraph, new Box(x, 40, 100, 10), new Box(x, 55, 100, 10), new Box(x, 70, 100, 10));

    private static DocumentRegion Region(TextRole role, params Box[] lines) =>
        new(role, [.. lines.Select(box => new DocumentLine("text", box))], Box.Around(lines), null);
}

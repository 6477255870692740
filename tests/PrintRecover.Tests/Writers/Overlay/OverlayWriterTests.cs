using PrintRecover.Model;
using PrintRecover.Native.Leptonica;
using PrintRecover.Writers.Overlay;

namespace PrintRecover.Tests.Writers.Overlay;

public class OverlayWriterTests
{
    private static readonly Region Column = new(0, RegionKind.Paragraph, new Box(100, 200, 300, 400), []);

    private static readonly Region Folio = new(1, RegionKind.Folio, new Box(600, 50, 200, 40), []);

    private static readonly Region Picture = new(2, RegionKind.Picture, new Box(600, 400, 200, 200), []);

    [Fact]
    public void An_article_is_tinted_and_the_paper_around_it_stays_white()
    {
        GrayImage overlay = Draw(Page([Column]));
        Assert.Equal((1000, 800), (overlay.Width, overlay.Height));
        Assert.InRange(At(overlay, 350, 550), 1, 250);
        Assert.Equal(255, At(overlay, 550, 400));
    }

    [Fact]
    public void Ink_stays_legible_under_the_tint()
    {
        GrayImage scan = Paper(1000, 800);
        scan.Pixels[(560 * 1000) + 360] = 0;
        GrayImage overlay = Draw(Page([Column]), scan);
        Assert.True(At(overlay, 360, 560) < At(overlay, 362, 560) - 50);
    }

    [Fact]
    public void Each_article_has_a_colour_of_its_own()
    {
        Region other = Column with { Id = 2, Box = new Box(500, 200, 300, 400) };
        GrayImage overlay = Draw(Page([Column, other]));
        Assert.NotEqual(At(overlay, 350, 550), At(overlay, 750, 550));
    }

    [Fact]
    public void Furniture_is_tinted_though_no_article_has_it() =>
        Assert.InRange(At(Draw(Page([Column, Folio])), 700, 70), 1, 250);

    [Fact]
    public void The_first_stage_shows_rules_and_pictures_and_no_text()
    {
        GrayImage overlay = Draw(Page([Column, Picture]), stage: OverlayStage.Ink);
        Assert.InRange(At(overlay, 451, 300), 1, 250);
        Assert.NotEqual(255, overlay.Pixels.AsSpan().Slice(500 * 1000 + 600, 60).ToArray().Min());
        Assert.Equal(255, At(overlay, 350, 550));
    }

    [Fact]
    public void The_second_stage_shows_each_line_in_a_colour_of_its_own()
    {
        Region lines = Column with { Lines = [new(new Box(100, 200, 300, 40), "one", 1), new(new Box(100, 300, 300, 40), "two", 1)] };
        GrayImage overlay = Draw(Page([lines]), stage: OverlayStage.Lines);
        Assert.Equal(255, At(overlay, 250, 270));
        Assert.NotEqual(At(overlay, 250, 220), At(overlay, 250, 320));
    }

    [Fact]
    public void The_third_stage_shows_regions_in_the_colour_of_their_kind()
    {
        Region other = Column with { Id = 2, Box = new Box(500, 200, 300, 400) };
        GrayImage overlay = Draw(Page([Column, other]), stage: OverlayStage.Regions);
        Assert.Equal(At(overlay, 350, 550), At(overlay, 750, 550));
        Assert.NotEqual(At(overlay, 350, 550), At(Draw(Page([Folio, other]), stage: OverlayStage.Regions), 750, 70));
    }

    [Theory]
    [InlineData(RegionKind.Headline)]
    [InlineData(RegionKind.Table)]
    [InlineData(RegionKind.Masthead)]
    [InlineData(RegionKind.Advertisement)]
    [InlineData(RegionKind.PageFooter)]
    public void A_region_of_any_kind_has_a_label(RegionKind kind)
    {
        GrayImage overlay = Draw(Page([Column with { Kind = kind, Id = 1234567890 }]), stage: OverlayStage.Regions);
        Assert.InRange(At(overlay, 95, 195), 0, 250);
    }

    [Fact]
    public void A_turned_page_is_drawn_where_the_scan_has_it()
    {
        // The scan lies on its side: a prepared point (x, y) stands at (1000 - y, x).
        var turned = new PageTransform(0, -1, 1000, 1, 0, 0);
        GrayImage overlay = Draw(Page([Column]) with { Transform = turned });
        Assert.InRange(At(overlay, 450, 350), 1, 250);
        Assert.Equal(255, At(overlay, 200, 550));
    }

    [Fact]
    public void The_links_show_how_surely_a_text_was_joined()
    {
        Page page = Page([Column]);
        GrayImage sure = DrawLinks(page, 0.99), unsure = DrawLinks(page, 0.2);

        (int x, int y) = ((int)Column.Box.CenterX, Column.Box.Bottom - 5);
        Assert.NotEqual(At(sure, x, y), At(unsure, x, y));
        Assert.NotEqual(255, At(sure, x, y));
    }

    private static GrayImage DrawLinks(Page page, double confidence)
    {
        var placed = new PlacedRegion(page, page.Regions[0]) { Link = new RegionLink(LinkKind.Alone, null, confidence) };
        return Draw(page, [new ArticleRegions([], [], [], [placed])], OverlayStage.Links);
    }

    [Fact]
    public void A_very_large_scan_is_drawn_smaller()
    {
        GrayImage overlay = Draw(Page([Column]) with { ScanWidth = 8000, ScanHeight = 100 }, Paper(8000, 100));
        Assert.Equal((4000, 50), (overlay.Width, overlay.Height));
    }

    private static GrayImage Draw(Page page, GrayImage? scan = null, OverlayStage stage = OverlayStage.Articles)
    {
        ArticleRegions[] articles = [.. page.Regions
            .Where(region => region.Kind == RegionKind.Paragraph)
            .Select(region => new ArticleRegions([], [], [], [new PlacedRegion(page, region)]))];
        return Draw(page, articles, stage, scan);
    }

    private static GrayImage Draw(Page page, IReadOnlyList<ArticleRegions> articles, OverlayStage stage, GrayImage? scan = null)
    {
        using var output = new MemoryStream();
        OverlayWriter.Write(scan ?? Paper(page.ScanWidth, page.ScanHeight), page, articles, output, stage);
        using Pix picture = PictureFile.DecodeGray(output.ToArray());
        return new GrayImage(picture.Width, picture.Height, picture.ToGray());
    }

    private static Page Page(IReadOnlyList<Region> regions) =>
        new(1, 1000, 800, 300, "eng", regions, [new Box(450, 100, 2, 600)], [], 30, PageTransform.Identity);

    private static GrayImage Paper(int width, int height)
    {
        byte[] pixels = new byte[width * height];
        pixels.AsSpan().Fill(255);
        return new GrayImage(width, height, pixels);
    }

    private static int At(GrayImage picture, int x, int y) => picture.Row(y)[x];
}

using PrintRecover.LayoutAnalysis;
using PrintRecover.LayoutAnalysis.Lettering;
using PrintRecover.Model;
using PrintRecover.Native;
using PrintRecover.TextDetection;
using static PrintRecover.Tests.LayoutAnalysis.DrawnPage;

namespace PrintRecover.Tests.LayoutAnalysis.Lettering;

public class PrintOnPicturesTests
{
    private const int Width = 1200, Height = 900;
    private static readonly Box Page = new(0, 0, Width, Height);
    private static readonly Box Photograph = new(560, 60, 600, 700);
    private static readonly Box Headline = LineBox(640, 300, 6, 68);

    [Theory]
    [InlineData(40, 240)]
    [InlineData(200, 20)]
    [InlineData(150, 90)]
    public void Makes_a_headline_on_a_photograph_black_on_white(byte ground, byte print)
    {
        PrintedGround found = Turn(On(Photograph, ground, print), Headline);

        AssertIsPrinted(found.Page, On(Page, 255, 0).Ink);
        Assert.Equal(Headline, Assert.Single(found.Freed));
    }

    [Fact]
    public void Makes_the_whole_of_an_even_panel_paper()
    {
        PreparedPage turned = Turn(On(Photograph, 90, 250), Headline).Page;

        Assert.Equal(255, turned.Gray.Row(Photograph.Y + 100)[Photograph.X + 100]);
        Assert.Equal(255, turned.Ink.Row(Photograph.Y + 100)[Photograph.X + 100]);
    }

    [Fact]
    public void Takes_the_grain_of_a_photograph_for_no_part_of_a_headline()
    {
        PreparedPage page = On(Photograph, 60, 250);
        AddGrain(page.Gray, Photograph, 250);

        PrintedGround found = Turn(page, Headline);

        Assert.True(Assert.Single(found.Freed).Intersect(Headline).Area > 0.9 * Headline.Area);
        AssertIsPrinted(found.Page, On(Page, 255, 0).Ink);
    }

    [Fact]
    public void Leaves_a_line_that_was_found_before_as_it_is()
    {
        PreparedPage page = On(Photograph, 90, 250);
        PageLayout before = Layout(page, Headline);

        Assert.Same(page, new PrintOnPictures(new FakeDetector(Headline), Glyph).Turn(page, [Page], before).Page);
    }

    [Fact]
    public void Finds_the_whole_of_a_line_whose_last_character_its_ink_did_not_show()
    {
        PreparedPage page = On(Photograph, 90, 250);
        PageLayout before = Layout(page, Headline with { Width = LineBox(0, 0, 5, 68).Width });

        Assert.Equal(Headline, Assert.Single(new PrintOnPictures(new FakeDetector(Headline), Glyph).Turn(page, [Page], before).Freed));
    }

    [Fact]
    public void Takes_no_lines_of_text_for_one()
    {
        PreparedPage page = new DrawnPage(Width, Height).Column(60, 60, 12, 6).Prepare();
        Box[] lines = [.. Enumerable.Range(0, 6).Select(i => LineBox(60, 60 + (i * LinePitch), 12))];

        Assert.Empty(new PrintOnPictures(new FakeDetector(Box.Around(lines)), Glyph).Turn(page, [Page], Layout(page, lines)).Freed);
    }

    [Fact]
    public void Takes_no_texture_for_print()
    {
        PreparedPage page = new DrawnPage(Width, Height).Picture(Photograph).Prepare();

        Assert.Empty(Turn(page, Headline).Freed);
    }

    [Fact]
    public void Looks_at_nothing_where_there_is_no_picture()
    {
        var detector = new FakeDetector();
        PreparedPage page = new DrawnPage(Width, Height).Column(60, 60, 12, 6).Prepare();

        new PrintOnPictures(detector, Glyph).Turn(page, [], Layout(page));

        Assert.Equal(0, detector.Pictures);
    }

    [Fact]
    public void A_page_that_no_detector_looked_at_keeps_all_that_its_ink_shows()
    {
        PreparedPage page = On(Photograph, 90, 250);
        using var folder = new TemporaryFolder();
        using var missing = new PpOcrTextDetector(folder.Path);
        PageLayout before = Layout(page, LineBox(700, 500, 2));

        Assert.Equal(before.Regions, new PrintOnPictures(missing, Glyph).Turn(page, [Page], before).WithoutScraps(before).Regions);
    }

    [Fact]
    public void An_area_beyond_the_number_that_is_looked_at_keeps_its_scraps()
    {
        PreparedPage page = new DrawnPage(Width, Height).Prepare();
        Box[] areas = [.. Enumerable.Range(0, 80).Select(i => new Box(i % 10 * 120, i / 10 * 110, 20 + (i / 40 * 10), 20))];
        PageLayout before = Layout(page, [.. areas.Select(area => area.Inflate(-3))]);

        int kept = new PrintOnPictures(new FakeDetector(), 8).Turn(page, areas, before).WithoutScraps(before).Regions.Count;

        Assert.Equal(20, kept);
    }

    [Fact]
    public void The_analyzer_finds_a_headline_that_a_photograph_swallows()
    {
        PreparedPage page = On(Photograph, 90, 60, pictureBehind: true);

        using var detector = new PpOcrTextDetector(InstallationFolder.Models);
        Box found = Assert.Single(new TwoWayLayoutAnalyzer(detector: detector).Analyze(page).Regions, region => region.Kind == RegionKind.Headline).Box;

        Assert.DoesNotContain(new TwoWayLayoutAnalyzer().Analyze(page).Regions, region => region.Kind == RegionKind.Headline);
        Assert.True(found.Intersect(Headline).Area > 0.9 * Headline.Area, $"Expected {Headline} but found {found}.");
    }

    /// <summary>Running text, and a headline of this print on an even ground; dark print in the same ink as its ground.</summary>
    private static PreparedPage On(Box panel, byte ground, byte print, bool pictureBehind = false)
    {
        PreparedPage text = new DrawnPage(Width, Height).Column(60, 60, 12, 14).Prepare();
        PreparedPage headline = new DrawnPage(Width, Height).Line(Headline.X, Headline.Y, 6, 68, bold: true).Prepare();
        PreparedPage picture = (pictureBehind ? new DrawnPage(Width, Height).Picture(panel) : new DrawnPage(Width, Height)).Prepare();
        byte[] gray = (byte[])text.Gray.Pixels.Clone(), ink = (byte[])text.Ink.Pixels.Clone();
        for (int i = 0; i < gray.Length; i++)
        {
            if (!panel.Contains(new Box(i % Width, i / Width, 1, 1)) || gray[i] == 0)
            {
                continue;
            }

            bool isHeadline = headline.Ink.Pixels[i] == 0;
            gray[i] = isHeadline ? print : pictureBehind && !Headline.Inflate(20).Contains(new Box(i % Width, i / Width, 1, 1))
                ? (byte)(picture.Ink.Pixels[i] == 0 ? 40 : 200) : ground;
            ink[i] = ground == 255 ? headline.Ink.Pixels[i] : (byte)0;
        }

        return text with { Gray = new GrayImage(Width, Height, gray), Ink = new GrayImage(Width, Height, ink) };
    }

    /// <summary>Puts small bright specks onto dark ground wherever nothing else is near.</summary>
    private static void AddGrain(GrayImage page, Box area, byte level)
    {
        const int Side = 3, Step = 7;
        GrayImage clean = new(page.Width, page.Height, [.. page.Pixels]);
        for (int y = area.Y; y + Step <= area.Bottom; y += Step)
        {
            for (int x = area.X; x + Step <= area.Right; x += Step)
            {
                GrayImage around = clean.Crop(new Box(x - 1, y - 1, Side + 2, Side + 2));
                for (int row = y; row < y + Side && !around.Pixels.Contains(level); row++)
                {
                    page.Pixels.AsSpan((row * page.Width) + x, Side).Fill(level);
                }
            }
        }
    }

    private static PrintedGround Turn(PreparedPage page, Box line) =>
        new PrintOnPictures(new FakeDetector(line), Glyph).Turn(page, [Page], Layout(page));

    private static PageLayout Layout(PreparedPage page, params Box[] lines) => new(
        page, [.. lines.Select((line, i) => new LayoutRegion(i, RegionKind.Paragraph, line, [new LayoutLine(line)]))], [], [], Glyph);

    private static void AssertIsPrinted(PreparedPage page, GrayImage expected)
    {
        for (int y = Headline.Y; y < Headline.Bottom; y++)
        {
            for (int x = Headline.X; x < Headline.Right; x++)
            {
                bool isPrint = expected.Row(y)[x] == 0;
                Assert.Equal(isPrint ? 0 : 255, page.Ink.Row(y)[x]);
                Assert.Equal(isPrint, page.Gray.Row(y)[x] < 128);
            }
        }
    }
}

using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;

namespace PrintRecover.Tests.LayoutAnalysis;

public class FramedAdvertisementsTests
{
    private const int Glyph = 30, Width = 2000, Height = 1400;

    private static readonly Box Frame = new(200, 200, 600, 600);

    /// <summary>A cross headline, and two lines down the frame, of display type.</summary>
    private static readonly LayoutLine[] Display =
    [
        new(new Box(260, 230, 480, 80), IsVertical: false), new(new Box(600, 350, 70, 400), IsVertical: true), new(new Box(400, 350, 50, 400), IsVertical: true),
    ];

    [Fact]
    public void A_frame_around_display_type_is_an_advertisement_with_its_lines()
    {
        LayoutRegion advertisement = Assert.Single(Mark(Display), region => region.Kind == RegionKind.Advertisement);

        Assert.Equal(Display, advertisement.Lines);
        Assert.True(Frame.Contains(advertisement.Box));
    }

    [Fact]
    public void A_framed_article_stays_an_article() => Assert.DoesNotContain(
        Mark([Display[1], .. Columns(250, 8)]), region => region.Kind == RegionKind.Advertisement);

    [Fact]
    public void A_short_article_set_wide_in_a_frame_stays_an_article() => Assert.DoesNotContain(
        Mark([Display[1], new(new Box(520, 350, 50, 300), IsVertical: true), .. Columns(250, 3)]), region => region.Kind == RegionKind.Advertisement);

    [Fact]
    public void A_boxed_title_stays_a_headline() => Assert.DoesNotContain(Mark([Display[1]]), region => region.Kind == RegionKind.Advertisement);

    [Fact]
    public void A_picture_in_an_advertisement_stays_a_picture()
    {
        var picture = new LayoutRegion(7, RegionKind.Picture, new Box(240, 500, 140, 200), []);

        Assert.Contains(picture, Mark(Display, picture));
    }

    [Fact]
    public void A_picture_that_fills_a_frame_is_a_drawn_advertisement()
    {
        IReadOnlyList<LayoutRegion> regions = Mark([], new LayoutRegion(7, RegionKind.Picture, new Box(210, 210, 580, 580), []));

        Assert.Contains(regions, region => region.Kind == RegionKind.Advertisement && region.Lines.Count == 0);
        Assert.DoesNotContain(regions, region => region.Kind == RegionKind.Picture);
    }

    [Fact]
    public void A_framed_map_with_its_names_is_one_picture()
    {
        LayoutLine[] names = [new(new Box(260, 260, 60, 30), IsVertical: false), new(new Box(300, 600, 30, 60), IsVertical: true)];

        IReadOnlyList<LayoutRegion> regions = Mark(names, new LayoutRegion(7, RegionKind.Picture, new Box(400, 300, 300, 400), []));

        LayoutRegion map = Assert.Single(regions, region => region.Kind == RegionKind.Picture);
        Assert.InRange(map.Box.Width, 550, 600);
        Assert.DoesNotContain(regions, region => region.Lines.Intersect(names).Any());
    }

    [Fact]
    public void What_stands_outside_the_frame_stays_with_its_article() =>
        Assert.Contains(Mark(Display), region => region.Kind == RegionKind.Paragraph && region.Lines.SequenceEqual(Columns(1200, 10)));

    private static IReadOnlyList<LayoutRegion> Mark(IReadOnlyList<LayoutLine> framed, params LayoutRegion[] pictures)
    {
        LayoutLine[] article = [.. Columns(1200, 10)];
        LayoutLine[] lines = [.. framed, .. article];
        GrayImage ink = Drawn();
        return FramedAdvertisements.Mark(new PageLayout(
            new PreparedPage(new PageOrigin("page", 1, Width, Height, 300), ink, ink, PageTransform.Identity),
            [new LayoutRegion(0, RegionKind.Paragraph, Box.Around(lines.Select(line => line.Box)), lines), .. pictures],
            [], [], Glyph, TextDirection.VerticalRightToLeft)).Regions;
    }

    private static IEnumerable<LayoutLine> Columns(int x, int count) =>
        Enumerable.Range(0, count).Select(i => new LayoutLine(new Box(x + (i * 40), 240, Glyph, 520), IsVertical: true));

    private static GrayImage Drawn()
    {
        byte[] pixels = [.. Enumerable.Repeat((byte)255, Width * Height)];
        for (int y = Frame.Y; y < Frame.Bottom; y++)
        {
            bool isAcross = y < Frame.Y + 6 || y >= Frame.Bottom - 6;
            pixels.AsSpan((y * Width) + Frame.X, isAcross ? Frame.Width : 6).Fill(0);
            pixels.AsSpan((y * Width) + Frame.Right - 6, 6).Fill(0);
        }

        return new GrayImage(Width, Height, pixels);
    }
}

using PrintRecover.Model;
using PrintRecover.Preprocessing;

namespace PrintRecover.Tests.Preprocessing;

public sealed class InkTests
{
    private static readonly Box Body = new(150, 150, 900, 1100);

    private static PreparedPage Prepare(PrintedPage page) => new PagePreprocessor().Prepare(page.Scan);

    private static bool IsInk(PreparedPage page, int x, int y) => page.Ink.Pixels[y * page.Ink.Width + x] == 0;

    private static PrintedPage Text() => new PrintedPage(1200, 1400).WithText(Body, 32);

    [Fact]
    public void Turns_a_black_margin_to_paper()
    {
        PreparedPage page = Prepare(Text().Fill(new Box(0, 0, 70, 1400), 5).Fill(new Box(0, 1370, 1200, 30), 5));

        Assert.False(IsInk(page, 30, 700) || IsInk(page, 600, 1390));
        Assert.Equal(235, page.Gray.Pixels[700 * 1200 + 30]);
        Assert.Equal(PageTransform.Identity, page.Transform);
    }

    [Fact]
    public void Turns_a_thin_dark_edge_to_paper() =>
        Assert.False(IsInk(Prepare(Text().Fill(new Box(0, 200, 6, 800), 5)), 3, 600));

    [Fact]
    public void Keeps_a_picture_that_reaches_into_the_page_from_its_edge() =>
        Assert.True(IsInk(Prepare(Text().Fill(new Box(0, 600, 600, 120), 20)), 300, 660));

    [Fact]
    public void Keeps_text_that_stands_close_to_a_black_margin() =>
        Assert.True(IsInk(Prepare(Text().Fill(new Box(0, 0, 80, 1400), 5).Fill(new Box(90, 500, 32, 32), 30)), 105, 515));

    [Fact]
    public void Reads_print_in_the_shade_as_well_as_in_the_light()
    {
        PreparedPage page = Prepare(Text().DimTo(0.35));

        int dark = page.Ink.Pixels.Count(pixel => pixel == 0);
        Assert.Equal(Prepare(Text()).Ink.Pixels.Count(pixel => pixel == 0), dark, dark / 50.0);
    }

    [Fact]
    public void Takes_bleed_through_for_paper()
    {
        PreparedPage page = Prepare(Text().Fill(new Box(1080, 200, 60, 60), 190));

        Assert.False(IsInk(page, 1110, 230));
    }

    [Fact]
    public void Reads_print_in_a_tinted_box()
    {
        PreparedPage page = Prepare(new PrintedPage(1200, 1400)
            .WithText(new Box(150, 150, 900, 500), 32)
            .Fill(new Box(150, 800, 900, 400), 170).WithText(new Box(190, 830, 840, 340), 32));

        Assert.False(IsInk(page, 170, 1000));
        Assert.True(IsInk(page, 190 + 50, 830 + 10));
    }

    [Fact]
    public void Keeps_a_reversed_heading_dark_with_white_letters()
    {
        PreparedPage page = Prepare(Text().Fill(new Box(150, 20, 900, 100), 25).Fill(new Box(300, 50, 30, 40), 235));

        Assert.True(IsInk(page, 600, 70));
        Assert.False(IsInk(page, 315, 70));
    }

    [Fact]
    public void Takes_out_specks_and_keeps_points()
    {
        PreparedPage page = Prepare(Text().Fill(new Box(1100, 300, 2, 2), 30).Fill(new Box(1100, 400, 5, 5), 30));

        Assert.False(IsInk(page, 1100, 300));
        Assert.True(IsInk(page, 1102, 402));
    }

    [Fact]
    public void Takes_out_larger_specks_where_the_page_is_sown_with_them()
    {
        PrintedPage sown = Text();
        for (int i = 0; i < 60 * 70; i++)
        {
            int side = i % 12 == 0 ? 4 : 2;
            sown.Fill(new Box(i % 60 * 20, i / 60 * 20, side, side), 30);
        }

        PreparedPage page = Prepare(sown);

        Assert.False(IsInk(page, 21, 1) || IsInk(page, 242, 2));
        Assert.True(IsInk(page, 190 + 16, 150 + 16));
    }

    /// <summary>Patches between the lines, darker than half way from paper to print.</summary>
    private static PrintedPage WithPatches(PrintedPage page, Box area, byte shade)
    {
        for (int y = area.Y; y + 8 <= area.Bottom; y += 64)
        {
            for (int x = area.X; x + 8 <= area.Right; x += 24)
            {
                page.Fill(new Box(x, y, 8, 8), shade);
            }
        }

        return page;
    }

    [Fact]
    public void Takes_out_the_other_sides_print_where_it_is_dark_enough_for_ink()
    {
        PreparedPage page = Prepare(WithPatches(Text(), new Box(20, 196, 1160, 1180), 125));

        Assert.False(IsInk(page, 24, 200));
        Assert.Equal(235, page.Gray.Pixels[200 * 1200 + 24]);
        Assert.True(IsInk(page, 190 + 16, 150 + 16));
    }

    [Fact]
    public void Takes_off_the_shades_around_letters_where_the_other_side_shows_through()
    {
        PrintedPage page = WithPatches(Text(), new Box(20, 196, 1160, 1180), 125).Fill(new Box(190, 182, 32, 2), 140);

        Assert.Equal(235, Prepare(page).Gray.Pixels[183 * 1200 + 200]);
    }

    [Fact]
    public void Keeps_as_many_patches_that_are_as_dark_as_the_letters() =>
        Assert.True(IsInk(Prepare(WithPatches(Text(), new Box(20, 196, 1160, 1180), 40)), 24, 200));

    [Fact]
    public void Keeps_the_dots_of_a_screened_picture()
    {
        PrintedPage page = Text().Fill(new Box(160, 800, 880, 180), 235);
        for (int i = 0; i < 100 * 20; i++)
        {
            page.Fill(new Box(170 + (i % 100 * 8), 810 + (i / 100 * 8), 5, 5), 125);
        }

        Assert.True(IsInk(Prepare(page), 172, 812));
    }
}

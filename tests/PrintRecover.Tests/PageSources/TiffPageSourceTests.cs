using PrintRecover.Model;
using PrintRecover.Native.Leptonica;
using PrintRecover.PageSources;

namespace PrintRecover.Tests.PageSources;

public class TiffPageSourceTests
{
    private static readonly TestPicture First = TestPicture.Gray(60, 40);
    private static readonly TestPicture Second = TestPicture.Ink(50, 70);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_page_is_read_in_order(bool bigEndian)
    {
        IReadOnlyList<PageScan> pages = Pages.Read(TiffBuilder.Build([(First, false), (Second, false)], bigEndian));
        Assert.Equal([1, 2], pages.Select(page => page.Number));
        Assert.Equal(First.Pixels, pages[0].Image.Pixels);
        Assert.Equal(Second.Pixels, pages[1].Image.Pixels);
    }

    [Fact]
    public void A_fax_page_comes_out_pixel_by_pixel() =>
        Assert.Equal(Second.Pixels, Pages.Read(Second.Encode(PictureFormat.TiffGroup4)).Single().Image.Pixels);

    [Fact]
    public void A_smaller_copy_of_a_page_is_no_page()
    {
        byte[] file = TiffBuilder.Build([(First, false), (TestPicture.Plain(6, 4, 9), true), (Second, false)]);
        Assert.Equal([60, 50], Pages.Read(file).Select(page => page.Image.Width));
    }

    [Fact]
    public void A_page_whose_data_are_cut_off_costs_that_page_only()
    {
        byte[] file = TiffBuilder.Build([(First, false), (Second, false)]);
        using var folder = new TemporaryFolder();
        using IPageSource source = PageSource.Open(folder.Write("scan.tif", file.AsSpan(0, file.Length - 60)), new PageSourceOptions());
        Assert.Equal(2, source.PageCount);
        Assert.Equal(First.Pixels, source.ReadPage(1).Image.Pixels);
        Assert.Contains("Page 2", Assert.Throws<InputException>(() => source.ReadPage(2)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Directories_in_a_circle_end()
    {
        byte[] file = TiffBuilder.Build([(First, false)]);
        file.AsSpan(4, 4).CopyTo(file.AsSpan(file.Length - 4));
        Assert.Single(Pages.Read(file));
    }
}

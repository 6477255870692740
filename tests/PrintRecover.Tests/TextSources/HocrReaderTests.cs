using PrintRecover.Model;
using static PrintRecover.Tests.TextSources.PageFiles;

namespace PrintRecover.Tests.TextSources;

public sealed class HocrReaderTests
{
    private const string Page1 = """
        <html><head><meta name="ocr-system" content="made by hand"></head><body>
        <div class='ocr_page' id='page_1' title='image "a.png"; bbox 0 0 1000 1500; ppageno 0; scan_res 300 300'>
        <div class='ocr_separator' title='bbox 0 5 900 8'></div>
        <div class='ocr_carea' title='bbox 10 20 410 120'><p class='ocr_par' lang='eng'>
        <span class='ocr_header' title='bbox 10 20 410 80'><span class='ocrx_word' title='bbox 10 20 200 80; x_wconf 90'>The</span> <span class='ocrx_word' title='bbox 210 20 410 80; x_wconf 70'>Ferry</span></span>
        <span class='ocr_line' title='bbox 10 90 410 110; baseline 0 0'>It runs again since yester-</span>
        <span class='ocr_line' title='bbox 10 110 410 130'>day morning &amp; all are glad.</span></p></div>
        <div class='ocr_carea' title='bbox 10 300 410 320'><span class='ocr_caption' title='bbox 10 300 410 318'>At the pier</span></div>
        </div></body></html>
        """;

    [Fact]
    public void Areas_become_regions_and_titles_their_boxes()
    {
        Page page = Read(Page1).Pages[0];
        Assert.Equal((1000, 1500, 300), (page.ScanWidth, page.ScanHeight, page.Dpi));
        Assert.Equal(
            ["Headline: The Ferry", "Paragraph: It runs again since yester- | day morning & all are glad.", "Caption: At the pier"],
            Regions(Page1));
        TextLine headline = page.Regions[0].Lines[0];
        Assert.Equal(new Box(10, 20, 400, 60), headline.Box);
        Assert.Equal(0.8, headline.Confidence!.Value, 6);
        Assert.Equal([new Box(0, 5, 900, 3)], page.Rules);
    }

    [Fact]
    public void Paragraphs_stand_for_lines_where_a_tool_marked_none()
    {
        const string Page = """
            <html><body><div class='ocr_page' title='bbox 0 0 1000 1500'><div class='ocr_carea'>
            <p class='ocr_par' title='bbox 10 20 110 420'><span class='ocrx_word'>It</span> <span class='ocrx_word'>runs again since yesterday morning.</span></p>
            <p class='ocr_par' title='bbox 10 430 210 520'>All are glad.</p></div></div></body></html>
            """;

        Assert.Equal(["Paragraph: It runs again since yesterday morning. | All are glad."], Regions(Page));
        Assert.DoesNotContain(Read(Page).Pages[0].Regions[0].Lines, line => line.IsVertical);
    }

    [Fact]
    public void A_file_cut_short_keeps_what_it_has() =>
        Assert.Contains("Headline: The Ferry", Regions(Page1[..Page1.IndexOf("day morning", StringComparison.Ordinal)]));

    [Fact]
    public void A_file_without_a_page_is_refused() =>
        Assert.Contains("hOCR without a page", Refusal("<html><span class='ocr_line' title='bbox 0 0 1 1'>x</span></html>"), StringComparison.Ordinal);

    [Fact]
    public void Elements_nested_without_end_are_refused() => Assert.Contains(
        "nests its elements", Refusal(Page1 + string.Concat(Enumerable.Repeat("<div>", 20_000))), StringComparison.Ordinal);
}

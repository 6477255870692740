using PrintRecover.Model;
using PrintRecover.Recovery;

namespace PrintRecover.Tests.Recovery;

public class PageOutcomeTests
{
    [Fact]
    public void A_page_that_could_hardly_be_read_has_a_warning_that_names_page_and_remedy()
    {
        string warning = WarningOf("Buepa B MockBe COcCTOANOCcb", confidence: 0.37)!;

        Assert.StartsWith("Page 3 of ru.png could hardly be read (confidence 0.37 of 1)", warning, StringComparison.Ordinal);
        Assert.Contains("--lang", warning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("渡口每日開船三次，遇大霧即停。", 0.77)]
    [InlineData("12", 0.3)]
    [InlineData("known without a confidence", null)]
    public void Worn_print_a_page_number_and_text_of_a_file_have_none(string text, double? confidence) =>
        Assert.Null(WarningOf(text, confidence));

    [Theory]
    [InlineData(1, 4, true)]
    [InlineData(1, 3, false)]
    [InlineData(3, 3, false)]
    public void A_page_most_of_whose_lines_gave_no_text_has_a_warning(int read, int unread, bool warns)
    {
        string? warning = WarningOf("文字", confidence: 0.9, read, unread);

        Assert.Equal(warns, warning?.Contains($"{read} of {read + unread} lines gave text", StringComparison.Ordinal) ?? false);
    }

    private static string? WarningOf(string text, double? confidence, int lines = 1, int unread = 0)
    {
        Box box = new(0, 0, 400, 30);
        Page page = new(
            3, 500, 500, 300, "eng", [new Region(0, RegionKind.Paragraph, box, [.. Enumerable.Repeat(new TextLine(box, text, confidence), lines)])],
            [], [], 30, PageTransform.Identity) { UnreadLines = unread };
        return PageOutcome.Read("scans/ru.png", page, "a reader").Warning;
    }
}

using PrintRecover.Model;
using PrintRecover.Recognition;

namespace PrintRecover.Tests.Recognition;

public class RightToLeftLinesTests
{
    private static readonly string[] RunningText = ["渡輪公司昨日宣布", "下月起調整票價", "市民要求減價"];

    [Fact]
    public void Turns_the_lines_of_a_page_that_run_from_right_to_left()
    {
        Page page = RightToLeftLines.Turn(PageOf("日二十月五年八十二國民華中", "號九八二一第", "價票輪渡"));

        Assert.Equal(["中華民國二十八年五月十二日", "第一二八九號", "渡輪票價"], LevelLines(page));
        Assert.Equal(RunningText, page.Regions[0].Lines.Where(line => line.IsVertical).Select(line => line.Text));
    }

    [Fact]
    public void Keeps_lines_that_run_from_left_to_right()
    {
        string[] lines = ["中華民國八十三年五月十二日", "第三版", "渡輪公司宣布調整票價"];

        Assert.Equal(lines, LevelLines(RightToLeftLines.Turn(PageOf(lines))));
    }

    [Fact]
    public void Follows_the_page_in_a_line_that_tells_nothing_itself() =>
        Assert.Contains("杏花樓", LevelLines(RightToLeftLines.Turn(PageOf("日二十月五年八十二國民華中", "號九八二一第", "樓花杏"))));

    [Fact]
    public void Keeps_Latin_words_and_figures_and_turns_the_brackets_around_them() =>
        Assert.Contains("電話3402號（Crystal）", LevelLines(RightToLeftLines.Turn(
            PageOf("日二十月五年八十二國民華中", "號九八二一第", "（Crystal）號3402話電"))));

    [Fact]
    public void Keeps_all_where_nothing_tells() => Assert.Equal(["樓花杏"], LevelLines(RightToLeftLines.Turn(PageOf("樓花杏"))));

    [Fact]
    public void Keeps_the_lines_of_pages_whose_running_text_is_level()
    {
        Page page = PageOf("日二十月五年八十二國民華中", "號九八二一第") with { Direction = TextDirection.Horizontal };

        Assert.Same(page, RightToLeftLines.Turn(page));
    }

    [Fact]
    public void Turns_the_characters_with_their_line()
    {
        Page page = PageOf("日二十月五年八十二國民華中");
        PrintedGlyph[] glyphs = [.. LevelLines(page)[0].Select((c, i) => new PrintedGlyph(c.ToString(), new Box(20 * i, 0, 20, 20), 1, []))];
        Region region = page.Regions[0];
        page = page with { Regions = [region with { Lines = [.. region.Lines.Select(line => line.IsVertical ? line : line with { Glyphs = glyphs })] }] };

        TextLine turned = RightToLeftLines.Turn(page).Regions[0].Lines.Single(line => !line.IsVertical);

        Assert.Equal(glyphs.Reverse(), turned.Glyphs!);
    }

    private static string[] LevelLines(Page page) => [.. page.Regions[0].Lines.Where(line => !line.IsVertical).Select(line => line.Text)];

    private static Page PageOf(params string[] levelLines)
    {
        TextLine[] lines =
        [
            .. levelLines.Select((text, i) => new TextLine(new Box(0, 30 * i, 20 * text.Length, 20), text, 0.9)),
            .. RunningText.Select((text, i) => new TextLine(new Box(900 - (30 * i), 300, 20, 20 * text.Length), text, 0.9, IsVertical: true)),
        ];
        var region = new Region(0, RegionKind.Paragraph, Box.Around(lines.Select(line => line.Box)), lines);
        return new Page(1, 1000, 1000, 300, "chi_tra", [region], [], [], 20, PageTransform.Identity, TextDirection.VerticalRightToLeft);
    }
}

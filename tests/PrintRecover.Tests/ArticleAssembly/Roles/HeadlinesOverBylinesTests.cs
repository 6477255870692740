using PrintRecover.ArticleAssembly.Roles;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly.Roles;

public class HeadlinesOverBylinesTests
{
    [Fact]
    public void Lines_above_a_byline_are_the_headline() => Assert.Equal(
        ["Headline: Early potatoes make | record prices", "Paragraph: By George Applin | First earlies changed hands"],
        Settled(["Early potatoes make", "record prices", "By George Applin", "First earlies changed hands"]));

    [Fact]
    public void A_byline_after_a_sentence_that_ended_has_no_headline() => Assert.Single(
        Settled(["Pigs were where pigs have been.", "By George Applin", "First earlies changed hands"]));

    [Fact]
    public void A_credit_on_two_lines_has_none() => Assert.Single(Settled(["Additional reporting", "by George Applin"]));

    [Fact]
    public void A_line_that_stands_apart_right_above_a_byline_is_the_headline() => Assert.Equal(
        ["Headline: Early potatoes", "Paragraph: By George Applin | First earlies changed hands"],
        Settled(["Early potatoes"], ["By George Applin", "First earlies changed hands"]));

    /// <summary>The regions of one column, each of some lines, by kind and text.</summary>
    private static IEnumerable<string> Settled(params string[][] regions)
    {
        var made = new HandMadePage();
        int y = 60;
        foreach (string[] lines in regions)
        {
            made.Column("", 60, y, y + (52 * lines.Length));
            y += 52 * lines.Length;
        }

        Page page = made.Page;
        page = page with { Regions = [.. page.Regions.Zip(regions, (region, lines) => region with { Lines = [.. region.Lines.Zip(lines, (line, text) => line with { Text = text })] })] };
        return HeadlinesOverBylines.Settle(page).Regions.Select(region => $"{region.Kind}: {string.Join(" | ", region.Lines.Select(line => line.Text))}");
    }
}

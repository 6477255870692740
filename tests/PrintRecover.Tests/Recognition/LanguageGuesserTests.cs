using System.Runtime.CompilerServices;
using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;
using PrintRecover.PageSources;
using PrintRecover.Preprocessing;
using PrintRecover.Recognition;
using PrintRecover.Recognition.PpOcr;

namespace PrintRecover.Tests.Recognition;

public class LanguageGuesserTests
{
    [Theory]
    [InlineData("broadsheet-zh", "chi_sim")]
    [InlineData("four-column-en", "eng")]
    public void Guesses_the_language_of_a_page(string fixture, string language)
    {
        var guesser = new LanguageGuesser(FixturePages.Models);

        Assert.Equal(language, guesser.Guess(FixturePages.Paragraphs(fixture, count: 1).Layout));
    }

    [Theory]
    [InlineData("tabloid-zh-hant", "chi_tra")]
    [InlineData("front-page-zh-hans", "chi_sim")]
    public void Tells_the_scripts_of_Chinese_apart_by_a_network_that_reads_both(string page, string language)
    {
        using var models = new PpOcrModels(FixturePages.Models);
        var guesser = new LanguageGuesser(FixturePages.Models, models.For("chi_sim"));

        Assert.Equal(language, guesser.Guess(LayoutOf(page)));
    }

    [Fact]
    public void Takes_lines_that_run_down_for_no_Latin_script_however_badly_they_are_read()
    {
        PageLayout page = LayoutOf("vertical-tiers-zh");
        var guesser = new LanguageGuesser(FixturePages.Models);

        string? language = guesser.Guess(page with { Prepared = page.Prepared with { Gray = Blurred(page.Prepared.Gray, (int)page.GlyphHeight / 4) } });

        Assert.True(language is "chi_sim" or "chi_tra" or "jpn", language);
    }

    /// <summary>Every pixel the mean of those so near to it: strokes run together, as on worn film.</summary>
    private static GrayImage Blurred(GrayImage page, int reach)
    {
        byte[] pixels = new byte[page.Pixels.Length];
        for (int y = 0; y < page.Height; y++)
        {
            for (int x = 0; x < page.Width; x++)
            {
                int sum = 0, count = 0;
                for (int v = Math.Max(0, y - reach); v <= Math.Min(page.Height - 1, y + reach); v++)
                {
                    for (int u = Math.Max(0, x - reach); u <= Math.Min(page.Width - 1, x + reach); u++)
                    {
                        (sum, count) = (sum + page.Pixels[(v * page.Width) + u], count + 1);
                    }
                }

                pixels[(y * page.Width) + x] = (byte)(sum / count);
            }
        }

        return new GrayImage(page.Width, page.Height, pixels);
    }

    private static PageLayout LayoutOf(string page, [CallerFilePath] string test = "")
    {
        using IPageSource source = PageSource.Open(
            Path.Combine(Path.GetDirectoryName(test)!, "..", "..", "..", "fixtures", "pages", page, "scan.jpg"), new PageSourceOptions());
        return new TwoWayLayoutAnalyzer().Analyze(new PagePreprocessor().Prepare(source.ReadPage(1)));
    }
}

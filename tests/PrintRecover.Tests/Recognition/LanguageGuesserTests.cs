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

    private static PageLayout LayoutOf(string page, [CallerFilePath] string test = "")
    {
        using IPageSource source = PageSource.Open(
            Path.Combine(Path.GetDirectoryName(test)!, "..", "..", "..", "fixtures", "pages", page, "scan.jpg"), new PageSourceOptions());
        return new TwoWayLayoutAnalyzer().Analyze(new PagePreprocessor().Prepare(source.ReadPage(1)));
    }
}

using PrintRecover.Reflow;

namespace PrintRecover.Tests.Reflow;

public class HyphenMenderTests
{
    [Theory]
    [InlineData("the govern-", "ment fell", "the government fell")]
    [InlineData("a self-", "made man", "a self-made man")]
    [InlineData("they ex-", "pect rain", "they expect rain")]
    [InlineData("the Anglo-", "American pact", "the Anglo-American pact")]
    [InlineData("from 1914-", "18 on", "from 1914-18 on")]
    [InlineData("THE GOVERN-", "MENT FELL", "THE GOVERNMENT FELL")]
    [InlineData("two-", "and three-year terms", "two- and three-year terms")]
    [InlineData("Haupt-", "und Nebensatz", "Haupt- und Nebensatz")]
    [InlineData("die Regie=", "rung fiel", "die Regierung fiel")]
    [InlineData("die Regie⸗", "rung fiel", "die Regierung fiel")]
    [InlineData("der Nord-", "Süd-Weg", "der Nord-Süd-Weg")]
    [InlineData("le gouverne-", "ment tombe", "le gouvernement tombe")]
    [InlineData("dit-", "il alors", "dit-il alors")]
    [InlineData("a man —", "old and grey", "a man — old and grey")]
    public void Mends_what_only_the_line_end_broke(string before, string after, string joined) =>
        Assert.Equal(joined, new LineJoiner(new HyphenMender([])).Join([before, after]));

    [Theory]
    [InlineData("all the news-stands shut", "the news-stands")]
    [InlineData("all the newsstands shut", "the newsstands")]
    public void Asks_how_the_document_prints_the_word_elsewhere(string elsewhere, string joined) =>
        Assert.Equal(joined, new LineJoiner(new HyphenMender([elsewhere])).Join(["the news-", "stands"]));
}

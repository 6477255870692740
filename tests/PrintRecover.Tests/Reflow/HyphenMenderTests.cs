using PrintRecover.Reflow;

namespace PrintRecover.Tests.Reflow;

public class HyphenMenderTests
{
    [Theory]
    [InlineData("the govern-", "ment fell", "the government fell")]
    [InlineData("they ex-", "pect rain", "they expect rain")]
    [InlineData("he would re-", "cover soon", "he would recover soon")]
    [InlineData("a self-", "ish boy", "a selfish boy")]
    [InlineData("all six-", "teen boats", "all sixteen boats")]
    [InlineData("the retired sub-postmas-", "ter wrote", "the retired sub-postmaster wrote")]
    [InlineData("THE GOVERN-", "MENT FELL", "THE GOVERNMENT FELL")]
    [InlineData("old Mac-", "Farlane came", "old MacFarlane came")]
    [InlineData("le gouverne-", "ment tombe", "le gouvernement tombe")]
    [InlineData("depuis aujour-", "d’hui même", "depuis aujourd’hui même")]
    [InlineData("il faut four-", "nir", "il faut fournir")]
    [InlineData("la va-", "leur du vin", "la valeur du vin")]
    [InlineData("oui, mer-", "ci bien", "oui, merci bien")]
    [InlineData("die Staats-", "bahn fuhr", "die Staatsbahn fuhr")]
    [InlineData("und den-", "noch kam sie", "und dennoch kam sie")]
    [InlineData("der Juli-Monar-", "chie treu", "der Juli-Monarchie treu")]
    public void Mends_what_only_the_line_end_broke(string before, string after, string joined) =>
        Assert.Equal(joined, Join(before, after));

    [Theory]
    [InlineData("a self-", "made man", "a self-made man")]
    [InlineData("the well-", "known baker", "the well-known baker")]
    [InlineData("all twenty-", "seven boats", "all twenty-seven boats")]
    [InlineData("a four-", "wheeled cart", "a four-wheeled cart")]
    [InlineData("a long-", "distance race", "a long-distance race")]
    [InlineData("a ten-year-", "old horse", "a ten-year-old horse")]
    [InlineData("the tug-", "of-war team", "the tug-of-war team")]
    [InlineData("her mother-in-", "law came", "her mother-in-law came")]
    [InlineData("of Tanner-", "street, baker", "of Tanner-street, baker")]
    [InlineData("they re-", "elected her", "they re-elected her")]
    [InlineData("the Anglo-", "American pact", "the Anglo-American pact")]
    [InlineData("from 1914-", "18 on", "from 1914-18 on")]
    [InlineData("a 32-", "foot boat", "a 32-foot boat")]
    [InlineData("THE ANGLO-", "AMERICAN PACT", "THE ANGLO-AMERICAN PACT")]
    public void Keeps_the_hyphens_of_English(string before, string after, string joined) =>
        Assert.Equal(joined, Join(before, after));

    [Theory]
    [InlineData("dit-", "il alors", "dit-il alors")]
    [InlineData("a-", "t-elle dit", "a-t-elle dit")]
    [InlineData("que voulez-", "vous dire", "que voulez-vous dire")]
    [InlineData("il viendra peut-", "être", "il viendra peut-être")]
    [InlineData("c’est-à-", "dire demain", "c’est-à-dire demain")]
    [InlineData("c’est-", "à-dire demain", "c’est-à-dire demain")]
    [InlineData("de ce côté-", "ci du pont", "de ce côté-ci du pont")]
    [InlineData("cette fois-", "là", "cette fois-là")]
    [InlineData("lui-", "même", "lui-même")]
    [InlineData("quatre-", "vingts ans", "quatre-vingts ans")]
    [InlineData("la main-", "d’œuvre manque", "la main-d’œuvre manque")]
    [InlineData("un garde-", "boue tordu", "un garde-boue tordu")]
    [InlineData("l’après-", "midi", "l’après-midi")]
    public void Keeps_the_hyphens_of_French(string before, string after, string joined) =>
        Assert.Equal(joined, Join(before, after));

    [Theory]
    [InlineData("am Haupt-", "Bahnhof", "am Haupt-Bahnhof")]
    [InlineData("nach Süd-", "Amerika", "nach Süd-Amerika")]
    [InlineData("Frau Holz-", "Brandt", "Frau Holz-Brandt")]
    [InlineData("der Nord-", "Süd-Weg", "der Nord-Süd-Weg")]
    [InlineData("die deutsch-", "dänische Grenze", "die deutsch-dänische Grenze")]
    [InlineData("der Reg.⸗", "Rat", "der Reg.⸗Rat")]
    public void Keeps_the_hyphens_of_German(string before, string after, string joined) =>
        Assert.Equal(joined, Join(before, after));

    [Theory]
    [InlineData("Haupt-", "und Nebensatz", "Haupt- und Nebensatz")]
    [InlineData("Gas⸗", "oder Waſſerwerk", "Gas⸗ oder Waſſerwerk")]
    [InlineData("Ein-", "u. Ausfuhr", "Ein- u. Ausfuhr")]
    [InlineData("fährt ab-", "und, nach Norden, an", "fährt ab- und, nach Norden, an")]
    [InlineData("two-", "and three-year terms", "two- and three-year terms")]
    [InlineData("10-", "to 12-foot boats", "10- to 12-foot boats")]
    [InlineData("les pré-", "et post-scolaires", "les pré- et post-scolaires")]
    public void Leaves_a_space_where_the_second_part_comes_later(string before, string after, string joined) =>
        Assert.Equal(joined, Join(before, after));

    [Theory]
    [InlineData("die Regie=", "rung fiel")]
    [InlineData("die Regie⸗", "rung fiel")]
    [InlineData("die Regie¬", "rung fiel")]
    [InlineData("die Regie\u2010", "rung fiel")]
    [InlineData("die Regie\u00AD", "rung fiel")]
    [InlineData("die Regie-  ", " rung fiel")]
    public void Reads_every_sign_that_breaks_words(string before, string after) =>
        Assert.Equal("die Regierung fiel", Join(before, after));

    [Theory]
    [InlineData("Charakterzu\u0364⸗", "gen", "Charakterzu\u0364gen")]
    [InlineData("die Feſt⸗", "ſpiele", "die Feſtſpiele")]
    public void Knows_the_letters_of_old_print(string before, string after, string joined) =>
        Assert.Equal(joined, Join(before, after));

    [Theory]
    [InlineData("a man -", "old and grey", "a man - old and grey")]
    [InlineData("a man —", "old and grey", "a man — old and grey")]
    [InlineData("100 Talern =", "300 Mark", "100 Talern = 300 Mark")]
    [InlineData("im Frank⸗", "14 Mark", "im Frank⸗ 14 Mark")]
    [InlineData("he left.-", "The rest stayed", "he left.- The rest stayed")]
    public void Leaves_a_dash_that_is_no_hyphen(string before, string after, string joined) =>
        Assert.Equal(joined, Join(before, after));

    [Theory]
    [InlineData("the news-", "stands", "all the news-stands shut", "the news-stands")]
    [InlineData("the news-", "stands", "all the newsstands shut", "the newsstands")]
    [InlineData("auf der Klein-", "Bahn", "an der Kleinbahn entlang", "auf der Klein-Bahn")]
    [InlineData("die Muſik⸗", "ſchule", "eine Musikschule, keine Musik-Schule, nein", "die Muſikſchule")]
    [InlineData("die Gas-", "und", "das Gasund, so heißt es dort", "die Gasund")]
    [InlineData("über die Brük-", "ke", "an der Brücke entlang", "über die Brücke")]
    [InlineData("kein Zuk\u00AD", "ker", "der Zucker war teuer", "kein Zucker")]
    [InlineData("der Mark-", "kurs", "ein Brocken", "der Markkurs")]
    [InlineData("auf dem Rück-", "kehrweg", "die Rückehr", "auf dem Rückkehrweg")]
    public void Asks_how_the_document_prints_the_word_elsewhere(string before, string after, string elsewhere, string joined) =>
        Assert.Equal(joined, new LineJoiner(new HyphenMender([elsewhere])).Join([before, after]));

    [Fact]
    public void Joins_a_word_that_two_line_ends_break() =>
        Assert.Equal("unbekannte", Join("un-", "be-", "kannte"));

    [Fact]
    public void Reads_the_document_only_when_a_line_ends_in_a_hyphen()
    {
        bool isRead = false;
        var joiner = new LineJoiner(new HyphenMender(Document()));
        Assert.Equal("老粮站重新开门，乡亲们都来了。", joiner.Join(["老粮站重新开门，", "乡亲们都来了。"]));
        Assert.False(isRead);
        Assert.Equal("newsstands", joiner.Join(["news-", "stands"]));
        Assert.True(isRead);

        IEnumerable<string> Document()
        {
            isRead = true;
            yield return "all newsstands shut";
        }
    }

    [Fact]
    public void Passes_by_words_without_an_end()
    {
        string endless = new('a', 5000);
        Assert.Equal(endless + "-" + endless, new LineJoiner(new HyphenMender([endless])).Join([endless + "-", endless]).Replace(" ", ""));
    }

    private static string Join(params string[] lines) => new LineJoiner(new HyphenMender([])).Join(lines);
}

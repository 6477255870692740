using PrintRecover.Recognition;

namespace PrintRecover.Training;

/// <summary>Counts the pairs of characters of our own articles, by which the way of a line is told.</summary>
internal static class PairCounting
{
    /// <summary>A pair seen once is as likely chance.</summary>
    private const int LeastSeen = 2;

    /// <summary>The length of a line of display type, characters.</summary>
    private const int LineLength = 8;

    /// <summary>Writes the pairs, where a file is named, and tells how many lines of other articles they know the way of.</summary>
    public static void Run(string? path)
    {
        var order = new CharacterOrder(Texts("train"));
        if (path is not null)
        {
            using var output = new StreamWriter(path) { NewLine = "\n" };
            order.Write(output, LeastSeen);
        }

        foreach (IGrouping<string, WrittenArticle> language in Articles("heldout").GroupBy(article => article.Language))
        {
            double[] odds = [.. Texts(language).SelectMany(text => text.Chunk(LineLength)).Select(line => order.OddsAsItStands(new string(line)))];
            Console.WriteLine($"{language.Key,-8} right {odds.Count(each => each > 0)}, backwards {odds.Count(each => each < 0)}, untold {odds.Count(each => each == 0)}");
        }
    }

    private static IEnumerable<string> Texts(string set) => Texts(Articles(set));

    private static IEnumerable<string> Texts(IEnumerable<WrittenArticle> articles) =>
        articles.SelectMany(article => article.Blocks).Select(block => block.Text);

    private static IEnumerable<WrittenArticle> Articles(string set) => WrittenArticle.ReadSet(set).Where(article => article.IsWide);
}

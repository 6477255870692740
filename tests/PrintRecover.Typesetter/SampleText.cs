using System.Text.RegularExpressions;

namespace PrintRecover.Typesetter;

/// <summary>Headlines and paragraphs shuffled from the sentences of the committed Chinese pages: plausible to the eye, without sense.</summary>
public sealed partial class SampleText
{
    private readonly Random _random;
    private readonly string[] _sentences;
    private readonly string[] _clauses;

    public SampleText(string pagesFolder, Random random)
    {
        _random = random;
        string source = string.Concat(Directory.GetFiles(pagesFolder, "*-zh.html").Order(StringComparer.Ordinal).Select(File.ReadAllText));
        string text = Tags().Replace(string.Concat(Paragraphs().Matches(source).Select(paragraph => paragraph.Groups[1].Value)), "");
        _sentences = [.. Sentences().Matches(text).Select(sentence => sentence.Value).Where(sentence => sentence.Length is > 12 and < 90)];
        _clauses = [.. Clauses().Matches(text).Select(clause => clause.Value).Distinct()];
    }

    /// <summary>A line of so many Chinese characters without punctuation.</summary>
    public string Headline(int shortest, int longest)
    {
        string[] fitting = [.. _clauses.Where(clause => clause.Length >= shortest && clause.Length <= longest)];
        return fitting[_random.Next(fitting.Length)];
    }

    /// <summary>A paragraph of one to four sentences.</summary>
    public string Paragraph() => string.Concat(Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Sentence()));

    /// <summary>One sentence.</summary>
    public string Sentence() => _sentences[_random.Next(_sentences.Length)];

    [GeneratedRegex("<p>(.*?)</p>")]
    private static partial Regex Paragraphs();

    [GeneratedRegex("<[^>]*>|（[^）]*）")]
    private static partial Regex Tags();

    [GeneratedRegex("(?<=[。>]|^)[\\u4e00-\\u9fff《\\d][^。“”]*。")]
    private static partial Regex Sentences();

    [GeneratedRegex("(?<=[，。；])[\\u4e00-\\u9fff]{5,18}(?=[，。；])")]
    private static partial Regex Clauses();
}

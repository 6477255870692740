using PrintRecover.Model;
using PrintRecover.Reflow;

namespace PrintRecover.ArticleAssembly.Jumps;

/// <summary>
/// How well one part of an article goes on with another: by the words of their headlines, by words that few other parts
/// have, and by whether the sentence goes on.
/// </summary>
/// <param name="parts">All parts of the file that may be compared.</param>
internal sealed class JumpFit(IReadOnlyCollection<JumpPart> parts)
{
    /// <summary>Two headlines that share all their words weigh as much as two texts that share many rare words and a sentence.</summary>
    private const double HeadlineWeight = 2, SentenceWeight = 0.3;

    /// <summary>A word that so many parts have is rare: an article may have three.</summary>
    private const int RareParts = 3;

    /// <summary>So many shared rare words are half of the evidence that any number gives.</summary>
    private const double HalfOfWords = 3;

    /// <summary>A first line set in by more than this, ems, begins a paragraph.</summary>
    private const double IndentEms = 0.7;

    private readonly Dictionary<JumpPart, JumpWords> _words =
        parts.ToDictionary(part => part, JumpWords.Of, (IEqualityComparer<JumpPart>)ReferenceEqualityComparer.Instance);

    private Dictionary<string, int>? _counts;

    private Dictionary<string, int> Counts => _counts ??= _words.Values
        .SelectMany(words => words.All).CountBy(word => word, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>How well the second part goes on with the first: above 0 for, below 0 against.</summary>
    public double Score(JumpPart from, JumpPart to) =>
        (HeadlineWeight * Headline(from, to)) + RareWords(from, to) + (SentenceWeight * Sentence(from, to));

    /// <summary>The part of the shorter headline's words that the longer one has too, 0..1.</summary>
    public double Headline(JumpPart from, JumpPart to)
    {
        IReadOnlySet<string> first = _words[from].Headline, second = _words[to].Headline;
        int fewer = Math.Min(first.Count, second.Count);
        return fewer == 0 ? 0 : (double)first.Count(second.Contains) / fewer;
    }

    /// <summary>1 where a sentence goes on or none does, -1 where one part says so and the other not, 0 where nothing tells.</summary>
    public static int Sentence(JumpPart from, JumpPart to)
    {
        string before = from.Text.Reverse().SelectMany(region => region.Lines.Reverse())
            .Select(line => JumpMark.WithoutOnward(line.Text)).FirstOrDefault(text => text.Trim().Length > 0) ?? "";
        (Region Region, TextLine Line, string Text) after = to.Text
            .SelectMany(region => region.Lines.Select(line => (region, line, JumpMark.WithoutBack(line.Text).Trim())))
            .FirstOrDefault(line => line.Item3.Length > 0);
        return before.Length == 0 || after.Text is null || GoesOn(after.Region, after.Line, after.Text) is not { } goesOn ? 0
            : goesOn == !Characters.EndsSentence(before) ? 1 : -1;
    }

    /// <summary>Whether a part's first line is in the middle of a sentence; null where nothing tells.</summary>
    private static bool? GoesOn(Region region, TextLine line, string text) =>
        region.Kind != RegionKind.Paragraph ? false
        : char.IsLower(text[0]) || Characters.CannotStartLine(text[0]) ? true
        : text.Length == line.Text.Trim().Length && IsIndented(region, line) ? false : null;

    private double RareWords(JumpPart from, JumpPart to)
    {
        IReadOnlySet<string> second = _words[to].All;
        int shared = _words[from].All.Count(word => second.Contains(word) && Counts[word] <= RareParts);
        return shared / (shared + HalfOfWords);
    }

    private static bool IsIndented(Region region, TextLine line) => line.IsVertical
        ? line.Box.Y - region.Lines.Min(other => other.Box.Y) > IndentEms * line.Box.Width
        : line.Box.X - region.Lines.Min(other => other.Box.X) > IndentEms * line.Box.Height;
}

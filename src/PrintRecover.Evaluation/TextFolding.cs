using System.Globalization;
using System.Text;

namespace PrintRecover.Evaluation;

/// <summary>What is held to be the same when two texts are compared.</summary>
public sealed record TextFolding
{
    private const string Wide = "，。、；：！？（）【】《》〈〉“”„‘’「」『』«»…—–‐‑⸗·．";
    private const string Narrow = ",.,;:!?()[]<><>\"\"\"''\"\"\"\"\"\".----=·.";

    private static readonly Dictionary<char, char> NarrowOf = Wide.Zip(Narrow).ToDictionary();

    /// <summary>Nothing is folded but canonical equivalence (NFC).</summary>
    public static TextFolding None { get; } = new();

    /// <summary>Widths, shapes of quotes and dashes, ligatures and white space are folded: what readers do not see.</summary>
    public static TextFolding Lenient { get; } = new() { Punctuation = true, Ligatures = true, WhiteSpace = true };

    /// <summary>Full-width marks, figures and letters are as half-width ones; all quotes alike, all dashes alike.</summary>
    public bool Punctuation { get; init; }

    /// <summary>Ligatures are as their letters, long s as s.</summary>
    public bool Ligatures { get; init; }

    /// <summary>White space is left out; else every run of it is one space.</summary>
    public bool WhiteSpace { get; init; }

    /// <summary>The text's grapheme clusters (UAX #29) after NFC and folding.</summary>
    public IReadOnlyList<string> Graphemes(string text)
    {
        string folded = Fold(Composition.Compose(text));
        var clusters = new List<string>(folded.Length);
        for (TextElementEnumerator each = StringInfo.GetTextElementEnumerator(folded); each.MoveNext();)
        {
            clusters.Add(each.GetTextElement());
        }

        return clusters;
    }

    private string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                folded.Append(Letters(Punctuation ? Half(c) : c));
            }
            else if (!WhiteSpace && folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    private string Letters(char c) => !Ligatures ? c.ToString() : c switch
    {
        'ſ' => "s",
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' or 'ﬆ' => "st",
        'œ' => "oe",
        'æ' => "ae",
        _ => c.ToString(),
    };

    private static char Half(char c) => NarrowOf.TryGetValue(c, out char narrow) ? narrow
        : c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;
}

using System.Globalization;
using System.Text;

namespace PrintRecover.Evaluation.Text;

/// <summary>What is held to be the same when two texts are compared.</summary>
public sealed record TextFolding
{
    private const string Wide = "，。、；：！？（）【】《》〈〉“”„‘’「」『』«»…—–‐‑⸗·．";
    private const string Narrow = ",.,;:!?()[]<><>\"\"\"''\"\"\"\"\"\".----=·.";

    private static readonly Dictionary<char, char> NarrowOf = Wide.Zip(Narrow).ToDictionary();

    // Facts of dinglehopper's source, extracted_text.py (Apache 2.0): what it takes for equivalent, in its order. It names most
    // of MUFI's private characters by their signs; their numbers are of MUFI's and OCR-D's code charts.
    private static readonly (string From, string To)[] DinglehopperTable =
    [
        ("\uEBA6", "ſſ"), ("\uEBA7", "ſſi"), ("\uF502", "ch"), ("\uEEC4", "ck"), ("\uF4F9", "ll"), ("\uEBA2", "ſi"), ("\uEADA", "ſt"),
        ("ﬁ", "fi"), ("ﬀ", "ff"), ("ﬂ", "fl"), ("ﬃ", "ffi"), ("\uEEC5", "ct"), ("\uEEDC", "tz"), ("\uF532", "as"), ("\uF533", "is"),
        ("\uF534", "us"), ("\uF535", "Qu"), ("ĳ", "ij"), ("\uE8BF", "q&"), ("\uEBA5", "ſp"), ("ﬆ", "st"),
        ("\uE72B", "ü"), ("\uE42C", "ä"), ("==", "–"), ("—", "–"), ("\uE644", "ö"), ("’", "'"), ("⸗", "-"),
        ("a\u0364", "ä"), ("o\u0364", "ö"), ("u\u0364", "ü"), ("\uF50E", "q\u0301"),
    ];

    /// <summary>Nothing is folded but canonical equivalence (NFC).</summary>
    public static TextFolding None { get; } = new();

    /// <summary>
    /// What dinglehopper holds to be the same (its normalization NFC_SBB): ligatures as their letters, em dashes as en dashes,
    /// double hyphens as hyphens, a raised e over a vowel as an umlaut. White space counts as it stands.
    /// </summary>
    public static TextFolding Dinglehopper { get; } = new() { Equivalents = true };

    /// <summary>Widths, shapes of quotes and dashes, ligatures and white space are folded: what readers do not see.</summary>
    public static TextFolding Lenient { get; } = new() { Punctuation = true, Ligatures = true, WhiteSpace = true };

    /// <summary>Full-width marks, figures and letters are as half-width ones; all quotes alike, all dashes alike.</summary>
    public bool Punctuation { get; init; }

    /// <summary>Ligatures are as their letters, long s as s.</summary>
    public bool Ligatures { get; init; }

    /// <summary>The substitutions of dinglehopper's table.</summary>
    public bool Equivalents { get; init; }

    /// <summary>Other forms of a character and the one that stands for all of them, as a corpus lists them; null for none.</summary>
    public IReadOnlyDictionary<string, string>? Variants { get; init; }

    /// <summary>White space is left out; else it stays as it is.</summary>
    public bool WhiteSpace { get; init; }

    /// <summary>The text's grapheme clusters (UAX #29) after NFC and folding.</summary>
    public IReadOnlyList<string> Graphemes(string text)
    {
        string folded = Fold(text);
        var clusters = new List<string>(folded.Length);
        for (TextElementEnumerator each = StringInfo.GetTextElementEnumerator(folded); each.MoveNext();)
        {
            clusters.Add(each.GetTextElement());
        }

        return clusters;
    }

    /// <summary>The text after NFC and folding.</summary>
    public string Fold(string text)
    {
        string composed = Composition.Compose(text);
        foreach ((string from, string to) in Equivalents ? DinglehopperTable : [])
        {
            composed = composed.Replace(from, to, StringComparison.Ordinal);
        }

        var folded = new StringBuilder(composed.Length);
        foreach (Rune rune in composed.EnumerateRunes())
        {
            if (!WhiteSpace || !Rune.IsWhiteSpace(rune))
            {
                folded.Append(Folded(rune));
            }
        }

        return folded.ToString();
    }

    private string Folded(Rune rune)
    {
        string character = rune.IsBmp ? Letters(Punctuation ? Half((char)rune.Value) : (char)rune.Value) : rune.ToString();
        return Variants is not null && Variants.TryGetValue(character, out string? usual) ? usual : character;
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

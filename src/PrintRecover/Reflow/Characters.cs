namespace PrintRecover.Reflow;

/// <summary>
/// What a character is to someone who sets or reads lines. The sets follow "Requirements for Chinese Text Layout"
/// (W3C, clreq), its lines' forbidden beginnings and ends.
/// </summary>
internal static class Characters
{
    private const string LineStartForbidden = "，。、；：！？）】》〉」』〕％,.;:!?)]}%";
    private const string SentenceEnds = "。！？!?．.…";
    private const string ClauseEnds = "，、；,;（(《「『“„‘—–";
    private const string Closers = "」』”’\"'）)】》〉〕]»«“";
    private const string WideOpeners = "“‘「『（《〈【〔";
    private const string WidePoints = "，。、；：！？）】》〉」』〕”’";
    private const string Bullets = "●■◆▲△□○◎★☆•▪";

    /// <summary>From here to <see cref="LastIdeograph"/> there is nothing but Chinese characters, most of those in use.</summary>
    internal const char FirstIdeograph = '\u4E00';

    /// <summary>The last of these.</summary>
    internal const char LastIdeograph = '\u9FFF';

    /// <summary>True for a Chinese character, not for a mark.</summary>
    internal static bool IsIdeograph(char c) => c is >= FirstIdeograph and <= LastIdeograph;

    /// <summary>True for Chinese and Japanese characters and their punctuation; Hangul, which has spaces, is not.</summary>
    public static bool IsCjk(char c) => c switch
    {
        >= '\u2E80' and <= '\u312F' => true,
        >= '\u31A0' and <= '\u9FFF' => true,
        >= '\uF900' and <= '\uFAFF' => true,
        >= '\uFE30' and <= '\uFE4F' => true,
        >= '\uFF00' and <= '\uFF9F' => true,
        // What newspapers print beyond the basic plane are rare Chinese characters.
        _ => char.IsSurrogate(c),
    };

    /// <summary>
    /// True for what is as wide as the text around it, Chinese or Latin: curly quotes, dashes, dots, ellipsis, bullets, and
    /// characters of private use, which stand for rare ones that have no code.
    /// </summary>
    public static bool IsShared(char c) =>
        c is '·' or (>= '\u2010' and <= '\u2027') or (>= '\u2030' and <= '\u205E') or (>= '\u25A0' and <= '\u27BF')
            or (>= '\uE000' and <= '\uF8FF');

    /// <summary>True when more of the text's letters are Chinese or Japanese than of other scripts.</summary>
    public static bool IsMostlyCjk(ReadOnlySpan<char> text)
    {
        (int cjk, int others) = CountLetters(text);
        return AreMost(cjk, others);
    }

    /// <summary>True when more of the letters of all these lines are Chinese or Japanese than of other scripts.</summary>
    public static bool IsMostlyCjk(ReadOnlySpan<ReadOnlyMemory<char>> lines)
    {
        int cjk = 0;
        int others = 0;
        foreach (ReadOnlyMemory<char> line in lines)
        {
            (int cjkHere, int othersHere) = CountLetters(line.Span);
            cjk += cjkHere;
            others += othersHere;
        }

        return AreMost(cjk, others);
    }

    private static bool AreMost(int cjk, int others) => cjk > 0 && cjk >= others / 3.0;

    private static (int Cjk, int Others) CountLetters(ReadOnlySpan<char> text)
    {
        int cjk = 0;
        int others = 0;
        foreach (char c in text)
        {
            if (IsCjk(c))
            {
                cjk += c == '\u3000' ? 0 : 1;
            }
            else if (char.IsLetter(c))
            {
                others++;
            }
        }

        return (cjk, others);
    }

    /// <summary>True when no line begins with it, so that it goes on with the line before.</summary>
    public static bool CannotStartLine(char c) => LineStartForbidden.Contains(c);

    /// <summary>True for a mark that stands before an item of a list.</summary>
    public static bool IsBullet(char c) => Bullets.Contains(c);

    /// <summary>True for an opening quote or bracket as wide as a character, its ink in the right half.</summary>
    public static bool IsWideOpener(char c) => WideOpeners.Contains(c);

    /// <summary>True for a mark as wide as a Chinese character, its ink in the left half.</summary>
    public static bool IsWidePoint(char c) => WidePoints.Contains(c);

    /// <summary>True for a sign that breaks a word at a line's end; Fraktur sets <c>=</c>, catalogues <c>¬</c>.</summary>
    public static bool IsHyphen(char c) => c is '-' or '=' or '\u2010' or '\u2011' or '\u00AD' or '¬' or '⸗' or '⹀';

    /// <summary>True when the text ends a sentence, closing quotes and brackets aside.</summary>
    public static bool EndsSentence(string text)
    {
        string core = text.TrimEnd().TrimEnd(Closers.ToCharArray()).TrimEnd();
        return core.Length > 0 && SentenceEnds.Contains(core[^1]);
    }

    /// <summary>True when the text ends inside a sentence for certain: at a comma or an opening mark.</summary>
    public static bool EndsInsideSentence(string text)
    {
        string core = text.TrimEnd();
        return core.Length > 0 && ClauseEnds.Contains(core[^1]) && !(core[^1] == '“' && core.Contains('„'));
    }

    /// <summary>Width in ems: a Chinese character is one, any other half of one.</summary>
    public static double WidthEms(ReadOnlySpan<char> text)
    {
        double width = 0;
        foreach (char c in text)
        {
            width += char.IsLowSurrogate(c) ? 0 : IsCjk(c) ? 1 : 0.5;
        }

        return width;
    }
}

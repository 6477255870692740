using System.Text;

namespace PrintRecover.Training;

/// <summary>A printed line and whether it begins a block.</summary>
public sealed record SetLine(string Text, bool BeginsBlock);

/// <summary>Sets one block in lines of a column.</summary>
/// <param name="style">How.</param>
/// <param name="random">The source of chance.</param>
internal sealed class ColumnSetter(ColumnStyle style, Random random)
{
    private const string CannotStartLine = "，。、；：！？）】》〉」』”’％,.;:!?)]}%";
    private const string CannotEndLine = "“‘「『（《〈【([{";

    /// <summary>The lines of a paragraph; the first is shorter by the indent, whose white may be lost.</summary>
    public IReadOnlyList<string> Paragraph(string text, bool isWide, Func<double> measure)
    {
        if (style.IsUnbroken)
        {
            return [text];
        }

        IReadOnlyList<string> lines = isWide
            ? SetWide(Units(text), measure)
            : SetLatin(text.Split(' ', StringSplitOptions.RemoveEmptyEntries), measure);
        string white = style.IsIndentLost ? "" : isWide ? new string('　', style.Indent) : new string(' ', style.Indent);
        return [white + lines[0], .. lines.Skip(1)];
    }

    /// <summary>Characters, and figures and Latin words as one, which mostly are not parted.</summary>
    private List<string> Units(string text)
    {
        bool keepsWords = style.Breaking != LineBreaking.Counted && random.NextDouble() < 0.7;
        var units = new List<string>();
        foreach (Rune rune in text.EnumerateRunes())
        {
            string unit = rune.ToString();
            bool isWord = rune.IsAscii && (Rune.IsLetterOrDigit(rune) || rune.Value is '.' or '%' or ',');
            if (keepsWords && isWord && units.Count > 0 && char.IsAsciiLetterOrDigit(units[^1][^1]))
            {
                units[^1] += unit;
            }
            else
            {
                units.Add(unit);
            }
        }

        return units;
    }

    private List<string> SetWide(List<string> units, Func<double> measure)
    {
        var lines = new List<string>();
        int at = 0;
        while (at < units.Count)
        {
            double room = measure() - (lines.Count == 0 ? style.Indent : 0);
            int end = at;
            while (end < units.Count && (WideWidth(units[end]) <= room + 0.01 || end == at))
            {
                room -= WideWidth(units[end]);
                end++;
            }

            end = style.Breaking == LineBreaking.Counted ? end : Allowed(units, at, end);
            lines.Add(Spread(units[at..end], end < units.Count));
            at = end;
        }

        return lines;
    }

    private int Allowed(List<string> units, int at, int end)
    {
        if (style.Breaking == LineBreaking.SqueezedIn && end < units.Count && CannotStartLine.Contains(units[end][0]))
        {
            end++;
        }

        while (end < units.Count && end > at + 2
            && (CannotStartLine.Contains(units[end][0]) || CannotEndLine.Contains(units[end - 1][0])))
        {
            end--;
        }

        return end;
    }

    private static double WideWidth(string unit) => unit.Sum(c => c < 0x250 ? 0.5 : char.IsLowSurrogate(c) ? 0 : 1);

    /// <summary>Justified figures and some whole lines have spaces around their characters.</summary>
    private string Spread(List<string> units, bool isJustified)
    {
        bool wholeLine = style.IsSpread && isJustified && random.NextDouble() < 0.04;
        var line = new StringBuilder();
        foreach (string unit in units)
        {
            bool isFigure = char.IsAsciiLetterOrDigit(unit[0]);
            bool afterFigure = line.Length > 0 && char.IsAsciiLetterOrDigit(line[^1]);
            bool setsOff = style.IsSpread && line.Length > 0 && isFigure != afterFigure
                && !CannotStartLine.Contains(unit[0]) && !CannotEndLine.Contains(line[^1]) && random.NextDouble() < 0.5;
            line.Append(line.Length > 0 && (wholeLine || setsOff) ? " " : "").Append(unit);
        }

        return line.ToString();
    }

    private List<string> SetLatin(string[] words, Func<double> measure)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        double limit = measure() - style.Indent;
        double used = 0;
        foreach (string word in words)
        {
            string rest = word;
            while (rest.Length > 0)
            {
                double needed = LatinWidth(rest) + (used > 0 ? Space : 0);
                if (used + needed <= limit)
                {
                    line.Append(used > 0 ? " " : "").Append(rest);
                    used += needed;
                    break;
                }

                int cut = Hyphenation(rest, limit - used - (used > 0 ? Space : 0));
                if (cut > 0)
                {
                    line.Append(used > 0 ? " " : "").Append(rest[..cut]).Append(rest[cut - 1] is '-' or '–' ? "" : "-");
                    rest = rest[cut..];
                }
                else if (used == 0)
                {
                    line.Append(rest);
                    rest = "";
                }

                lines.Add(line.ToString());
                line.Clear();
                used = 0;
                limit = measure();
            }
        }

        if (line.Length > 0)
        {
            lines.Add(line.ToString());
        }

        return lines;
    }

    private double Space => style.IsTypewriter ? 1 : 0.6;

    private double LatinWidth(string word) => style.IsTypewriter ? word.Length : word.Sum(c =>
        "iljtfrI.,;:!'’-()".Contains(c) ? 0.6 : "mwMW—".Contains(c) ? 1.5 : char.IsUpper(c) ? 1.25 : 1);

    /// <summary>Characters of a word that fit before a plausible hyphen; 0 when none do.</summary>
    private int Hyphenation(string word, double room)
    {
        for (int cut = word.Length - 2; cut >= 2; cut--)
        {
            bool isOwnHyphen = word[cut - 1] is '-' or '–';
            bool isSyllable = cut + 2 < word.Length && char.IsLetter(word[cut - 2]) && char.IsLetter(word[cut + 1])
                && IsConsonant(word[cut]) && !IsConsonant(word[cut + 1]) && char.IsLetter(word[cut - 1]);
            if ((isOwnHyphen || (isSyllable && !style.IsTypewriter)) && LatinWidth(word[..cut]) + 0.6 <= room)
            {
                return cut;
            }
        }

        return 0;
    }

    private static bool IsConsonant(char c) => char.IsLetter(c) && !"aeiouyäöüàâéèêëîïôûùAEIOUYÄÖÜÉ".Contains(c);
}

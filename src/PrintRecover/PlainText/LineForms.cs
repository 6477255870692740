namespace PrintRecover.PlainText;

/// <summary>Forms of lines that tell what stands around them.</summary>
internal static class LineForms
{
    /// <summary>A place, a day and an agency take no more characters.</summary>
    private const int LongestDateline = 16;

    private const int LongestSignature = 14;
    private const int LongestSeparator = 15;
    private const string Numerals = "一二三四五六七八九十甲乙丙丁0123456789";

    /// <summary>True for a line that begins with （重慶廿日電）, 【本報訊】, (Reuters, or as much of it as the line holds.</summary>
    public static bool IsDateline(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> near = line[1..Math.Min(line.Length, LongestDateline)];
        int end = near.IndexOfAny('）', ')', '】');
        ReadOnlySpan<char> inside = end >= 0 ? near[..end] : near;
        return inside.Length > 1 && line[0] is '（' or '(' or '【' or '［' or '[' && inside.IndexOfAny("日電电訊讯") >= 0;
    }

    /// <summary>True for a line that ends with as much of （重慶廿日電） as it holds.</summary>
    public static bool EndsWithDateline(ReadOnlySpan<char> line) =>
        line.Length > 1 && line[^1] is '）' or ')' or '】' && line[^2] is '電' or '电' or '訊' or '讯' or '日';

    /// <summary>True for a line that begins with an item's number and the mark behind it.</summary>
    public static bool StartsWithNumber(ReadOnlySpan<char> line)
    {
        bool isBracketed = line[0] is '（' or '(';
        int start = isBracketed ? 1 : 0;
        int end = start;
        while (end < line.Length && end - start < 3 && Numerals.Contains(line[end]))
        {
            end++;
        }

        return end > start && end < line.Length
            && (isBracketed ? line[end] is '）' or ')' : line[end] is '、' or '，' or '.' or '．' && char.IsAsciiDigit(line[start]) == (line[end] is '.' or '．'));
    }

    /// <summary>True for a line that begins with 1月10日, １月, 10日 or 2022年.</summary>
    public static bool StartsWithDate(ReadOnlySpan<char> line)
    {
        int digits = 0;
        while (digits < line.Length && (TraitsTable.Of(line[digits]) & CharacterTraits.Digit) != 0)
        {
            digits++;
        }

        return digits < line.Length && digits is > 0 and < 5 && line[digits] is '月' or '日' or '年';
    }

    /// <summary>True for a short line in brackets from end to end.</summary>
    public static bool IsBracketed(ReadOnlySpan<char> line) =>
        line.Length <= LongestSignature && (line[0], line[^1]) is ('（', '）') or ('(', ')') or ('【', '】') or ('［', '］');

    /// <summary>True for a row of one sign, with or without spaces: ＊　＊　＊, x　x　x, ◇◇◇.</summary>
    public static bool IsSeparator(ReadOnlySpan<char> line)
    {
        char first = line[0];
        if (line.Length is < 3 or > LongestSeparator || (TraitsTable.Of(first) & CharacterTraits.WideLetter) != 0)
        {
            return false;
        }

        foreach (char c in line)
        {
            if (c != first && (TraitsTable.Of(c) & CharacterTraits.Space) == 0)
            {
                return false;
            }
        }

        return true;
    }
}

using System.Globalization;
using System.Text;

namespace PrintRecover.Evaluation.Text;

/// <summary>
/// Parts a text at the word boundaries of UAX #29 (Unicode 15.1, default rules but for WB3c, which joins pictures only).
/// Properties come from general categories and the annex's own lists. Characters of the private use area count as letters,
/// as dinglehopper has it.
/// </summary>
public static class WordBreaks
{
    private enum Property
    {
        Other,
        LineFeed,
        CarriageReturn,
        Newline,
        Extend,
        Joiner,
        Katakana,
        Letter,
        HebrewLetter,
        MidLetter,
        MidNumber,
        MidNumberLetter,
        SingleQuote,
        DoubleQuote,
        Number,
        Connector,
        Space,
        RegionalIndicator,
    }

    /// <summary>All parts, white space and punctuation too: together they are the text.</summary>
    public static IEnumerable<string> Split(string text)
    {
        (int Index, Property Property)[] characters = [.. Characters(text)];
        int start = 0;
        for (int i = 1; i < characters.Length; i++)
        {
            if (IsBoundary(characters, i))
            {
                yield return text[start..characters[i].Index];
                start = characters[i].Index;
            }
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }

    private static IEnumerable<(int Index, Property Property)> Characters(string text)
    {
        int index = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            yield return (index, PropertyOf(rune));
            index += rune.Utf16SequenceLength;
        }
    }

    /// <summary>Rules WB3 to WB999; the numbers are the annex's.</summary>
    private static bool IsBoundary((int Index, Property Property)[] all, int i)
    {
        Property right = all[i].Property;
        Property directLeft = all[i - 1].Property;
        if (directLeft == Property.CarriageReturn && right == Property.LineFeed)
        {
            return false; // WB3
        }

        if (IsLineEnd(directLeft) || IsLineEnd(right))
        {
            return true; // WB3a, WB3b
        }

        if (directLeft == Property.Space && right == Property.Space)
        {
            return false; // WB3d
        }

        if (right is Property.Extend or Property.Joiner)
        {
            return false; // WB4
        }

        int l = Before(all, i);
        Property left = l < 0 ? Property.Other : all[l].Property;
        int beforeLeft = l < 0 ? -1 : Before(all, l);
        Property farLeft = beforeLeft < 0 ? Property.Other : all[beforeLeft].Property;
        Property farRight = After(all, i);
        return !(IsLetter(left) && IsLetter(right)) // WB5
            && !(IsLetter(left) && IsMidOfWord(right) && IsLetter(farRight)) // WB6
            && !(IsLetter(farLeft) && IsMidOfWord(left) && IsLetter(right)) // WB7
            && !(left == Property.HebrewLetter && right == Property.SingleQuote) // WB7a
            && !(left == Property.HebrewLetter && right == Property.DoubleQuote && farRight == Property.HebrewLetter) // WB7b
            && !(farLeft == Property.HebrewLetter && left == Property.DoubleQuote && right == Property.HebrewLetter) // WB7c
            && !(left == Property.Number && right == Property.Number) // WB8
            && !(IsLetter(left) && right == Property.Number) // WB9
            && !(left == Property.Number && IsLetter(right)) // WB10
            && !(farLeft == Property.Number && IsMidOfNumber(left) && right == Property.Number) // WB11
            && !(left == Property.Number && IsMidOfNumber(right) && farRight == Property.Number) // WB12
            && !(left == Property.Katakana && right == Property.Katakana) // WB13
            && !(right == Property.Connector
                && (IsLetter(left) || left is Property.Number or Property.Katakana or Property.Connector)) // WB13a
            && !(left == Property.Connector && (IsLetter(right) || right is Property.Number or Property.Katakana)) // WB13b
            && !(left == Property.RegionalIndicator && right == Property.RegionalIndicator && HasOddIndicators(all, l)); // WB15, WB16
    }

    private static bool IsLineEnd(Property property) =>
        property is Property.LineFeed or Property.CarriageReturn or Property.Newline;

    private static bool IsLetter(Property property) => property is Property.Letter or Property.HebrewLetter;

    private static bool IsMidOfWord(Property property) =>
        property is Property.MidLetter or Property.MidNumberLetter or Property.SingleQuote;

    private static bool IsMidOfNumber(Property property) =>
        property is Property.MidNumber or Property.MidNumberLetter or Property.SingleQuote;

    /// <summary>WB4: what extends the character before it is passed over.</summary>
    private static int Before((int Index, Property Property)[] all, int i)
    {
        int before = i - 1;
        while (before >= 0 && all[before].Property is Property.Extend or Property.Joiner)
        {
            before--;
        }

        return before;
    }

    private static Property After((int Index, Property Property)[] all, int i)
    {
        int after = i + 1;
        while (after < all.Length && all[after].Property is Property.Extend or Property.Joiner)
        {
            after++;
        }

        return after < all.Length ? all[after].Property : Property.Other;
    }

    private static bool HasOddIndicators((int Index, Property Property)[] all, int last)
    {
        int count = 0;
        for (int i = last; i >= 0 && all[i].Property == Property.RegionalIndicator; i = Before(all, i))
        {
            count++;
        }

        return count % 2 == 1;
    }

    private static Property PropertyOf(Rune rune)
    {
        int code = rune.Value;
        return code switch
        {
            '\r' => Property.CarriageReturn,
            '\n' => Property.LineFeed,
            0x0B or 0x0C or 0x85 or 0x2028 or 0x2029 => Property.Newline,
            '\'' => Property.SingleQuote,
            '"' => Property.DoubleQuote,
            ':' or 0xB7 or 0x387 or 0x55F or 0x5F4 or 0x2027 or 0xFE13 or 0xFE55 or 0xFF1A => Property.MidLetter,
            ',' or ';' or 0x37E or 0x589 or 0x60C or 0x60D or 0x66C or 0x7F8 or 0x2044
                or 0xFE10 or 0xFE14 or 0xFE50 or 0xFE54 or 0xFF0C or 0xFF1B => Property.MidNumber,
            '.' or 0x2018 or 0x2019 or 0x2024 or 0xFE52 or 0xFF07 or 0xFF0E => Property.MidNumberLetter,
            0x202F => Property.Connector,
            0x66B => Property.Number,
            0x200C or 0xFF9E or 0xFF9F or (>= 0x1F3FB and <= 0x1F3FF) => Property.Extend,
            0x200D => Property.Joiner,
            0x200B => Property.Other,
            >= 0x1F1E6 and <= 0x1F1FF => Property.RegionalIndicator,
            (>= 0x3031 and <= 0x3035) or 0x309B or 0x309C or (>= 0x30A0 and <= 0x30FA) or (>= 0x30FC and <= 0x30FF)
                or (>= 0x31F0 and <= 0x31FF) or (>= 0x32D0 and <= 0x32FE) or (>= 0x3300 and <= 0x3357)
                or (>= 0xFF66 and <= 0xFF9D) or (>= 0x1AFF0 and <= 0x1AFFE) or 0x1B000 or (>= 0x1B120 and <= 0x1B122)
                or 0x1B155 or (>= 0x1B164 and <= 0x1B167) => Property.Katakana,
            (>= 0x5D0 and <= 0x5F2) or (>= 0xFB1D and <= 0xFB4F) when Rune.IsLetter(rune) => Property.HebrewLetter,
            _ when IsSignAmongLetters(code) => Property.Letter,
            _ => OfCategory(Rune.GetUnicodeCategory(rune), code),
        };
    }

    private static Property OfCategory(UnicodeCategory category, int code) => category switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => Property.Extend,
        UnicodeCategory.Format => Property.Joiner,
        UnicodeCategory.DecimalDigitNumber => Property.Number,
        UnicodeCategory.ConnectorPunctuation => Property.Connector,
        UnicodeCategory.SpaceSeparator => code is 0xA0 or 0x2007 ? Property.Other : Property.Space,
        UnicodeCategory.PrivateUse => code <= 0xF8FF ? Property.Letter : Property.Other,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => Property.Letter,
        UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.LetterNumber =>
            IsWordless(code) ? Property.Other : Property.Letter,
        _ => Property.Other,
    };

    /// <summary>Signs and marks by their category that the annex lists with the letters.</summary>
    private static bool IsSignAmongLetters(int code) => code
        is (>= 0x2C2 and <= 0x2C5) or (>= 0x2D2 and <= 0x2D7) or 0x2DE or 0x2DF or (>= 0x2E5 and <= 0x2EB) or 0x2ED
        or (>= 0x2EF and <= 0x2FF) or (>= 0x55A and <= 0x55C) or 0x55E or 0x58A or 0x5F3 or (>= 0x24B6 and <= 0x24E9)
        or (>= 0xA708 and <= 0xA716) or 0xA720 or 0xA721 or 0xA789 or 0xA78A or 0xAB5B
        or (>= 0x1F130 and <= 0x1F149) or (>= 0x1F150 and <= 0x1F169) or (>= 0x1F170 and <= 0x1F189);

    /// <summary>Scripts whose words no rule of the annex finds: Thai, Lao, Myanmar, Khmer, hiragana, Chinese characters, Tangut.</summary>
    private static bool IsWordless(int code) => code
        is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x1950 and <= 0x19DF)
        or (>= 0x1A20 and <= 0x1AAF) or 0x3006 or 0x3007 or (>= 0x3021 and <= 0x3029) or (>= 0x3038 and <= 0x303A)
        or (>= 0x3041 and <= 0x309F) or (>= 0x3400 and <= 0x9FFF) or (>= 0xA9E0 and <= 0xA9FF) or (>= 0xAA60 and <= 0xAADF)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0x11700 and <= 0x11746) or (>= 0x17000 and <= 0x18D08)
        or (>= 0x1AFF0 and <= 0x1B2FB) or (>= 0x20000 and <= 0x3FFFF);
}

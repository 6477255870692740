using System.Text;

namespace PrintRecover.TextSources;

/// <summary>
/// Weighs how likely bytes read in an encoding are text: invalid ones and unassigned characters speak loudly against
/// it, frequent characters for it. Each byte beyond ASCII carries about one unit, so that encodings of one and of two
/// bytes can be compared.
/// </summary>
internal static class EncodingEvidence
{
    private const double Invalid = -20;
    private const double Unassigned = -12;
    private const double FrequentCharacter = 3;
    private const double Kana = 3;
    private const double RareCharacter = -1;
    private const double HalfWidthKana = -2;
    private const double ExpectedLetter = 1.5;
    private const double OtherLetter = -0.5;
    private const double SymbolInsideWord = -4;
    private const double CharacterInsideWord = -4;
    private const double CapitalInsideWord = -2;

    // The letters beyond ASCII that the languages of each code page print, and their marks.
    private const string WesternLetters = "äöüßéèêëàâçîïôûùœæñáíóúøåÄÖÜÉÈÀÇ";
    private const string CentralLetters = "ąćęłńóśźżáčďéěíňřšťúůýžäöüßőűôľĺŕăâîşţđŁŚŻŹČŘŠŽÁÉÍÓÚĆ";
    private const string Marks = "„“”‘’–—…«»‹›§°€£·•\u00A0\u00AD‚";

    /// <summary>The evidence for an encoding; the more, the likelier.</summary>
    /// <param name="bytes">The start of a file; a character cut at its end counts for nothing.</param>
    /// <param name="encoding">The encoding to read them in.</param>
    public static double Of(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        char[] text = new char[encoding.GetMaxCharCount(bytes.Length)];
        int length = encoding.GetDecoder().GetChars(bytes, text, flush: false);
        string expected = encoding.CodePage switch
        {
            1250 => CentralLetters,
            1251 => "",
            _ => WesternLetters,
        };
        bool isSingleByte = encoding.IsSingleByte;
        double evidence = 0;
        for (int i = 0; i < length; i++)
        {
            char c = text[i];
            if (c >= '\u0080')
            {
                char before = i > 0 ? text[i - 1] : ' ';
                char after = i + 1 < length ? text[i + 1] : ' ';
                evidence += isSingleByte ? OfEuropean(before, c, after, expected) : OfEastAsian(before, c, after);
            }
        }

        return evidence;
    }

    /// <summary>Share of characters that text is made of; rarer Chinese ones count half, for random bytes give many.</summary>
    public static double ShareOfUsual(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        char[] text = new char[encoding.GetMaxCharCount(bytes.Length)];
        int length = encoding.GetDecoder().GetChars(bytes, text, flush: false);
        double usual = 0;
        for (int i = 0; i < length; i++)
        {
            usual += text[i] switch
            {
                '\t' or '\n' or '\r' or (>= ' ' and <= '~') or (>= '\u00A0' and <= '\u04FF') => 1,
                >= '\u3041' and <= '\u30FE' => 1,
                char c when FrequentCharacters.Contains(c) => 1,
                >= '\u4E00' and <= '\u9FFF' or (>= '\uFF01' and <= '\uFF5E') => 0.5,
                _ => 0,
            };
        }

        return usual / Math.Max(1, length);
    }

    private static double OfEastAsian(char before, char c, char after) => c switch
    {
        '\uFFFD' => Invalid,
        // Half of what looks like a character was a letter of this word.
        _ when char.IsAsciiLetter(before) && char.IsAsciiLetterLower(after) => CharacterInsideWord,
        >= '\uE000' and <= '\uF8FF' or < '\u00A0' => Unassigned,
        >= '\uFF61' and <= '\uFF9F' => HalfWidthKana,
        >= '\u3041' and <= '\u30FE' => Kana,
        _ when FrequentCharacters.Contains(c) => FrequentCharacter,
        // Full-width figures and letters.
        >= '\uFF01' and <= '\uFF5E' => 1,
        _ => RareCharacter,
    };

    private static double OfEuropean(char before, char c, char after, string expected)
    {
        if (c is '\uFFFD' or < '\u00A0')
        {
            return Unassigned;
        }

        bool isInsideWord = char.IsLetter(before) && char.IsLetter(after);
        if (!char.IsLetter(c))
        {
            return Marks.Contains(c) && (!isInsideWord || c is '’' or '\u00AD' or '\u00A0') ? ExpectedLetter
                : isInsideWord ? SymbolInsideWord
                : OtherLetter;
        }

        if (char.IsUpper(c) && char.IsLower(before))
        {
            return CapitalInsideWord;
        }

        if (IsCyrillic(c))
        {
            // A capital begins a word or stands among capitals.
            bool isInPlace = char.IsLower(c) ? IsCyrillic(before) || IsCyrillic(after) : !char.IsLetter(before) && char.IsLower(after);
            return isInPlace ? ExpectedLetter : OtherLetter;
        }

        bool isAmongItsOwn = !(before >= '\u00C0' && after >= '\u00C0') && (before < '\u0080' || after < '\u0080');
        return isAmongItsOwn && expected.Contains(c) ? ExpectedLetter : OtherLetter;
    }

    private static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u04FF';
}

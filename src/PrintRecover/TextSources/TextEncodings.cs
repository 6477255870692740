using System.Text;

namespace PrintRecover.TextSources;

/// <summary>The encodings that newspaper text comes in.</summary>
internal static class TextEncodings
{
    internal const string Replacement = "\uFFFD";

    /// <summary>Encodings of two bytes a character, the likelier one first where a text says nothing.</summary>
    internal static IReadOnlyList<(string Name, Encoding Encoding)> EastAsian { get; } =
        [("GB18030", Get(54936)), ("Big5", Get(950)), ("Shift_JIS", Get(932)), ("EUC-JP", Get(51932))];

    /// <summary>Encodings of one byte a character.</summary>
    internal static IReadOnlyList<(string Name, Encoding Encoding)> European { get; } =
        [("Windows-1252", Get(1252)), ("Windows-1250", Get(1250)), ("Windows-1251", Get(1251))];

    /// <summary>JIS with escape sequences, seven bits.</summary>
    internal static Encoding Iso2022Jp { get; } = Get(50220);

    internal static Encoding Utf8 { get; } = Replacing(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    internal static Encoding Utf16LittleEndian { get; } = Replacing(new UnicodeEncoding(bigEndian: false, byteOrderMark: false));

    internal static Encoding Utf16BigEndian { get; } = Replacing(new UnicodeEncoding(bigEndian: true, byteOrderMark: false));

    /// <summary>The encoding that a file names in its own head; null for a name that nobody knows.</summary>
    internal static Encoding? ByName(string name)
    {
        try
        {
            Encoding? encoding = name.ToUpperInvariant() switch
            {
                // What writers call GB 2312 is nearly always its superset.
                "GB2312" or "GBK" or "GB_2312-80" or "X-GBK" => EastAsian[0].Encoding,
                // The WHATWG Encoding Standard reads Latin-1 as Windows-1252.
                "ISO-8859-1" or "ISO8859-1" or "LATIN1" or "US-ASCII" or "ASCII" => European[0].Encoding,
                _ => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name),
            };
            return Replacing(encoding);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding Get(int codePage) => Replacing(CodePagesEncodingProvider.Instance.GetEncoding(codePage)!);

    private static Encoding Replacing(Encoding encoding)
    {
        var copy = (Encoding)encoding.Clone();
        copy.DecoderFallback = new DecoderReplacementFallback(Replacement);
        return copy;
    }
}

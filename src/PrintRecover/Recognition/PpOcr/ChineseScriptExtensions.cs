using System.Text;

namespace PrintRecover.Recognition.PpOcr;

/// <summary>Tells which characters a script has.</summary>
internal static class ChineseScriptExtensions
{
    /// <summary>
    /// True when text in this script may hold the character: a simplified form is one that the mainland's character set
    /// (GB 2312) has and Taiwan's (Big5) has not, a traditional one the other way round. Old forms that neither has stay.
    /// </summary>
    public static bool Has(this ChineseScript script, string character) => script switch
    {
        ChineseScript.Traditional => CanWrite(Big5, character) || !CanWrite(Gb2312, character),
        ChineseScript.Simplified => CanWrite(Gb2312, character) || !CanWrite(Big5, character),
        _ => true,
    };

    private static readonly Encoding Big5 = LeavingOut(950);

    private static readonly Encoding Gb2312 = LeavingOut(20936);

    private static bool CanWrite(Encoding encoding, string character) => encoding.GetByteCount(character) > 0;

    /// <summary>The encoding that writes nothing for a character that it has not.</summary>
    private static Encoding LeavingOut(int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(
        codePage, new EncoderReplacementFallback(""), DecoderFallback.ReplacementFallback)!;
}

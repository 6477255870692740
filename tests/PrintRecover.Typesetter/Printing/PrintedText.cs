using System.Net;

namespace PrintRecover.Typesetter.Printing;

/// <summary>Text as HTML.</summary>
public static class PrintedText
{
    /// <summary>The text, its first characters in bold.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lead">How many characters are bold.</param>
    /// <param name="drawsLongS">
    /// The packaged Fraktur fonts lack the long s: it is printed as an f without the right half of its bar, which is how
    /// the two letters differ, and measured as an f.
    /// </param>
    public static string Html(string text, int lead, bool drawsLongS)
    {
        string longS = drawsLongS ? "<i class=\"long-s\">f</i>" : "f";
        string Escape(string part) => WebUtility.HtmlEncode(part).Replace("ſ", longS, StringComparison.Ordinal);
        return lead > 0 ? $"<b>{Escape(text[..lead])}</b>{Escape(text[lead..])}" : Escape(text);
    }
}

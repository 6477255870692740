namespace PrintRecover.Typesetter.Text;

/// <summary>A language that pages are set in.</summary>
/// <param name="Code">The folder of fixtures/articles that holds its text, and what the page's html element says.</param>
/// <param name="IsWide">True for Chinese and Japanese: characters are one em wide, and words are not parted by spaces.</param>
/// <param name="Models">The recognition models it is read with, as Tesseract names them.</param>
public sealed record PrintLanguage(string Code, bool IsWide, string Models)
{
    public static PrintLanguage English { get; } = new("en", false, "eng");

    public static PrintLanguage German { get; } = new("de", false, "deu");

    /// <summary>German in broken type, with long s.</summary>
    public static PrintLanguage Fraktur { get; } = new("de", false, "frk");

    public static PrintLanguage French { get; } = new("fr", false, "fra");

    public static PrintLanguage Japanese { get; } = new("ja", true, "jpn");

    public static PrintLanguage SimplifiedChinese { get; } = new("zh-Hans", true, "chi_sim");

    public static PrintLanguage TraditionalChinese { get; } = new("zh-Hant", true, "chi_tra");
}

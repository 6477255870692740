using PrintRecover.Typesetter.Text;

namespace PrintRecover.Typesetter.Typography;

/// <summary>The types of one paper: what its body, headlines and small print are cut in.</summary>
/// <param name="Name">How the program tells it apart.</param>
/// <param name="Language">The language it serves.</param>
/// <param name="Body">Running text.</param>
/// <param name="Display">Headlines.</param>
/// <param name="Accent">Bylines, captions, credits.</param>
/// <param name="Size">Body size, pixels at 300 dpi.</param>
/// <param name="LeadingRatio">Leading of the body in sizes.</param>
/// <param name="IsOld">True for papers from before the Second World War.</param>
public sealed record Typeface(
    string Name, PrintLanguage Language, string Body, string Display, string Accent, double Size, double LeadingRatio, bool IsOld)
{
    private const string Kaiti = "'AR PL KaitiM GB','Noto Serif CJK SC'";

    /// <summary>All typefaces.</summary>
    public static IReadOnlyList<Typeface> All { get; } =
    [
        new("liberation-en", PrintLanguage.English, "'Liberation Serif'", "'Liberation Serif'", "'Liberation Sans'", 38, 1.18, false),
        new("franklin-en", PrintLanguage.English, "'EB Garamond'", "'League Gothic'", "'Liberation Sans'", 40, 1.14, false),
        new("playfair-en", PrintLanguage.English, "'Liberation Serif'", "'Playfair Display'", "'Liberation Sans'", 37, 1.2, false),
        new("old-standard-en", PrintLanguage.English, "'Old Standard TT'", "'Old Standard TT'", "'Old Standard TT'", 37, 1.14, true),
        new("caslon-en", PrintLanguage.English, "'Libre Caslon Text'", "'Libre Caslon Text'", "'Libre Caslon Text'", 33, 1.2, true),
        new("garamond-fr", PrintLanguage.French, "'EB Garamond'", "'EB Garamond'", "'EB Garamond'", 40, 1.14, false),
        new("playfair-fr", PrintLanguage.French, "'Liberation Serif'", "'Playfair Display'", "'Liberation Sans'", 38, 1.18, false),
        new("old-standard-fr", PrintLanguage.French, "'Old Standard TT'", "'Old Standard TT'", "'Old Standard TT'", 37, 1.14, true),
        new("liberation-de", PrintLanguage.German, "'Liberation Serif'", "'Liberation Sans'", "'Liberation Sans'", 38, 1.18, false),
        new("garamond-de", PrintLanguage.German, "'EB Garamond'", "'Playfair Display'", "'EB Garamond'", 40, 1.14, false),
        new("maguntia", PrintLanguage.Fraktur, "UnifrakturMaguntia", "UnifrakturMaguntia", "UnifrakturMaguntia", 40, 1.14, true),
        new("cook", PrintLanguage.Fraktur, "UnifrakturMaguntia", "UnifrakturCook", "UnifrakturMaguntia", 38, 1.16, true),
        new("song-sc", PrintLanguage.SimplifiedChinese, "'Noto Serif CJK SC'", "'Noto Sans CJK SC'", Kaiti, 37, 1.35, false),
        new("hei-sc", PrintLanguage.SimplifiedChinese, "'Noto Sans CJK SC'", "'Noto Sans CJK SC'", Kaiti, 35, 1.4, false),
        new("song-song-sc", PrintLanguage.SimplifiedChinese, "'Noto Serif CJK SC'", "'Noto Serif CJK SC'", Kaiti, 36, 1.3, false),
        new("uming-tc", PrintLanguage.TraditionalChinese, "'AR PL UMing TW','Noto Serif CJK TC'", "'Noto Serif CJK TC'", "'AR PL UMing TW','Noto Serif CJK TC'", 40, 1.3, true),
        new("song-tc", PrintLanguage.TraditionalChinese, "'Noto Serif CJK TC'", "'Noto Serif CJK TC'", "'Noto Sans CJK TC'", 38, 1.32, true),
        new("hei-tc", PrintLanguage.TraditionalChinese, "'Noto Serif CJK TC'", "'Noto Sans CJK TC'", "'Noto Sans CJK TC'", 38, 1.36, false),
        new("ipa-ja", PrintLanguage.Japanese, "IPAMincho,'Noto Serif CJK JP'", "'Noto Serif CJK JP'", "'Noto Sans CJK JP'", 38, 1.45, true),
        new("mincho-ja", PrintLanguage.Japanese, "'Noto Serif CJK JP'", "'Noto Sans CJK JP'", "'Noto Sans CJK JP'", 36, 1.5, false),
    ];

    /// <summary>The fonts' families and the Debian packages that bring them.</summary>
    public static IReadOnlyList<(string Family, string Package)> SystemFonts { get; } =
    [
        ("Noto Serif CJK SC", "fonts-noto-cjk"), ("Noto Sans CJK SC", "fonts-noto-cjk"),
        ("AR PL KaitiM GB", "fonts-arphic-gkai00mp"), ("AR PL UMing TW", "fonts-arphic-uming"),
        ("IPAMincho", "fonts-ipafont-mincho"),
        ("Liberation Serif", "fonts-liberation"), ("Liberation Sans", "fonts-liberation"),
    ];
}

using PrintRecover.Typesetter.Damages;
using PrintRecover.Typesetter.Kinds;

namespace PrintRecover.Typesetter;

/// <summary>The pages of fixtures/pages.</summary>
public static class CommittedPages
{
    /// <summary>Their names and orders.</summary>
    public static IReadOnlyList<(string Name, PageOrder Order)> All { get; } =
    [
        ("broadsheet-en", Order("broadsheet", 31, "en", "newsprint,skew", 200)),
        ("broadsheet-zh-hans", Order("broadsheet", 32, "zh-Hans", "bleed-through", 200)),
        ("broadsheet-de", Order("broadsheet", 40, "de", "jpeg", 200)),
        ("tabloid-fr", Order("tabloid", 33, "fr", "curl", 200)),
        ("tabloid-zh-hant", Order("tabloid", 34, "zh-Hant", "fold,noise", 200)),
        ("bulletin-en", Order("bulletin", 35, "en", "noise", 240)),
        ("bulletin-fr-spread", Order("bulletin", 36, "fr", "spread,newsprint", 200)),
        ("column-paper-en", Order("column-paper", 37, "en", "microfilm", 150)),
        ("column-paper-fr", Order("column-paper", 38, "fr", "dropout,bilevel", 300)),
        ("fraktur", Order("fraktur", 39, "de", "newsprint,curl", 200)),
        ("fraktur-microfilm", Order("fraktur", 40, "de", "microfilm,skew", 170)),
        ("gazette-en", Order("gazette", 53, "en", "noise", 170)),
        ("serial-paper-de", Order("serial-paper", 54, "de", "newsprint", 170)),
        ("dispatches-fr", Order("dispatches", 56, "fr", "noise", 170)),
        ("vertical-notes-zh", Order("vertical-notes", 55, "zh-Hant", "dropout", 200)),
        ("vertical-tiers-zh", Order("vertical-tiers", 41, "zh-Hant", "microfilm", 240)),
        ("vertical-tiers-ja", Order("vertical-tiers", 42, "ja", "newsprint,skew", 200)),
        ("vertical-tiers-zh-spread", Order("vertical-tiers", 43, "zh-Hant", "spread,lid,jpeg", 150)),
        ("vertical-front-ja", Order("vertical-front", 44, "ja", "", 200)),
        ("vertical-front-zh", Order("vertical-front", 45, "zh-Hant", "dropout,bleed-through", 200)),
        ("photographed-zh-hans", Order("upright-headlines", 57, "zh-Hans", "camera", 200)),
        ("upright-headlines-zh-hans", Order("upright-headlines", 46, "zh-Hans", "skew,lid", 200)),
        ("upright-headlines-zh-hant", Order("upright-headlines", 47, "zh-Hant", "bilevel", 300)),
        ("classified-en", Order("classified", 48, "en", "low-dpi", 300)),
        ("classified-zh-hant", Order("classified", 49, "zh-Hant", "noise", 200)),
        ("classified-fraktur", Order("classified", 50, "de", "dropout,newsprint", 240)),
        ("front-page-zh-hant", Order("front-page", 61, "zh-Hant", "newsprint", 200)),
        ("front-page-zh-hans", Order("front-page", 62, "zh-Hans", "", 200)),
        ("front-page-en", Order("front-page", 63, "en", "skew", 200)),
        ("jumps-en", Order("jumps", 51, "en", "bilevel", 300)),
        ("jumps-zh-hans", Order("jumps", 52, "zh-Hans", "jpeg", 200)),
    ];

    private static PageOrder Order(string kind, int seed, string language, string damages, int dpi) => new(PageKinds.Named(kind), seed)
    {
        Language = language,
        Dpi = dpi,
        Damages = [.. damages.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(DamageKinds.Named)],
    };
}

namespace PrintRecover.Typesetter.Damages;

/// <summary>What can be done to scans, each applied in the order that it is named in.</summary>
public static class DamageKinds
{
    /// <summary>All kinds.</summary>
    public static IReadOnlyList<Damage> All { get; } =
    [
        Damage.OfPage("skew", "turned by up to two and a half degrees", Geometry.Skew),
        Damage.OfPage("curl", "bent towards the spine of a bound volume, with its shadow", Geometry.Curl),
        Damage.OfPage("camera", "photographed from a slant: columns and lines run together towards one side", Geometry.Camera),
        Damage.OfPage("lid", "a dark margin around the page", Geometry.Lid),
        Damage.OfPage("newsprint", "uneven grey paper, ink that spread, light that falls off", Paper.Newsprint),
        Damage.OfPage("noise", "grain and specks", Paper.Noise),
        Damage.OfPage("bleed-through", "the other side shows through", Paper.BleedThrough),
        Damage.OfPage("dropout", "worn type: ink missing in patches", Paper.Dropout),
        Damage.OfPage("fold", "creases where the paper was folded", Paper.Fold),
        Damage.OfPage("microfilm", "blurred, hard in contrast, with scratches, dust and a dark edge", Microfilm.Apply),
        Damage.OfPage("low-dpi", "scanned with 150 dpi", (page, _) => Geometry.Reduce(page, 150)),
        Damage.OfPage("jpeg", "packed too small", Packing.Jpeg),
        Damage.OfPage("bilevel", "black and white", Packing.Bilevel),
        new("spread", "two pages side by side on one picture", Geometry.Spread) { JoinsPages = true },
    ];

    /// <summary>The kind of a name.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public static Damage Named(string name) => All.FirstOrDefault(damage => damage.Name == name)
        ?? throw new InputException($"There is no damage {name}; there are {string.Join(", ", All.Select(damage => damage.Name))}.");
}

namespace PrintRecover.Typesetter;

/// <summary>How the clean scan's page image is kept in its PDF.</summary>
public enum ScanEncoding
{
    /// <summary>Sixteen grey levels, deflated: what a careful grey scan compresses to, without loss.</summary>
    GrayFlate,

    /// <summary>Black and white, deflated: an office scanner's text mode.</summary>
    BilevelFlate,
}

/// <summary>One fixture: a page to set, and how its two scans are made.</summary>
/// <param name="Name">The page's file name without extension, and the fixture's folder.</param>
/// <param name="BackPage">The page that shows through its damaged scan.</param>
/// <param name="Language">The languages it is set in, as Tesseract names them.</param>
/// <param name="Encoding">How the clean scan is kept.</param>
/// <param name="Damage">What is done to the damaged scan.</param>
public sealed record Fixture(string Name, string BackPage, string Language, ScanEncoding Encoding, DamageOptions Damage)
{
    /// <summary>The committed fixtures.</summary>
    public static IReadOnlyList<Fixture> All { get; } =
    [
        new("broadsheet-zh", "vertical-headline-zh", "chi_sim", ScanEncoding.GrayFlate, new DamageOptions { SkewDegrees = 1.3, LidGray = 60, Seed = 11 }),
        new("vertical-headline-zh", "four-column-en", "chi_sim", ScanEncoding.GrayFlate, new DamageOptions { SkewDegrees = -0.7, Seed = 12 }),
        new("four-column-en", "broadsheet-zh", "eng", ScanEncoding.BilevelFlate, new DamageOptions { SkewDegrees = 2.1, Seed = 13 }),
        new("vertical-zh", "broadsheet-zh", "chi_tra", ScanEncoding.GrayFlate, new DamageOptions { SkewDegrees = 0.9, Seed = 14 }),
    ];
}

namespace PrintRecover.Typesetter.Damages;

/// <summary>Something that happens to scans.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Summary">What it is, in a line.</param>
/// <param name="Apply">Does it; all chance comes from the random numbers given.</param>
public sealed record Damage(string Name, string Summary, Func<IReadOnlyList<Scan>, Random, IReadOnlyList<Scan>> Apply)
{
    /// <summary>Something that happens to each page alone.</summary>
    public static Damage OfPage(string name, string summary, Func<Scan, Random, Scan> apply) =>
        new(name, summary, (pages, random) => [.. pages.Select(page => apply(page, random))]);

    /// <summary>True when it puts two pages on one picture.</summary>
    public bool JoinsPages { get; init; }
}

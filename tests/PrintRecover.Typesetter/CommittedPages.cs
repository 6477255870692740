using PrintRecover.Typesetter.Damages;
using PrintRecover.Typesetter.Kinds;

namespace PrintRecover.Typesetter;

/// <summary>The pages of fixtures/pages.</summary>
public static class CommittedPages
{
    /// <summary>Their names and orders.</summary>
    public static IReadOnlyList<(string Name, PageOrder Order)> All { get; } = [];

    private static PageOrder Order(string kind, int seed, string language, string damages, int dpi) => new(PageKinds.Named(kind), seed)
    {
        Language = language, Dpi = dpi, Damages = [.. damages.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(DamageKinds.Named)],
    };
}

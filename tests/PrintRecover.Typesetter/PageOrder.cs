using PrintRecover.Typesetter.Damages;
using PrintRecover.Typesetter.Kinds;

namespace PrintRecover.Typesetter;

/// <summary>A page to be set: the same order gives the same files, byte for byte, with the same fonts and the same browser.</summary>
/// <param name="Kind">The kind of page.</param>
/// <param name="Seed">Where all chance begins.</param>
public sealed record PageOrder(PageKind Kind, int Seed)
{
    private static readonly int[] Resolutions = [300, 300, 240, 200];

    /// <summary>The language's code; null for any that the kind is set in.</summary>
    public string? Language { get; init; }

    /// <summary>What happens to the scan, one after the other.</summary>
    public IReadOnlyList<Damage> Damages { get; init; } = [];

    /// <summary>The scan's resolution before anything happens to it, 300 at most.</summary>
    public int Dpi { get; init; } = 300;

    /// <summary>Whether its articles are set as features: many subheadings, in a style of the paper's own, and often an opening in larger type.</summary>
    public bool IsFeature { get; init; }

    /// <summary>The order as the command line states it.</summary>
    public override string ToString() => string.Join(' ', new[]
    {
        $"--kind {Kind.Name} --seed {Seed}",
        Language is null ? "" : $"--language {Language}",
        Damages.Count == 0 ? "" : $"--damage {string.Join(',', Damages.Select(damage => damage.Name))}",
        Dpi == 300 ? "" : $"--dpi {Dpi}",
        IsFeature ? "--feature" : "",
    }.Where(part => part.Length > 0));

    /// <summary>An order of any sampled kind with up to three damages, drawn by a seed.</summary>
    public static PageOrder Draw(int seed)
    {
        var random = new Random(seed);
        PageKind[] kinds = [.. PageKinds.All.Where(kind => kind.IsSampled)];
        PageKind kind = kinds[random.Next(kinds.Length)];
        int count = random.Next(4);
        Damage[] damages = [.. DamageKinds.All.Where(damage => !damage.JoinsPages).OrderBy(_ => random.Next()).Take(count)];
        return new PageOrder(kind, seed)
        {
            Damages = [.. DamageKinds.All.Where(damages.Contains)],
            Dpi = Resolutions[random.Next(Resolutions.Length)],
            IsFeature = random.Next(3) == 0,
        };
    }

    /// <summary>The measures and types of the paper that is ordered.</summary>
    public PageDesign Design()
    {
        PageDesign design = Kind.Design(new Random(Seed), Language);
        return IsFeature ? design with { Type = FeatureStyle.Draw(design.Type, new Random(Seed)) } : design;
    }
}

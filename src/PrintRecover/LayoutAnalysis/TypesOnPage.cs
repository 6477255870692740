namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// What lines of each type seem to be on a page. A paper sets its subheadings alike: what is no sure sign at one place is one where the
/// same type stands elsewhere.
/// </summary>
internal sealed class TypesOnPage
{
    // Half of what lines of one type differ in size and in blackness at most: measured ones scatter about so much.
    private const double SizeStep = 1.03, BlacknessStep = 1.05;

    private readonly int[] _elsewhere;

    /// <summary>Looks over a page.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="runs">Those of one type that follow each other, by their numbers.</param>
    /// <param name="kinds">What each line seems to be.</param>
    public TypesOnPage(IReadOnlyList<LineOfInk> lines, IReadOnlyList<IReadOnlyList<int>> runs, IReadOnlyList<LineKind> kinds)
    {
        Kinds = kinds;
        (Type Type, LineKind Kind)[] votes = [.. runs.Select(run => (TypeOf(lines, run), kinds[run[run.Count / 2]]))];
        Dictionary<Type, int[]> counts = [];
        foreach ((Type type, LineKind kind) in votes)
        {
            counts.TryAdd(type, new int[LineKindModel.Kinds.Count]);
            counts[type][(int)kind]++;
        }

        _elsewhere = new int[lines.Count];
        foreach ((int index, IReadOnlyList<int> run) in runs.Index())
        {
            int most = MostSeen(counts, votes[index].Type, votes[index].Kind);
            foreach (int i in run)
            {
                _elsewhere[i] = most;
            }
        }
    }

    /// <summary>What each line seems to be.</summary>
    public IReadOnlyList<LineKind> Kinds { get; }

    /// <summary>What most other runs of a line's type seem to be, as <see cref="LineSigns.TypeElsewhere"/> names it.</summary>
    public int Elsewhere(int i) => _elsewhere[i];

    private readonly record struct Type(int Size, int Blackness, bool IsVertical);

    private static Type TypeOf(IReadOnlyList<LineOfInk> lines, IReadOnlyList<int> run) => new(
        (int)Math.Round(Math.Log(Math.Max(1, run.Average(i => lines[i].GlyphPixels))) / Math.Log(SizeStep)),
        (int)Math.Round(Math.Log(Math.Max(0.01, run.Average(i => lines[i].Blackness))) / Math.Log(BlacknessStep)),
        lines[run[0]].IsVertical);

    private static int MostSeen(Dictionary<Type, int[]> counts, Type type, LineKind own)
    {
        int[] seen = new int[LineKindModel.Kinds.Count];
        seen[(int)own]--;
        for (int size = -1; size <= 1; size++)
        {
            for (int blackness = -1; blackness <= 1; blackness++)
            {
                Type alike = type with { Size = type.Size + size, Blackness = type.Blackness + blackness };
                foreach ((int kind, int count) in counts.GetValueOrDefault(alike, []).Index())
                {
                    seen[kind] += count;
                }
            }
        }

        return seen.Max() > 0 ? 1 + Array.IndexOf(seen, seen.Max()) : 0;
    }
}

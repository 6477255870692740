using PrintRecover.Model;

namespace PrintRecover.Preprocessing;

/// <summary>A horizontal stretch of ink; the end is exclusive.</summary>
internal readonly record struct InkRun(int Y, int Start, int End);

/// <summary>The patches of ink that hang together (corners count), found from their runs in one sweep and a union-find.</summary>
internal sealed class InkComponents
{
    private readonly List<InkRun> _runs;
    private readonly int[] _componentOfRun;

    private InkComponents(GrayImage ink, List<InkRun> runs, int[] componentOfRun, Box[] boxes, int[] areas)
    {
        (Width, Height, _runs, _componentOfRun, Boxes, Areas) = (ink.Width, ink.Height, runs, componentOfRun, boxes, areas);
    }

    /// <summary>Width of the page, pixels.</summary>
    public int Width { get; }

    /// <summary>Height of the page, pixels.</summary>
    public int Height { get; }

    /// <summary>The box around each component.</summary>
    public IReadOnlyList<Box> Boxes { get; }

    /// <summary>The ink of each component, pixels.</summary>
    public IReadOnlyList<int> Areas { get; }

    /// <summary>All runs, row by row, each with its component.</summary>
    public IEnumerable<(int Component, InkRun Run)> Runs => _componentOfRun.Zip(_runs);

    /// <summary>Finds the components of a page in black and white.</summary>
    public static InkComponents Find(GrayImage ink)
    {
        var runs = new List<InkRun>(ink.Pixels.Length / 16);
        var parents = new List<int>(ink.Pixels.Length / 16);
        int aboveStart = 0;
        for (int y = 0; y < ink.Height; y++)
        {
            int rowStart = runs.Count;
            FindRuns(ink.Row(y), y, runs);
            for (int run = rowStart; run < runs.Count; run++)
            {
                parents.Add(run);
            }

            Connect(runs, parents, aboveStart, rowStart);
            aboveStart = rowStart;
        }

        return Number(ink, runs, parents);
    }

    /// <summary>The runs of the components that are asked for.</summary>
    public IEnumerable<InkRun> RunsOf(Func<int, bool> isWanted)
    {
        for (int run = 0; run < _runs.Count; run++)
        {
            if (isWanted(_componentOfRun[run]))
            {
                yield return _runs[run];
            }
        }
    }

    /// <summary>The runs of these components, component by component.</summary>
    public ILookup<int, InkRun> RunsByComponent(IEnumerable<int> components)
    {
        HashSet<int> wanted = [.. components];
        return Enumerable.Range(0, wanted.Count == 0 ? 0 : _runs.Count)
            .Where(run => wanted.Contains(_componentOfRun[run]))
            .ToLookup(run => _componentOfRun[run], run => _runs[run]);
    }

    private static void FindRuns(ReadOnlySpan<byte> row, int y, List<InkRun> runs)
    {
        int x = 0;
        while (row[x..].IndexOf((byte)0) is >= 0 and int gap)
        {
            int start = x + gap;
            int length = row[start..].IndexOfAnyExcept((byte)0);
            x = length < 0 ? row.Length : start + length;
            runs.Add(new InkRun(y, start, x));
        }
    }

    private static void Connect(List<InkRun> runs, List<int> parents, int aboveStart, int rowStart)
    {
        int above = aboveStart;
        int run = rowStart;
        while (above < rowStart && run < runs.Count)
        {
            InkRun upper = runs[above];
            InkRun lower = runs[run];
            if (upper.End >= lower.Start && lower.End >= upper.Start)
            {
                Union(parents, above, run);
            }

            if (upper.End < lower.End)
            {
                above++;
            }
            else
            {
                run++;
            }
        }
    }

    private static int Root(List<int> parents, int run)
    {
        while (parents[run] != run)
        {
            parents[run] = parents[parents[run]];
            run = parents[run];
        }

        return run;
    }

    private static void Union(List<int> parents, int first, int second)
    {
        first = Root(parents, first);
        second = Root(parents, second);
        parents[Math.Max(first, second)] = Math.Min(first, second);
    }

    private static InkComponents Number(GrayImage ink, List<InkRun> runs, List<int> parents)
    {
        var edges = new List<(int Left, int Top, int Right, int Bottom)>();
        var areas = new List<int>();
        int[] components = new int[runs.Count];
        for (int run = 0; run < runs.Count; run++)
        {
            (int y, int start, int end) = runs[run];
            int root = Root(parents, run);
            if (root == run)
            {
                // A root is the first run of its component: it is numbered before any other run asks for it.
                components[run] = edges.Count;
                edges.Add((start, y, end, y + 1));
                areas.Add(end - start);
                continue;
            }

            int component = components[run] = components[root];
            (int left, int top, int right, _) = edges[component];
            edges[component] = (Math.Min(left, start), top, Math.Max(right, end), y + 1);
            areas[component] += end - start;
        }

        return new InkComponents(
            ink, runs, components, [.. edges.Select(edge => Box.FromEdges(edge.Left, edge.Top, edge.Right, edge.Bottom))], [.. areas]);
    }
}

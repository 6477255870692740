using PrintRecover.Model;
using PrintRecover.Preprocessing;

namespace PrintRecover.LayoutAnalysis;

/// <summary>A patch of ink with the holes in it, as a picture of its own.</summary>
internal sealed class Panel
{
    private readonly GrayImage _gray;
    private readonly InkComponents _holes;
    private readonly byte[] _patch;

    private Panel(Box box, int inkPixels, GrayImage gray, byte[] patch)
    {
        (Box, InkPixels, _gray, _patch) = (box, inkPixels, gray, patch);

        // What the patch leaves open is black here and numbered as ink is; what reaches the edge lies outside.
        _holes = InkComponents.Find(new GrayImage(box.Width, box.Height, patch));
        Holes = [.. _holes.Boxes
            .Select((hole, i) => new Component(hole, _holes.Areas[i]))
            .Where(hole => IsInside(hole.Box))];
    }

    /// <summary>Where it stands on the page, pixels.</summary>
    public Box Box { get; }

    /// <summary>Its ink, pixels.</summary>
    public int InkPixels { get; }

    /// <summary>Its holes, in pixels of the panel.</summary>
    public IReadOnlyList<Component> Holes { get; }

    /// <summary>These components of a page's ink.</summary>
    public static IEnumerable<Panel> Of(PreparedPage page, InkComponents ink, IReadOnlyList<int> components)
    {
        ILookup<int, InkRun> runs = ink.RunsByComponent(components);
        foreach (int component in components)
        {
            Box box = ink.Boxes[component];
            byte[] patch = new byte[box.Area];
            foreach (InkRun run in runs[component])
            {
                patch.AsSpan(((run.Y - box.Y) * box.Width) + run.Start - box.X, run.End - run.Start).Fill(255);
            }

            yield return new Panel(box, ink.Areas[component], page.Gray.Crop(box), patch);
        }
    }

    /// <summary>Makes its ink paper and its holes ink.</summary>
    /// <param name="gray">The page's grey pixels.</param>
    /// <param name="ink">The page's ink, 0 and 255.</param>
    /// <param name="width">The page's width, pixels.</param>
    /// <param name="isHole">Which holes are print.</param>
    public void Reverse(byte[] gray, byte[] ink, int width, Func<Box, bool> isHole)
    {
        byte[] covered = new byte[_patch.Length];
        foreach (InkRun run in _holes.RunsOf(i => IsInside(_holes.Boxes[i]) && (isHole(_holes.Boxes[i]) || IsSpeck(_holes.Boxes[i]))))
        {
            covered.AsSpan((run.Y * Box.Width) + run.Start, run.End - run.Start).Fill(1);
        }

        int[] levels = Levels(covered);
        for (int y = 0; y < Box.Height; y++)
        {
            for (int x = 0; x < Box.Width; x++)
            {
                int at = (y * Box.Width) + x;
                int onPage = ((Box.Y + y) * width) + Box.X + x;
                if (_patch[at] == 255 || covered[at] == 1)
                {
                    gray[onPage] = (byte)levels[_gray.Pixels[at]];
                    ink[onPage] = (byte)(255 - ink[onPage]);
                }
            }
        }

        bool IsSpeck(Box hole) => Math.Max(hole.Width, hole.Height) < 0.02 * Math.Max(Box.Width, Box.Height);
    }

    /// <summary>For each grey its reverse, stretched so that the panel becomes white and its characters black.</summary>
    private int[] Levels(byte[] covered)
    {
        double dark = Mean(_gray.Pixels.Where((_, i) => _patch[i] == 255));
        double light = Mean(_gray.Pixels.Where((_, i) => covered[i] == 1));
        return [.. Enumerable.Range(0, 256).Select(level => (int)Math.Clamp(255 * (light - level) / Math.Max(1, light - dark), 0, 255))];
    }

    private bool IsInside(Box hole) => hole.X > 0 && hole.Y > 0 && hole.Right < Box.Width && hole.Bottom < Box.Height;

    private static double Mean(IEnumerable<byte> pixels) => pixels.Select(pixel => (double)pixel).DefaultIfEmpty().Average();
}

using PrintRecover.Model;
using PrintRecover.Preprocessing;
using PrintRecover.Recognition;

namespace PrintRecover.LayoutAnalysis.Lettering;

/// <summary>A line of print on some ground, told apart from it.</summary>
internal sealed class LetteredLine
{
    /// <summary>A line is looked at with so much around it, and its ground is told so far off, in its thicknesses: detectors draw lines tight.</summary>
    private const double Around = 0.35, Edge = 0.2;

    /// <summary>Of what is print so much lies in its line, 0..1; a picture's edge runs on.</summary>
    private const double LeastInside = 0.35;

    /// <summary>Print covers so much of its line, 0..1.</summary>
    private const double LeastInk = 0.06, MostInk = 0.65;

    /// <summary>Characters, or strokes of them, are so long, and no higher, in thicknesses of the line; so much of their ink lies in it, 0..1.</summary>
    private const double ShortestCharacter = 0.25, HighestCharacter = 1.4, WholeShare = 0.9;

    /// <summary>They are so much of all ink, 0..1, and so many on a length that is the line's thickness.</summary>
    private const double LeastCharacters = 0.6, LeastPerThickness = 0.6;

    /// <summary>Smaller than this, in heights of its characters, is a photograph's grain: dots and stops are larger.</summary>
    private const double Speck = 0.1;

    private readonly Box _area;
    private readonly List<InkRun> _runs;
    private readonly GrayImage _picture;

    private LetteredLine(Box area, List<InkRun> runs, GrayImage picture, byte ground, int margin)
    {
        (_area, _runs, _picture, Ground) = (area, runs, picture, ground);
        Box = BoxOf(runs).Moved(area.X, area.Y);
        Freed = Box.Inflate(margin).Intersect(area);
    }

    /// <summary>Where its print stands, pixels.</summary>
    public Box Box { get; }

    /// <summary>That and the white it wants around it, pixels.</summary>
    public Box Freed { get; }

    /// <summary>How bright its ground is.</summary>
    public byte Ground { get; }

    /// <summary>The line that stands in a box; null when no print can be told from its ground.</summary>
    /// <param name="page">The grey page.</param>
    /// <param name="line">Where a detector saw it.</param>
    /// <param name="margin">The white it wants around it, pixels.</param>
    public static LetteredLine? Read(GrayImage page, Box line, int margin)
    {
        Box outline = new(0, 0, page.Width, page.Height);
        int thickness = Math.Min(line.Width, line.Height);
        line = line.Intersect(outline);
        if (line.IsEmpty)
        {
            return null;
        }

        Box area = line.Inflate((int)(Around * thickness)).Intersect(outline);
        Box inside = line.Inflate((int)(Edge * thickness)).Intersect(outline);
        bool isReversed = InkContrast.IsLightOnDark(page.Crop(inside));
        GrayImage core = page.Crop(line), picture = page.Crop(area);
        (core, picture) = isReversed ? (InkContrast.Negative(core), InkContrast.Negative(picture)) : (core, picture);
        InkContrast contrast = InkContrast.Of(core);
        InkComponents parts = InkComponents.Find(new GrayImage(
            picture.Width, picture.Height, [.. picture.Pixels.Select(level => level <= contrast.Threshold ? (byte)0 : (byte)255)]));
        List<InkRun>? print = Print(parts, inside.Moved(-area.X, -area.Y), line.Width >= line.Height, thickness);
        return print is null ? null : new LetteredLine(
            area, print, Stretched(picture, print, contrast.Threshold), isReversed ? (byte)(255 - contrast.Paper) : contrast.Paper, margin);
    }

    /// <summary>Puts the print onto a page.</summary>
    /// <param name="gray">The page's grey pixels.</param>
    /// <param name="ink">The page's ink, 0 and 255.</param>
    /// <param name="width">The page's width, pixels.</param>
    public void Print(byte[] gray, byte[] ink, int width)
    {
        foreach (InkRun run in _runs)
        {
            ink.AsSpan(((_area.Y + run.Y) * width) + _area.X + run.Start, run.End - run.Start).Clear();

            // The half tones beside a stroke belong to it.
            for (int y = Math.Max(0, run.Y - 1); y <= Math.Min(_area.Height - 1, run.Y + 1); y++)
            {
                for (int x = Math.Max(0, run.Start - 1); x < Math.Min(_area.Width, run.End + 1); x++)
                {
                    int at = ((_area.Y + y) * width) + _area.X + x;
                    gray[at] = Math.Min(gray[at], _picture.Pixels[(y * _area.Width) + x]);
                }
            }
        }
    }

    /// <summary>What of the dark parts of an area is print of a line; null when they are no characters.</summary>
    private static List<InkRun>? Print(InkComponents parts, Box line, bool isLevel, int thickness)
    {
        double[] insideShares = new double[parts.Boxes.Count];
        foreach ((int part, InkRun run) in parts.Runs)
        {
            insideShares[part] += Length(Clipped(run, line)) / (double)parts.Areas[part];
        }

        int[] characters = [.. Enumerable.Range(0, insideShares.Length).Where(IsCharacter)];
        Box around = Box.Around(characters.Select(part => parts.Boxes[part]));
        double speck = Speck * (isLevel ? around.Height : around.Width);
        List<InkRun> print = [.. parts.RunsOf(part => insideShares[part] >= LeastInside && Size(parts.Boxes[part]) >= speck)
            .Select(run => Clipped(run, line)).Where(run => Length(run) > 0)];
        int printed = print.Sum(Length);
        double share = printed / (double)Math.Max(1, BoxOf(print).Area);
        bool isPrint = share >= LeastInk && share <= MostInk
            && characters.Sum(part => insideShares[part] * parts.Areas[part]) >= LeastCharacters * printed
            && characters.Length * thickness >= LeastPerThickness * Math.Max(line.Width, line.Height);
        return isPrint ? print : null;

        bool IsCharacter(int part) => parts.Boxes[part] is var box && insideShares[part] >= WholeShare
            && Size(box) >= ShortestCharacter * thickness
            && (isLevel ? box.Height : box.Width) <= HighestCharacter * thickness;
    }

    private static int Size(Box box) => Math.Max(box.Width, box.Height);

    private static Box BoxOf(IEnumerable<InkRun> runs) => Box.Around(runs.Select(run => new Box(run.Start, run.Y, Length(run), 1)));

    private static int Length(InkRun run) => run.End - run.Start;

    private static InkRun Clipped(InkRun run, Box box)
    {
        (int start, int end) = (Math.Max(run.Start, box.X), Math.Min(run.End, box.Right));
        return run.Y >= box.Y && run.Y < box.Bottom && start < end ? new InkRun(run.Y, start, end) : new InkRun(run.Y, run.Start, run.Start);
    }

    /// <summary>The picture with its ground white and its print black.</summary>
    private static GrayImage Stretched(GrayImage picture, List<InkRun> print, int threshold)
    {
        double dark = print.SelectMany(run => picture.Row(run.Y)[run.Start..run.End].ToArray()).Average(level => (double)level);
        double light = picture.Pixels.Where(level => level > threshold).Select(level => (double)level).DefaultIfEmpty(255).Average();
        return new GrayImage(picture.Width, picture.Height, [.. picture.Pixels.Select(level =>
            (byte)Math.Clamp(255 * (level - dark) / Math.Max(1, light - dark), 0, 255))]);
    }
}

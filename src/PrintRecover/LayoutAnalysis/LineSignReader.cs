using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Reads the signs by which the kind of a line is told: its type, how it stands in its column, and what is above, below and beside it.
/// </summary>
internal sealed class LineSignReader
{
    // In sizes of the body: how far a line's neighbours, the pictures and rules next to it, and other columns are away at most.
    private const double Reach = 8, PictureReach = 2.5, RuleReach = 1.6, FlankReach = 3;

    // Lines of one type differ no more than so in size and blackness.
    private const double SameSize = 1.12, SameBlackness = 1.18;

    private readonly IReadOnlyList<LineOfInk> _lines;
    private readonly BodyType _body;
    private readonly double _glyph;
    private readonly IReadOnlyList<Box> _pictures;
    private readonly BoxIndex _index, _pictureIndex, _rules;
    private readonly int[] _above, _below;
    private readonly double _leading, _runningHeight;
    private readonly Run[] _runs;
    private readonly IReadOnlyList<int>?[] _signs;

    /// <summary>Looks over a page.</summary>
    public LineSignReader(IReadOnlyList<LineOfInk> lines, BodyType body, IReadOnlyList<Box> pictures, IReadOnlyList<Box> horizontalRules)
    {
        (_lines, _body, _glyph, _pictures) = (lines, body, body.LineHeightPixels, pictures);
        _index = new BoxIndex([.. lines.Select(line => line.Box)], (int)(4 * _glyph));
        _pictureIndex = new BoxIndex(pictures, (int)(8 * _glyph));
        _rules = new BoxIndex(horizontalRules, (int)(8 * _glyph));
        _below = [.. Enumerable.Range(0, lines.Count).Select(i => Nearest(i, isBelow: true))];
        _above = [.. Enumerable.Range(0, lines.Count).Select(i => Nearest(i, isBelow: false))];
        int[] gaps = [.. Enumerable.Range(0, lines.Count).Where(i => _below[i] >= 0).Select(i => Gap(i, _below[i])).Order()];
        _leading = gaps.Length == 0 ? 0 : gaps[gaps.Length / 2];
        double[] heights = [.. lines.Where(line => line.LengthPixels > 5 * line.GlyphPixels).Select(LineMeasures.HeightOf).Order()];
        _runningHeight = heights.Length == 0 ? _glyph : heights[heights.Length / 2];
        _signs = new IReadOnlyList<int>?[lines.Count];
        Runs = FindRuns();
        _runs = new Run[lines.Count];
        foreach (IReadOnlyList<int> lineNumbers in Runs)
        {
            var run = new Run(
                Box.Around(lineNumbers.Select(i => lines[i].Box)), lineNumbers.Count,
                _above[lineNumbers.MinBy(i => lines[i].Box.Y)], _below[lineNumbers.MaxBy(i => lines[i].Box.Bottom)], EdgesOf(lineNumbers));
            foreach (int i in lineNumbers)
            {
                _runs[i] = run;
            }
        }
    }

    /// <summary>The lines of the page.</summary>
    public IReadOnlyList<LineOfInk> Lines => _lines;

    /// <summary>The lines of one type that follow each other, by their numbers, together; each line is in one.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Runs { get; }

    /// <summary>Lines of one type that follow each other.</summary>
    private sealed record Run(Box Box, int Count, int Above, int Below, int Edges);

    /// <summary>A line's size in sizes of the body.</summary>
    public double SizeOf(int i) => _lines[i].GlyphPixels / _glyph;

    /// <summary>Whether lines are so much larger than the text that they are one text, however many they are.</summary>
    public bool IsLarge(IReadOnlyList<int> run) => run.Average(SizeOf) > SameSize;

    /// <summary>What the lines of a page were told to be, by their types.</summary>
    public TypesOnPage Seen(IReadOnlyList<LineKind> kinds) => new(_lines, Runs, kinds);

    /// <summary>The signs of a line, each by its number in <see cref="LineSigns"/>.</summary>
    public IReadOnlyList<int> Read(int i) => _signs[i] ??= ReadSigns(i);

    /// <summary>The signs of a line among others of which it is known, roughly, what they are.</summary>
    /// <param name="i">The line's number.</param>
    /// <param name="seen">What each line was told to be at first sight.</param>
    public IReadOnlyList<int> ReadAmong(int i, TypesOnPage seen)
    {
        Run run = _runs[i];
        IReadOnlyList<LineKind> kinds = seen.Kinds;
        int above = run.Above < 0 ? 0 : 1 + (int)kinds[run.Above], below = run.Below < 0 ? 0 : 1 + (int)kinds[run.Below];
        double gap = run.Above < 0 ? double.PositiveInfinity : (run.Box.Y - _lines[run.Above].Box.Bottom - _leading) / _glyph;
        return
        [
            .. Read(i),
            LineSigns.AtFirstSight.Of((int)kinds[i]),
            LineSigns.KindAbove.Of(above),
            LineSigns.KindBelow.Of(below),
            LineSigns.Neighbours.Of((int)kinds[i], above, below),
            LineSigns.UnderAnother.Of(above, gap, WidthBy(run, run.Above)),
            LineSigns.TypeElsewhere.Of(seen.Elsewhere(i)),
            LineSigns.LikeOthers.Of((int)kinds[i], seen.Elsewhere(i), above),
        ];
    }

    private int[] ReadSigns(int i)
    {
        LineOfInk line = _lines[i];
        Run run = _runs[i];
        double size = line.GlyphPixels / _glyph, blackness = line.Blackness / _body.Blackness, length = line.LengthPixels / line.GlyphPixels;
        (int place, double width) = PlaceInColumn(i);
        (int beside, double widthByPicture) = NextToPicture(run.Box);
        double above = _above[i] < 0 ? double.PositiveInfinity : (Gap(_above[i], i) - _leading) / _glyph;
        double below = _below[i] < 0 ? double.PositiveInfinity : (Gap(i, _below[i]) - _leading) / _glyph;
        double height = LineMeasures.HeightOf(line) / _runningHeight;
        int flanks = FlanksOf(i);
        double heightByAbove = Ratio(i, _above[i], LineMeasures.HeightOf), heightByBelow = Ratio(i, _below[i], LineMeasures.HeightOf);
        return
        [
            LineSigns.Size.Of(size),
            LineSigns.Height.Of(height),
            LineSigns.Blackness.Of(blackness),
            LineSigns.Length.Of(length),
            LineSigns.Spacing.Of(LineMeasures.Spacing(line)),
            LineSigns.Width.Of(width),
            LineSigns.Place.Of(place),
            LineSigns.Direction.Of(line.IsVertical ? 1 : 0),
            LineSigns.GapAbove.Of(above),
            LineSigns.GapBelow.Of(below),
            LineSigns.HeightByAbove.Of(heightByAbove),
            LineSigns.HeightByBelow.Of(heightByBelow),
            LineSigns.BlacknessByAbove.Of(Ratio(i, _above[i], other => other.Blackness)),
            LineSigns.BlacknessByBelow.Of(Ratio(i, _below[i], other => other.Blackness)),
            LineSigns.Run.Of(run.Count),
            LineSigns.RunBelow.Of(run.Below < 0 ? 0 : _runs[run.Below].Count),
            LineSigns.Beside.Of(beside),
            .. beside is 1 or 2 ? (int[])[LineSigns.WidthByPicture.Of(widthByPicture)] : [],
            LineSigns.RuleAbove.Of(RuleAt(run.Box with { Y = run.Box.Y - (int)(RuleReach * _glyph), Height = (int)(RuleReach * _glyph) })),
            LineSigns.RuleBelow.Of(RuleAt(run.Box with { Y = run.Box.Bottom, Height = (int)(RuleReach * _glyph) })),
            LineSigns.WidthByAbove.Of(WidthBy(run, run.Above)),
            LineSigns.WidthByBelow.Of(WidthBy(run, run.Below)),
            LineSigns.Flanks.Of(flanks),
            LineSigns.Type.Of(size, blackness, place),
            LineSigns.Setting.Of(place, above, length),
            LineSigns.AtPicture.Of(size, beside, run.Count),
            LineSigns.Heading.Of(height, blackness, run.Count),
            LineSigns.Stack.Of(height, heightByAbove, heightByBelow),
            LineSigns.Air.Of(above, below, size),
            LineSigns.Edges.Of(run.Edges),
            LineSigns.Opening.Of(run.Edges, height, run.Count),
            LineSigns.HeadOfColumn.Of(flanks, WidthBy(run, run.Above), heightByAbove),
        ];
    }

    /// <summary>How lines that follow each other stand, by <see cref="LineSigns.Edges"/>; a first line may be set in, a last one short.</summary>
    private int EdgesOf(IReadOnlyList<int> run)
    {
        Box[] boxes = [.. run.Select(i => _lines[i].Box).OrderBy(box => box.Y)];
        if (boxes.Length < 3)
        {
            return boxes.Length - 1;
        }

        double slack = 0.7 * _lines[run[0]].GlyphPixels;
        bool isJustified = Spread(boxes.Skip(1).Select(box => box.X)) < slack && Spread(boxes.SkipLast(1).Select(box => box.Right)) < slack;
        return isJustified ? 2 : Spread(boxes.Select(box => (int)box.CenterX)) < slack ? 3 : 4;

        static int Spread(IEnumerable<int> places) => places.Max() - places.Min();
    }

    private double WidthBy(Run run, int other) =>
        other < 0 ? double.PositiveInfinity : run.Box.Width / (double)Math.Max(1, _lines[other].Box.Width);

    /// <summary>On how many sides lines stand beside a line, level with it and no further than a gutter.</summary>
    private int FlanksOf(int i)
    {
        Box box = _lines[i].Box;
        return Beside(box with { X = box.X - (int)(FlankReach * _glyph), Width = (int)(FlankReach * _glyph) })
            + Beside(box with { X = box.Right, Width = (int)(FlankReach * _glyph) });

        int Beside(Box area) => _index.Touching(area).Any(k => k != i
            && _lines[k].Box.VerticalOverlap(box) > 0.5 * Math.Min(box.Height, _lines[k].Box.Height)
            && _lines[k].Box.HorizontalOverlap(box) <= 0) ? 1 : 0;
    }

    private double Ratio(int i, int other, Func<LineOfInk, double> measure) =>
        other < 0 ? double.PositiveInfinity : measure(_lines[i]) / Math.Max(1e-6, measure(_lines[other]));

    /// <summary>Pixels of white between a line and one below it.</summary>
    private int Gap(int upper, int lower) => _lines[lower].Box.Y - _lines[upper].Box.Bottom;

    /// <summary>The nearest line above or below; -1 for none.</summary>
    private int Nearest(int i, bool isBelow)
    {
        Box box = _lines[i].Box;
        int reach = (int)(Reach * _glyph);
        Box area = isBelow
            ? Box.FromEdges(box.X, (int)box.CenterY, box.Right, box.Bottom + reach)
            : Box.FromEdges(box.X, box.Y - reach, box.Right, (int)box.CenterY);
        int nearest = -1;
        foreach (int k in _index.Touching(area))
        {
            Box other = _lines[k].Box;
            bool isThere = k != i && (isBelow ? other.CenterY > box.CenterY : other.CenterY < box.CenterY)
                && other.VerticalOverlap(box) < 0.5 * Math.Min(box.Height, other.Height)
                && other.HorizontalOverlap(box) > 0.3 * Math.Min(box.Width, other.Width);
            if (isThere && (nearest < 0 || (isBelow ? other.Y < _lines[nearest].Box.Y : other.Bottom > _lines[nearest].Box.Bottom)))
            {
                nearest = k;
            }
        }

        return nearest;
    }

    private IReadOnlyList<IReadOnlyList<int>> FindRuns()
    {
        var sets = new DisjointSets(_lines.Count);
        for (int i = 0; i < _lines.Count; i++)
        {
            if (_below[i] >= 0 && _above[_below[i]] == i && IsOneType(i, _below[i]))
            {
                sets.Join(i, _below[i]);
            }
        }

        return [.. sets.Groups()];
    }

    private bool IsOneType(int upper, int lower)
    {
        (LineOfInk a, LineOfInk b) = (_lines[upper], _lines[lower]);
        return a.IsVertical == b.IsVertical
            && (Differ(a.GlyphPixels, b.GlyphPixels) <= SameSize || Differ(LineMeasures.HeightOf(a), LineMeasures.HeightOf(b)) <= SameSize)
            && Differ(a.Blackness, b.Blackness) <= SameBlackness
            && Gap(upper, lower) - _leading <= 0.5 * Math.Max(_glyph, a.GlyphPixels);
    }

    private static double Differ(double a, double b) => Math.Max(a, b) / Math.Max(1e-6, Math.Min(a, b));

    /// <summary>How a line stands in the column that the lines around it show, by <see cref="LineSigns.Place"/>, and its share of that column.</summary>
    private (int Place, double Width) PlaceInColumn(int i)
    {
        Box box = _lines[i].Box;
        int reach = (int)(Reach * _glyph);
        Box[] column = [.. _index.Touching(Box.FromEdges(box.X, box.Y - reach, box.Right, box.Bottom + reach))
            .Where(k => k != i && _lines[k].GlyphPixels < 1.3 * _glyph && !_lines[k].IsVertical
                && _lines[k].Box.HorizontalOverlap(box) > 0.6 * Math.Min(box.Width, _lines[k].Box.Width))
            .Select(k => _lines[k].Box)];
        if (column.Length < 3)
        {
            return (0, 0);
        }

        double left = column.Select(other => other.X).Order().ElementAt(column.Length / 4);
        double right = column.Select(other => other.Right).Order().ElementAt(column.Length * 3 / 4);
        (double before, double after) = (box.X - left, right - box.Right);
        bool isCentred = before > -_glyph && after > -_glyph && Math.Abs(before - after) < Math.Max(1.2 * _glyph, 0.35 * (before + after));
        int place = before < 0.5 * _glyph && after < 0.5 * _glyph ? 1 : isCentred ? 2 : before < after ? 3 : 4;
        return (place, box.Width / Math.Max(1, right - left));
    }

    /// <summary>Which side of a picture lines stand on, by <see cref="LineSigns.Beside"/>, and their share of its width.</summary>
    private (int Beside, double Width) NextToPicture(Box run)
    {
        int reach = (int)(PictureReach * _glyph);
        (int Beside, double Width) best = (0, 0);
        double nearest = double.MaxValue;
        foreach (Box picture in _pictureIndex.Touching(run.Inflate(reach, reach)).Select(k => _pictures[k]))
        {
            bool isInColumn = run.HorizontalOverlap(picture) > 0.8 * Math.Min(run.Width, picture.Width);
            int side = run.Intersect(picture).Area > 0.6 * run.Area ? 4
                : isInColumn && run.CenterY > picture.Bottom ? 1
                : isInColumn && run.CenterY < picture.Y ? 2
                : run.VerticalOverlap(picture) > 0.8 * run.Height ? 3
                : 0;
            double distance = side switch { 1 => run.Y - picture.Bottom, 2 => picture.Y - run.Bottom, 3 => -run.HorizontalOverlap(picture), _ => 0 };
            if (side > 0 && distance < nearest)
            {
                (best, nearest) = ((side, (double)run.Width / picture.Width), distance);
            }
        }

        return best;
    }

    /// <summary>The rule in an area above or below lines, by <see cref="LineSigns.RuleAbove"/>.</summary>
    private int RuleAt(Box area)
    {
        int most = _rules.At(area).Select(rule => rule.HorizontalOverlap(area)).DefaultIfEmpty(0).Max();
        return most <= 0 ? 0 : most < 0.7 * area.Width ? 1 : 2;
    }
}

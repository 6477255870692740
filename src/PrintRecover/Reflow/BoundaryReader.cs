namespace PrintRecover.Reflow;

/// <summary>Says what can be seen between an article's lines.</summary>
internal sealed class BoundaryReader
{
    /// <summary>White of more pitches is a picture's or another article's place, not a sign of a paragraph.</summary>
    private const double LargestGapPitches = 4;

    private readonly IReadOnlyList<ColumnLine> _lines;
    private readonly double _articlePitchEms;
    private readonly ParagraphStyle _style;

    /// <summary>Learns the article's pitch and style from its lines of running text.</summary>
    public BoundaryReader(IReadOnlyList<ColumnLine> lines)
    {
        _lines = lines;
        double[] pitches = [.. lines.Zip(lines.Skip(1), PitchEms).OfType<double>().Order()];
        _articlePitchEms = pitches.Length > 0 ? pitches[pitches.Length / 2] : double.PositiveInfinity;
        _style = StyleLearner.Learn(Enumerable.Range(1, Math.Max(0, lines.Count - 1)).Select(Geometry));
    }

    /// <summary>What stands between a line and the one before it.</summary>
    /// <param name="index">The line after the boundary.</param>
    /// <param name="paragraph">The lines of the paragraph so far.</param>
    /// <param name="standing">What stands between the lines.</param>
    public LineBoundary Before(int index, IReadOnlyList<ColumnLine> paragraph, IReadOnlyCollection<FlowItem> standing) =>
        Geometry(index) with
        {
            Style = _style,
            ExtraPitches = standing.Count == 0 ? ExtraPitches(_lines[index - 1], _lines[index]) : 0,
            IsInsideQuotes = OpenQuotes.Has(string.Concat(paragraph.TakeLast(20).Select(line => line.Line.Text))),
            // Above a jump line stands the headline said again, over which a sentence goes on.
            HasHeadingBetween = standing.Reverse().TakeWhile(item => !item.IsJump).Any(item => item.IsHeading),
        };

    private LineBoundary Geometry(int index)
    {
        (ColumnLine before, ColumnLine after) = (_lines[index - 1], _lines[index]);
        ColumnLine? following = index + 1 < _lines.Count && _lines[index + 1].Region == after.Region ? _lines[index + 1] : null;
        return new LineBoundary(before.Line.Text, after.Line.Text)
        {
            IndentEms = after.IndentEms,
            IndentBeforeEms = before.Region == after.Region ? before.IndentEms : null,
            IndentFollowingEms = following?.IndentEms,
            RoomEms = before.RoomEms,
            RoomAfterEms = after.RoomEms,
            ColumnEms = before.ColumnEms,
            IsSameRow = before.Page.Number == after.Page.Number && before.Span.IsBeside(after.Span)
                && after.Span.Start > before.Span.Start && after.Span.End <= before.Right + after.Em,
        };
    }

    private double ExtraPitches(ColumnLine before, ColumnLine after)
    {
        double extra = (PitchEms(before, after) ?? _articlePitchEms) / _articlePitchEms - 1;
        return extra is > 0 and < LargestGapPitches ? extra : 0;
    }

    /// <summary>From one line's middle to the next one's below it, ems; null over a column's end.</summary>
    private static double? PitchEms(ColumnLine before, ColumnLine after)
    {
        double pitch = (after.Span.Top + after.Span.Bottom - before.Span.Top - before.Span.Bottom) / 2 / after.Em;
        bool isBelow = before.Page.Number == after.Page.Number && pitch > 0.5
            && after.Span.Start < before.Right && after.Span.End > before.Left;
        return isBelow ? pitch : null;
    }
}

using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Finds boxes drawn around an article: two vertical rules of one height, closed above or below by a horizontal one.
/// The other end may be broken by a label that sits on the line.
/// </summary>
internal sealed class FrameDetector(double glyph)
{
    /// <summary>The frames, smallest first.</summary>
    public IReadOnlyList<Box> Find(IReadOnlyList<Box> horizontal, IReadOnlyList<Box> vertical)
    {
        BoxIndex across = new(horizontal, (int)(8 * glyph));
        RowIndex tops = new(2 * glyph);
        for (int i = 0; i < vertical.Count; i++)
        {
            tops.Add(i, vertical[i].Y, vertical[i].Y + 1);
        }

        List<Box> frames = [];
        foreach (Box left in vertical)
        {
            int reach = (int)Slack(left) + 1;
            foreach (Box right in tops.Near(left.Y - reach, left.Y + reach + 1).Order().Select(i => vertical[i])
                .Where(other => other.X > left.X + (5 * glyph) && IsSameHeight(left, other)))
            {
                Box frame = left.Union(right);
                double top = Covered(frame, frame.Y, across);
                double bottom = Covered(frame, frame.Bottom, across);
                if (Math.Max(top, bottom) > 0.85 && Math.Min(top, bottom) > 0.25 && frame.Height > 4 * glyph
                    && !IsColumn(frame, across))
                {
                    frames.Add(frame);
                }
            }
        }

        return [.. Distinct(frames).OrderBy(frame => frame.Area)];
    }

    private bool IsSameHeight(Box left, Box right) =>
        Math.Abs(left.Y - right.Y) < Slack(left) && Math.Abs(left.Bottom - right.Bottom) < Slack(left);

    private double Slack(Box rule) => Math.Max(2 * glyph, 0.05 * rule.Height);

    /// <summary>The share of a frame's side that horizontal rules draw.</summary>
    private double Covered(Box frame, int y, BoxIndex horizontal) => horizontal.At(Side(frame, y, frame.X, frame.Right))
        .Where(rule => IsAt(frame, y, rule))
        .Sum(rule => (double)rule.HorizontalOverlap(frame)) / frame.Width;

    private bool IsAt(Box frame, int y, Box rule) => Math.Abs(rule.CenterY - y) < Slant(frame);

    private double Slant(Box frame) => Math.Max(1.5 * glyph, 0.02 * frame.Height);

    private Box Side(Box frame, int y, int left, int right) =>
        Box.FromEdges(left, y - (int)Slant(frame) - 1, right, y + (int)Slant(frame) + 2);

    /// <summary>
    /// A column between the rules of its neighbours is no box of its own: the rules above and below it both run on past
    /// its side, where those of a box end. A box may still stand close under a rule that runs on.
    /// </summary>
    private bool IsColumn(Box frame, BoxIndex horizontal) =>
        !(HasOwn(frame, frame.Y, horizontal) && HasOwn(frame, frame.Bottom, horizontal))
        && new[] { frame.X, frame.Right }.Any(side =>
            RunsOn(frame, frame.Y, side, horizontal) && RunsOn(frame, frame.Bottom, side, horizontal));

    private bool HasOwn(Box frame, int y, BoxIndex horizontal) => horizontal.At(Side(frame, y, frame.X, frame.Right)).Any(rule =>
        IsAt(frame, y, rule) && IsNear(rule.X, frame.X) && IsNear(rule.Right, frame.Right));

    private bool RunsOn(Box frame, int y, int side, BoxIndex horizontal) => horizontal.At(Side(frame, y, side, side + 1)).Any(rule =>
        IsAt(frame, y, rule) && rule.X < side - (3 * glyph) && rule.Right > side + (3 * glyph));

    /// <summary>A double line gives two frames of nearly one outline; one is kept.</summary>
    private IEnumerable<Box> Distinct(List<Box> frames)
    {
        List<Box> kept = [];
        foreach (Box frame in frames.OrderByDescending(frame => frame.Area))
        {
            if (!kept.Any(other => IsNear(frame.X, other.X) && IsNear(frame.Y, other.Y)
                && IsNear(frame.Right, other.Right) && IsNear(frame.Bottom, other.Bottom)))
            {
                kept.Add(frame);
            }
        }

        return kept;
    }

    private bool IsNear(int first, int second) => Math.Abs(first - second) < 1.5 * glyph;
}

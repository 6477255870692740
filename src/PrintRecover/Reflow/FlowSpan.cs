using PrintRecover.Model;

namespace PrintRecover.Reflow;

/// <summary>
/// Where a line stands as its reader sees it, whichever way it runs: from <paramref name="Start"/> to
/// <paramref name="End"/> along the line, from <paramref name="Top"/> to <paramref name="Bottom"/> down the lines of
/// the column, pixels. A vertical line starts at its upper end and the next one stands to its left.
/// </summary>
internal readonly record struct FlowSpan(double Start, double End, double Top, double Bottom)
{
    public double Length => End - Start;

    public double Height => Bottom - Top;

    /// <summary>True when the other stands beside this one, in the same printed line.</summary>
    public bool IsBeside(FlowSpan other) =>
        Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top) > 0.5 * Math.Min(Height, other.Height)
        && (other.Start >= End - Height / 2 || Start >= other.End - Height / 2);

    /// <summary>The span of both.</summary>
    public FlowSpan Union(FlowSpan other) => new(
        Math.Min(Start, other.Start), Math.Max(End, other.End), Math.Min(Top, other.Top), Math.Max(Bottom, other.Bottom));

    public static FlowSpan Of(Box box, bool isVertical) => isVertical
        ? new FlowSpan(box.Y, box.Bottom, -box.Right, -box.X)
        : new FlowSpan(box.X, box.Right, box.Y, box.Bottom);

    /// <summary>
    /// The line's span with the white half of a wide quote at its start and of a wide mark at its end, which are part
    /// of the line but leave no ink.
    /// </summary>
    public static FlowSpan Of(TextLine line, double em)
    {
        FlowSpan ink = Of(line.Box, line.IsVertical);
        bool isCjk = line.Text.Length > 0 && Characters.IsMostlyCjk(line.Text);
        double startBlank = isCjk && Characters.IsWideOpener(line.Text[0]) ? em / 2 : 0;
        double endBlank = isCjk && Characters.IsWidePoint(line.Text[^1]) ? em / 2 : 0;
        return ink with { Start = ink.Start - startBlank, End = ink.End + endBlank };
    }
}

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

namespace PrintRecover.Model;

/// <summary>One text line found on the page, before it is read.</summary>
/// <param name="Box">Where it stands, in pixels of the prepared page.</param>
/// <param name="IsVertical">True when its characters run from top to bottom.</param>
public sealed record LayoutLine(Box Box, bool IsVertical = false)
{
    /// <summary>The drop capital that it stands beside; null for none.</summary>
    public DropCapital? Capital { get; init; }
}

/// <summary>A large first letter beside the first rows of a text.</summary>
/// <param name="Box">Where the letter stands, in pixels of the prepared page.</param>
/// <param name="Row">Which of these rows the line is; 0 for the one that the letter begins.</param>
public sealed record DropCapital(Box Box, int Row);

/// <summary>A region found on the page, before it is read: lines of one column that belong together, or a picture.</summary>
/// <param name="Id">The region's number on its page, from 0.</param>
/// <param name="Kind">What it looks like.</param>
/// <param name="Box">Where it stands, in pixels of the prepared page.</param>
/// <param name="Lines">Its lines in reading order; none for a picture.</param>
/// <param name="Frame">The index in <see cref="PageLayout.Frames"/> of the innermost frame around it; null when none.</param>
public sealed record LayoutRegion(int Id, RegionKind Kind, Box Box, IReadOnlyList<LayoutLine> Lines, int? Frame = null)
{
    /// <summary>Which part of a headline it is; null when it is none, or no more is known.</summary>
    public HeadlinePart? Part { get; init; }

    /// <summary>How likely it is of that kind, 0..1; null when nothing was told by likelihood.</summary>
    public double? KindConfidence { get; init; }

    /// <summary>The region with its lines read.</summary>
    public Region Read(IReadOnlyList<TextLine> lines) =>
        new(Id, Kind, Box, lines, Frame) { Part = Part, KindConfidence = KindConfidence };
}

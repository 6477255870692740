namespace PrintRecover.Reflow;

/// <summary>
/// What can be seen where one line ends and the next begins. Lengths are in ems, the width of a Chinese character
/// or of two Latin ones, so that a boundary looks the same at every resolution.
/// </summary>
/// <param name="Before">The line before, as printed.</param>
/// <param name="After">The line after, as printed.</param>
public sealed record LineBoundary(string Before, string After)
{
    /// <summary>How this article shows its paragraphs.</summary>
    public ParagraphStyle Style { get; init; }

    /// <summary>How far the line after stands in from its column's left edge; null when it is not known.</summary>
    public double? IndentEms { get; init; }

    /// <summary>How far the line before stands in; null when it is not known.</summary>
    public double? IndentBeforeEms { get; init; }

    /// <summary>How far the line that follows the line after stands in; null when there is none or it is not known.</summary>
    public double? IndentFollowingEms { get; init; }

    /// <summary>Blank space between the line before and its column's right edge; null when it is not known.</summary>
    public double? RoomEms { get; init; }

    /// <summary>Blank space between the line after and its column's right edge; null when it is not known.</summary>
    public double? RoomAfterEms { get; init; }

    /// <summary>Width of the column of the line before; null when it is not known.</summary>
    public double? ColumnEms { get; init; }

    /// <summary>White between the lines beyond what lines of this column have, in line pitches; 0 over a column's end.</summary>
    public double ExtraPitches { get; init; }

    /// <summary>True when both stand in one printed line, which a wide gap has cut.</summary>
    public bool IsSameRow { get; init; }

    /// <summary>True when a quote or bracket of the paragraph so far is still open.</summary>
    public bool IsInsideQuotes { get; init; }

    /// <summary>True when a subheading, a byline or a credit stands between the lines.</summary>
    public bool HasHeadingBetween { get; init; }
}

using PrintRecover.Model;

namespace PrintRecover.Reflow;

/// <summary>A line of running text and where it stands in its column.</summary>
/// <param name="Page">The page it stands on.</param>
/// <param name="Region">The region it belongs to.</param>
/// <param name="Line">The line.</param>
/// <param name="Span">Where it stands, in reading direction.</param>
/// <param name="Row">Where the line and those beside it in its column stand: a wide gap may cut a printed line.</param>
/// <param name="Em">Width of a Chinese character or two Latin ones, pixels.</param>
/// <param name="Left">The column's edge where lines start, at this line, pixels.</param>
/// <param name="Right">The column's edge where lines end, at this line, pixels.</param>
internal sealed record ColumnLine(
    Page Page, Region Region, TextLine Line, FlowSpan Span, FlowSpan Row, double Em, double Left, double Right)
{
    /// <summary>How far its row is set in, ems.</summary>
    public double IndentEms => (Row.Start - Left) / Em;

    /// <summary>The white after its row, ems.</summary>
    public double RoomEms => (Right - Row.End) / Em;

    /// <summary>The white before the line itself, ems.</summary>
    public double WhiteBeforeEms => (Span.Start - Left) / Em;

    /// <summary>The column's width, ems.</summary>
    public double ColumnEms => (Right - Left) / Em;
}

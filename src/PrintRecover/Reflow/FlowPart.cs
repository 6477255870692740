using PrintRecover.Model;

namespace PrintRecover.Reflow;

/// <summary>A printed line, or the part of one, that is running text or plays a role of its own.</summary>
/// <param name="Line">The line, its text and box cut to the part; where it stands in its column is the whole line's.</param>
/// <param name="Role">What it is; null for running text.</param>
internal sealed record FlowPart(ColumnLine Line, BlockKind? Role);

using PrintRecover.Model;

namespace PrintRecover.TextSources;

/// <summary>A region as a file tells it.</summary>
/// <param name="Kind">What the file says it is; null where it leaves that open.</param>
/// <param name="Box">Where it stands; empty where the file does not say.</param>
/// <param name="Lines">Its lines, in order.</param>
/// <param name="IsDropCapital">True for the large first letter of the paragraph that follows.</param>
/// <param name="Stated">What the file says of it beyond that; null for nothing.</param>
internal sealed record DraftRegion(
    RegionKind? Kind, Box Box, IReadOnlyList<TextLine> Lines, bool IsDropCapital = false, StatedRegion? Stated = null);

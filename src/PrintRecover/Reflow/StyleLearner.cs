namespace PrintRecover.Reflow;

/// <summary>Learns how an article shows its paragraphs: what the lines after short lines do, and those after full ones.</summary>
public static class StyleLearner
{
    /// <summary>Learns from the article's boundaries; those without geometry count for nothing.</summary>
    public static ParagraphStyle Learn(IEnumerable<LineBoundary> boundaries)
    {
        LineBoundary[] known = [.. boundaries.Where(boundary => boundary is { IsSameRow: false, IndentEms: not null, RoomEms: not null })];
        ILookup<(bool IsShort, bool IsIndented), LineBoundary> counts = known.ToLookup(boundary => (
            WeightedParagraphBreaker.IsShort(boundary.RoomEms!.Value, boundary.After),
            WeightedParagraphBreaker.IsIndent(boundary.IndentEms!.Value, boundary.After)));
        int shortIndented = counts[(true, true)].Count();
        int shortFlush = counts[(true, false)].Count();
        int fullIndented = counts[(false, true)].Count();
        int fullFlush = counts[(false, false)].Count();
        return (shortFlush >= 2 && shortFlush > shortIndented && fullIndented > fullFlush) ? ParagraphStyle.Hanging
            : shortIndented + fullIndented >= 1 && shortIndented >= shortFlush && fullFlush > 0 ? ParagraphStyle.Indented
            : shortFlush >= 2 && shortFlush > 2 * shortIndented ? ParagraphStyle.Block
            : ParagraphStyle.Unknown;
    }
}

namespace PrintRecover.PlainText;

/// <summary>Body text between two headlines, or a headline: what an article is made of.</summary>
/// <param name="IsHeadline">True for a headline.</param>
/// <param name="Blocks">Its blocks, in order: a part of the text's own, not a copy.</param>
internal sealed record TextSegment(bool IsHeadline, ArraySegment<PlainBlock> Blocks)
{
    /// <summary>The measure of the first of its blocks that has one, cells; 0 when none has.</summary>
    public int MeasureCells
    {
        get
        {
            foreach (PlainBlock block in Blocks)
            {
                if (block.MeasureCells > 0)
                {
                    return block.MeasureCells;
                }
            }

            return 0;
        }
    }

    /// <summary>Its text, as much of it as is compared.</summary>
    public TextSample Sample => new(Blocks);
}

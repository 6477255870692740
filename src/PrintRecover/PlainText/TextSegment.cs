namespace PrintRecover.PlainText;

/// <summary>Body text between two headlines, or a headline: what an article is made of.</summary>
/// <param name="IsHeadline">True for a headline.</param>
/// <param name="Blocks">Its blocks, in order.</param>
internal sealed record TextSegment(bool IsHeadline, IReadOnlyList<PlainBlock> Blocks)
{
    /// <summary>Characters that are looked at when two segments are compared.</summary>
    private const int ComparedLength = 3000;

    private const int ComparedBlocks = 40;

    private ReadOnlyMemory<char>[]? _sample;

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

    /// <summary>Its text, as much of it as is compared, block by block.</summary>
    public ReadOnlySpan<ReadOnlyMemory<char>> Sample => _sample ??= [.. SampleOf(Blocks)];

    private static List<ReadOnlyMemory<char>> SampleOf(IReadOnlyList<PlainBlock> blocks)
    {
        var sample = new List<ReadOnlyMemory<char>>();
        int length = 0;
        for (int i = 0; i < blocks.Count && sample.Count < ComparedBlocks && length < ComparedLength; i++)
        {
            if (blocks[i].Role != PlainRole.Credit)
            {
                string text = blocks[i].Text;
                sample.Add(text.AsMemory(0, Math.Min(text.Length, ComparedLength - length)));
                length += text.Length + 1;
            }
        }

        return sample;
    }
}

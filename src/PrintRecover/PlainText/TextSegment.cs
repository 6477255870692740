namespace PrintRecover.PlainText;

/// <summary>Body text between two headlines, or a headline: what an article is made of.</summary>
/// <param name="IsHeadline">True for a headline.</param>
/// <param name="Blocks">Its blocks, in order.</param>
internal sealed record TextSegment(bool IsHeadline, IReadOnlyList<PlainBlock> Blocks)
{
    /// <summary>Characters that are looked at when two segments are compared.</summary>
    private const int ComparedLength = 3000;

    private const int ComparedBlocks = 40;

    private string? _text;

    /// <summary>Its text, as much of it as is compared.</summary>
    public string Text => _text ??= Sample();

    private string Sample()
    {
        Span<char> sample = stackalloc char[ComparedLength];
        int length = 0;
        int blocks = 0;
        for (int i = 0; i < Blocks.Count && blocks < ComparedBlocks && length < ComparedLength; i++)
        {
            if (Blocks[i].Role != PlainRole.Credit)
            {
                blocks++;
                ReadOnlySpan<char> text = Blocks[i].Text;
                text = text[..Math.Min(text.Length, ComparedLength - length)];
                text.CopyTo(sample[length..]);
                length += text.Length;
                if (length < ComparedLength)
                {
                    sample[length++] = '\n';
                }
            }
        }

        return sample[..length].ToString();
    }
}

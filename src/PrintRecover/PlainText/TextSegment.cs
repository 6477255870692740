namespace PrintRecover.PlainText;

/// <summary>Body text between two headlines, or a headline: what an article is made of.</summary>
/// <param name="IsHeadline">True for a headline.</param>
/// <param name="Blocks">Its blocks, in order.</param>
internal sealed record TextSegment(bool IsHeadline, IReadOnlyList<PlainBlock> Blocks)
{
    /// <summary>Characters that are looked at when two segments are compared.</summary>
    private const int ComparedLength = 3000;

    private string? _text;

    /// <summary>Its text, as much of it as is compared.</summary>
    public string Text => _text ??= Sample();

    private string Sample()
    {
        string all = string.Concat(Blocks.Where(block => block.Role != PlainRole.Credit).Take(40).Select(block => block.Text + "\n"));
        return all.Length > ComparedLength ? all[..ComparedLength] : all;
    }
}

using System.Collections;
using PrintRecover.Model;

namespace PrintRecover.PlainText;

/// <summary>
/// Lines of a text as they stood. The records are made when they are asked for: a text has millions of lines, and most
/// writers never ask.
/// </summary>
/// <param name="text">The text that the lines stand in.</param>
/// <param name="lines">The lines, one at least.</param>
internal sealed class PrintedLines(ReadOnlyMemory<char> text, ReadOnlyMemory<PlainLine> lines) : IReadOnlyList<ArticleLine>
{
    private readonly ReadOnlyMemory<char> _text = text;
    private readonly ReadOnlyMemory<PlainLine> _lines = lines;

    /// <summary>The lines of some blocks of a text, one at least.</summary>
    public static PrintedLines Of(IReadOnlyList<PlainBlock> blocks)
    {
        PrintedLines first = blocks[0].Lines;
        if (blocks.Count == 1)
        {
            return first;
        }

        var all = new List<PlainLine>();
        foreach (PlainBlock block in blocks)
        {
            all.AddRange(block.Lines.Measured);
        }

        return new PrintedLines(first._text, all.ToArray());
    }

    /// <inheritdoc/>
    public int Count => _lines.Length;

    /// <summary>The lines as they were measured.</summary>
    public ReadOnlySpan<PlainLine> Measured => _lines.Span;

    /// <inheritdoc/>
    public ArticleLine this[int index] => new(_lines.Span[index].Page, null, Text(index).ToString(), null);

    /// <summary>A line's visible characters.</summary>
    public ReadOnlySpan<char> Text(int index) => _lines.Span[index].In(_text.Span);

    /// <summary>All lines' visible characters.</summary>
    public ReadOnlyMemory<char>[] Texts()
    {
        var texts = new ReadOnlyMemory<char>[Count];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = _text.Slice(Measured[i].Start, Measured[i].Length);
        }

        return texts;
    }

    /// <inheritdoc/>
    public IEnumerator<ArticleLine> GetEnumerator()
    {
        for (int index = 0; index < _lines.Length; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

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
    /// <inheritdoc/>
    public int Count => lines.Length;

    /// <summary>The lines as they were measured.</summary>
    public ReadOnlySpan<PlainLine> Measured => lines.Span;

    /// <inheritdoc/>
    public ArticleLine this[int index] => new(lines.Span[index].Page, null, Text(index).ToString(), null);

    /// <summary>A line's visible characters.</summary>
    public ReadOnlySpan<char> Text(int index) => lines.Span[index].In(text.Span);

    /// <inheritdoc/>
    public IEnumerator<ArticleLine> GetEnumerator()
    {
        for (int index = 0; index < lines.Length; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

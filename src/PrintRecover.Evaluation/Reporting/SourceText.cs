using System.Globalization;
using PrintRecover.Evaluation.Text;

namespace PrintRecover.Evaluation.Reporting;

/// <summary>A text as it is written, and where its characters stand among those that are compared.</summary>
internal sealed class SourceText
{
    private readonly string[] _written;

    /// <summary>Where each written character's folded ones begin, and behind the last the number of them all.</summary>
    private readonly int[] _starts;

    private SourceText(string[] written, int[] starts, IReadOnlyList<string> folded) =>
        (_written, _starts, Folded) = (written, starts, folded);

    /// <summary>The characters that are compared.</summary>
    public IReadOnlyList<string> Folded { get; }

    /// <summary>Folds a text and remembers what came of which character.</summary>
    public static SourceText Of(string text, TextFolding folding)
    {
        IReadOnlyList<string> folded = folding.Graphemes(text);
        string[] written = [.. Elements(text)];
        int[] starts = new int[written.Length + 1];
        for (int i = 0; i < written.Length; i++)
        {
            starts[i + 1] = starts[i] + folding.Graphemes(written[i]).Count;
        }

        // Characters that join only when they are folded cannot be told apart: then the folded ones are shown.
        return starts[^1] == folded.Count
            ? new SourceText(written, starts, folded)
            : new SourceText([.. folded], [.. Enumerable.Range(0, folded.Count + 1)], folded);
    }

    /// <summary>The part that a range of folded characters came of.</summary>
    public SourceText Part(int start, int end)
    {
        int first = Array.BinarySearch(_starts, start);
        first = first < 0 ? Math.Max(0, ~first - 1) : first;
        while (first < _written.Length && _starts[first + 1] <= start)
        {
            first++;
        }

        int last = first;
        for (int i = first; i < _written.Length && _starts[i] < end; i++)
        {
            last = i + 1;
        }

        while (last > first && _starts[last] == _starts[last - 1])
        {
            last--;
        }

        int from = first < _written.Length ? _starts[first] : 0;
        return new SourceText(
            _written[first..last],
            [.. _starts[first..(last + 1)].Select(each => each - from)],
            [.. Folded.Skip(from).Take(_starts[last] - from)]);
    }

    /// <summary>The text in turns of what agrees and what does not, beginning with what agrees; an empty turn is a gap.</summary>
    /// <param name="differs">Which folded characters do not agree.</param>
    /// <param name="isGap">Before which folded characters, or the end, something is missing.</param>
    public IReadOnlyList<string> Turns(bool[] differs, bool[] isGap)
    {
        var turns = new List<string> { "" };
        for (int i = 0; i < _written.Length; i++)
        {
            bool isMarked = IsMarked(i, differs);
            bool isInside = turns.Count % 2 == 0;
            if (!isMarked && !isInside && _starts[i] < _starts[i + 1] && isGap[_starts[i]])
            {
                turns.AddRange(["", ""]);
            }
            else if (isMarked != isInside)
            {
                turns.Add("");
            }

            turns[^1] += _written[i];
        }

        if (turns.Count % 2 == 1 && isGap[^1])
        {
            turns.Add("");
        }

        return turns;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Concat(_written);

    /// <summary>White space is marked where what stands on both sides of it is.</summary>
    private bool IsMarked(int index, bool[] differs)
    {
        (int start, int end) = (_starts[index], _starts[index + 1]);
        return start < end ? differs.AsSpan(start, end - start).Contains(true)
            : start > 0 && start < differs.Length && differs[start - 1] && differs[start];
    }

    private static IEnumerable<string> Elements(string text)
    {
        for (TextElementEnumerator each = StringInfo.GetTextElementEnumerator(text); each.MoveNext();)
        {
            yield return each.GetTextElement();
        }
    }
}

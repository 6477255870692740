namespace PrintRecover.Evaluation.Text;

/// <summary>Where a line was found in a text.</summary>
/// <param name="Start">The first symbol of the text that stands for it.</param>
/// <param name="End">The symbol behind the last one.</param>
/// <param name="Errors">Symbols put in, taken out or changed there.</param>
public readonly record struct LineMatch(int Start, int End, int Errors);

/// <summary>
/// Finds lines anywhere in a text with as few errors as possible, wherever they stand and whatever stands around them: the
/// approximate search of Myers, "A fast bit-vector algorithm for approximate string matching" (1999).
/// </summary>
public sealed class LineSearch
{
    private readonly SymbolNumbers<string> _numbers = new();
    private readonly int[] _text;

    /// <summary>Prepares a text.</summary>
    /// <param name="text">Its characters.</param>
    public LineSearch(IReadOnlyList<string> text) => _text = _numbers.Of(text);

    /// <summary>The best match of a line; an empty one matches nothing without an error.</summary>
    /// <param name="line">Its characters.</param>
    public LineMatch Find(IReadOnlyList<string> line)
    {
        int[] pattern = _numbers.Of(line);
        (int end, int errors) = BestEnd(pattern, _text);
        int reach = Math.Min(end, pattern.Length + errors);
        // The same search backwards from the end finds the beginning.
        int[] before = _text[(end - reach)..end];
        Array.Reverse(before);
        Array.Reverse(pattern);
        int length = BestLength(pattern, before, errors);
        return new LineMatch(end - length, end, errors);
    }

    private (int End, int Errors) BestEnd(int[] pattern, int[] text)
    {
        int distance = pattern.Length;
        (int end, int errors) = (0, distance);
        sbyte[] growth = EditDistance.Growth(pattern, text, _numbers.Count, isFreeStart: true);
        for (int i = 0; i < text.Length; i++)
        {
            distance += growth[i];
            (end, errors) = distance < errors ? (i + 1, distance) : (end, errors);
        }

        return (end, errors);
    }

    private int BestLength(int[] pattern, int[] text, int errors)
    {
        int distance = pattern.Length;
        int length = 0;
        sbyte[] growth = EditDistance.Growth(pattern, text, _numbers.Count);
        for (int i = 0; i < text.Length && distance > errors; i++)
        {
            distance += growth[i];
            length = i + 1;
        }

        return length;
    }
}

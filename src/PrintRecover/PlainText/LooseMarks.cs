namespace PrintRecover.PlainText;

/// <summary>
/// Finds where sentences end with commas, as in Chinese papers before 1950: there a comma at a line's end is no sign
/// that the sentence goes on. Learned in stretches, for a file may hold several papers.
/// </summary>
internal sealed class LooseMarks
{
    private const int StretchLines = 100;
    private const int FewestCommas = 8;

    private readonly bool[] _areLoose;

    /// <summary>Counts the marks of the lines.</summary>
    public LooseMarks(ReadOnlySpan<char> text, ReadOnlySpan<PlainLine> lines)
    {
        _areLoose = new bool[lines.Length / StretchLines + 1];
        for (int stretch = 0; stretch < _areLoose.Length; stretch++)
        {
            int first = stretch * StretchLines;
            // Lines of columns that stand side by side are not in the order of the text.
            (int start, int end) = (text.Length, 0);
            foreach (ref readonly PlainLine line in lines[first..Math.Min(lines.Length, first + StretchLines)])
            {
                start = Math.Min(start, line.Start);
                end = Math.Max(end, line.Start + line.Length);
            }

            _areLoose[stretch] = start < end && AreLoose(text[start..end]);
        }
    }

    /// <summary>True when there are hardly any full stops among many commas around a line.</summary>
    public bool At(int index) => _areLoose[index / StretchLines];

    private static bool AreLoose(ReadOnlySpan<char> text)
    {
        int commas = text.Count('、') + text.Count('，');
        return commas >= FewestCommas && 8 * (text.Count('。') + text.Count('．')) < commas;
    }
}

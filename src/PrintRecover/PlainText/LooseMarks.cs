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
            int start = stretch * StretchLines;
            int end = Math.Min(lines.Length, start + StretchLines);
            if (start < end)
            {
                _areLoose[stretch] = AreLoose(text[lines[start].Start..(lines[end - 1].Start + lines[end - 1].Length)]);
            }
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

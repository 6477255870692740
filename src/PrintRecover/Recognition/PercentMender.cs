using System.Text.RegularExpressions;

namespace PrintRecover.Recognition;

/// <summary>
/// Mends percentages that the Chinese models read with the sign's rings as figures: <c>28%</c> as <c>2806</c> or
/// <c>280%</c>. Another model's reading of the line says what it should be; without its word nothing is changed. On the
/// Chinese broadsheet, clean and damaged, the English model read 23 of 30 percentages right, the Chinese one at most 18.
/// </summary>
internal static partial class PercentMender
{
    /// <summary>True when a number of the line may be a percentage gone wrong.</summary>
    public static bool IsDoubtful(string text) => Suspect().IsMatch(text);

    /// <summary>The line with those numbers replaced that the other reading has as a percentage.</summary>
    public static string Mend(string text, string otherReading)
    {
        string[] percentages = [.. Percentage().Matches(otherReading).Select(match => match.Value)];
        return Suspect().Replace(text, suspect => percentages.Contains(suspect.Value)
            ? suspect.Value
            : percentages.Where(percentage => Explains(percentage, suspect.Value)).MaxBy(percentage => percentage.Length)
                ?? suspect.Value);
    }

    private static bool Explains(string percentage, string suspect)
    {
        string figures = percentage.TrimEnd('%');
        return suspect.StartsWith(figures, StringComparison.Ordinal) && Rings().IsMatch(suspect[figures.Length..]);
    }

    /// <summary>A number that ends as a misread sign does.</summary>
    [GeneratedRegex(@"(?<![\d.,])\d+(?:\.\d+)?(?:(?<=\d)(?:0[0246]|[249][06])|(?<=[0469])%)(?![\d.,%])")]
    private static partial Regex Suspect();

    [GeneratedRegex(@"(?<![\d.])\d+(?:\.\d+)?%")]
    private static partial Regex Percentage();

    /// <summary>What the two rings and the stroke are read as.</summary>
    [GeneratedRegex("^(?:[0249][0246]{1,2}|[0469]{1,2}%)$")]
    private static partial Regex Rings();
}

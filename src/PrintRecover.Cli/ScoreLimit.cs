using System.Globalization;
using PrintRecover.Evaluation.Checking;

namespace PrintRecover.Cli;

/// <summary>What a score has to reach: <c>article_f1=0.95</c>. Of errors and faults it is the most that is borne.</summary>
/// <param name="Score">The score.</param>
/// <param name="Value">The limit.</param>
internal sealed record ScoreLimit(ScoreDefinition Score, double Value)
{
    /// <summary>Reads limits separated by commas.</summary>
    /// <exception cref="FormatException">A name is unknown, or a value no number.</exception>
    public static IReadOnlyList<ScoreLimit> Parse(string text) => [.. text.Split(',').Select(ParseOne)];

    /// <summary>True when the score is worse than the limit, or could not be taken.</summary>
    public bool IsMissed(IReadOnlyDictionary<string, Tally> scores) =>
        !scores.TryGetValue(Score.Name, out Tally tally)
        || (Score.IsHigherBetter ? !(tally.Value >= Value) : !(tally.Value <= Value));

    private static ScoreLimit ParseOne(string text)
    {
        string[] parts = text.Split('=', 2, StringSplitOptions.TrimEntries);
        if (parts.Length < 2 || !double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            || !double.IsFinite(value) || value < 0)
        {
            throw new FormatException($"--fail-below takes NAME=NUMBER, such as cer=0.05 with a point, not '{text}'.");
        }

        return new ScoreLimit(
            ScoreDefinition.Of(parts[0]) ?? throw new FormatException(
                $"There is no score {parts[0]}; there are {string.Join(", ", ScoreDefinition.All.Select(each => each.Name))}."),
            value);
    }
}

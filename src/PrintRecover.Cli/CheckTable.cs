using System.Globalization;
using PrintRecover.Cli.Reporting;
using PrintRecover.Evaluation.Checking;

namespace PrintRecover.Cli;

/// <summary>The scores as a table for people: a line a document, then all scores with whose definition they follow.</summary>
internal static class CheckTable
{
    private const int MostConfusions = 12;

    private static readonly string[] Overview =
        ["cer_folded", "line_errors", "order_edit", "article_f1", "titles_attached", "lines_across_gutters", "headlines_missed"];

    /// <summary>Writes the table.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="summary">Their scores together.</param>
    /// <param name="baselines">Earlier scores, by the name of their file, oldest first.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(
        IReadOnlyList<CheckedDocument> documents,
        CheckSummary summary,
        IReadOnlyList<(string Name, IReadOnlyDictionary<string, double> Scores)> baselines,
        TextWriter output)
    {
        string[] shown = [.. Overview.Where(summary.Scores.ContainsKey)];
        var rows = new List<string[]> { (string[])["document", .. shown] };
        rows.AddRange(documents.Select(document => (string[])[TerminalText.Safe(document.Name), .. shown.Select(name => Cell(name, document.Check.Scores))]));
        WriteRows(rows, output);
        output.WriteLine();

        ScoreDefinition[] scores = [.. ScoreDefinition.All.Where(score => summary.Scores.ContainsKey(score.Name))];
        string[] before = [.. baselines.Select((_, index) => $"baseline {index + 1}")];
        WriteRows(
            [
                ["score", "value", .. before, "what it is"],
                .. scores.Select(score => (string[])
                [
                    score.Name,
                    Cell(score.Name, summary.Scores),
                    .. baselines.Select(baseline => baseline.Scores.TryGetValue(score.Name, out double value) ? Shown(score, value) : "-"),
                    $"{score.Title}; {score.Source}",
                ]),
            ],
            output);
        foreach ((string name, int index) in baselines.Select((baseline, index) => (baseline.Name, index + 1)))
        {
            output.WriteLine($"baseline {index} is {TerminalText.Safe(name)}");
        }

        if (summary.Confusions.Count > 0)
        {
            output.WriteLine();
            output.WriteLine("read most often as another: " + string.Join(", ", summary.Confusions.Take(MostConfusions)
                .Select(confusion => $"{Shown(confusion.Truth)} as {Shown(confusion.Found)} {confusion.Count}x")));
        }
    }

    private static string Shown(string character) => character.Length == 0 ? "nothing" : TerminalText.Safe(character);

    private static string Cell(string name, IReadOnlyDictionary<string, Tally> scores) =>
        scores.TryGetValue(name, out Tally tally) ? Shown(ScoreDefinition.Of(name)!, tally.Value) : "-";

    private static string Shown(ScoreDefinition score, double value) =>
        score.IsCount ? value.ToString("0", CultureInfo.InvariantCulture)
        : !double.IsFinite(value) ? "inf"
        : score.IsHigherBetter || score.Name.EndsWith("_edit", StringComparison.Ordinal) ? value.ToString("0.000", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{100 * value:0.00} %");

    private static void WriteRows(IReadOnlyList<string[]> rows, TextWriter output)
    {
        int[] widths = [.. rows[0].Select((_, column) => rows.Max(row => TerminalText.Cells(row[column])))];
        foreach (string[] row in rows)
        {
            output.WriteLine(string.Join("  ", row.Select((cell, column) => column == row.Length - 1 ? cell : cell + new string(' ', widths[column] - TerminalText.Cells(cell)))).TrimEnd());
        }
    }
}

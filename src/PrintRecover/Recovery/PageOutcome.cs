using System.Globalization;
using PrintRecover.Model;

namespace PrintRecover.Recovery;

/// <summary>What became of a page: either the page, with the name of the engine that read it, and a warning where it could hardly read it, or the failure.</summary>
internal sealed record PageOutcome(Page? Page, string? EngineName, string? Warning, Exception? Failure)
{
    /// <summary>
    /// Pages read with less confidence hold no text that anybody could use: pages of a script without a model have 0.26 to 0.37, the spread
    /// of 1939 that is read worst of all has 0.77. So few characters tell nothing.
    /// </summary>
    private const double LeastConfidence = 0.5;
    private const int FewestCharacters = 5;

    /// <summary>Of so many lines that were found, text came out of so many at least, 0..1; of fewer it tells nothing.</summary>
    private const int FewestLines = 5;
    private const double LeastRead = 0.5;

    public static PageOutcome Read(string file, Page page, string engineName)
    {
        TextLine[] lines = [.. page.Regions.SelectMany(region => region.Lines).Where(line => line.Confidence is not null)];
        int characters = lines.Sum(line => line.Text.Length);
        double confidence = lines.Sum(line => line.Confidence!.Value * line.Text.Length) / Math.Max(1, characters);
        int read = page.Regions.Sum(region => region.Lines.Count), found = read + page.UnreadLines;
        string? trouble = characters >= FewestCharacters && confidence < LeastConfidence
            ? string.Create(CultureInfo.InvariantCulture, $"confidence {confidence:0.00} of 1")
            : found >= FewestLines && read < LeastRead * found ? $"{read} of {found} lines gave text" : null;
        return new(page, engineName, trouble is null ? null
            : $"Page {page.Number} of {Path.GetFileName(file)} could hardly be read ({trouble}): name its language, or another one, with --lang, and see with --overlay whether it lies upright; `printrecover doctor` lists the languages.", null);
    }

    public static PageOutcome Failed(string file, int number, Exception failure) =>
        new(null, null, $"Page {number} of {Path.GetFileName(file)} was left out: {failure.Message}", failure);
}

namespace PrintRecover.Evaluation.Text;

/// <summary>A line of the truth, wherever it was found.</summary>
/// <param name="Truth">Its text.</param>
/// <param name="Found">What stands for it; null when nothing does.</param>
/// <param name="Errors">Characters put in, taken out or changed; all of them when it was not found.</param>
/// <param name="Length">Its characters.</param>
/// <param name="FoundStart">Where that stands among the found characters.</param>
/// <param name="FoundEnd">Where it ends.</param>
public sealed record LineCheck(string Truth, string? Found, int Errors, int Length, int FoundStart, int FoundEnd);

/// <summary>
/// Tells where the errors of a text come from. Lines are looked for wherever they stand: what is wrong inside them is
/// recognition's; lines that are nowhere, and text that no line accounts for, are layout's; what is left of the ordered
/// text's errors is order's. The rule is this project's own.
/// </summary>
/// <param name="Lines">Every line of the truth.</param>
/// <param name="RecognitionErrors">Errors inside lines that were found.</param>
/// <param name="LayoutErrors">Characters of lines that were not found, and of found text that is no line's.</param>
/// <param name="OrderErrors">The ordered text's errors beyond those.</param>
/// <param name="TruthLength">Characters of the truth.</param>
public sealed record ErrorSources(
    IReadOnlyList<LineCheck> Lines, int RecognitionErrors, int LayoutErrors, int OrderErrors, int TruthLength)
{
    /// <summary>A line with more errors was not found.</summary>
    private const double MostErrors = 0.5;

    /// <summary>Looks for every line.</summary>
    /// <param name="truth">The lines of the truth.</param>
    /// <param name="found">The characters that were found, folded alike.</param>
    /// <param name="orderedErrors">Edit distance between both texts as a whole.</param>
    /// <param name="folding">What is held to be the same.</param>
    public static ErrorSources Measure(
        IReadOnlyList<string> truth, IReadOnlyList<string> found, int orderedErrors, TextFolding folding)
    {
        var search = new LineSearch(found);
        var covered = new bool[found.Count];
        var lines = new List<LineCheck>(truth.Count);
        foreach (string line in truth)
        {
            IReadOnlyList<string> characters = folding.Graphemes(line);
            if (characters.Count > 0)
            {
                lines.Add(Check(line, characters.Count, search.Find(characters), found, covered));
            }
        }

        int recognition = lines.Where(line => line.Found is not null).Sum(line => line.Errors);
        int layout = lines.Where(line => line.Found is null).Sum(line => line.Length) + covered.Count(isCovered => !isCovered);
        // Lost and surplus text may stand opposite each other as changes, which costs the ordered text less than both.
        layout = Math.Min(layout, Math.Max(0, orderedErrors - recognition));
        return new ErrorSources(
            lines, recognition, layout, Math.Max(0, orderedErrors - recognition - layout), lines.Sum(line => line.Length));
    }

    private static LineCheck Check(string line, int length, LineMatch match, IReadOnlyList<string> found, bool[] covered)
    {
        if (match.Errors > MostErrors * length)
        {
            return new LineCheck(line, null, length, length, 0, 0);
        }

        Array.Fill(covered, true, match.Start, match.End - match.Start);
        return new LineCheck(
            line, string.Concat(found.Skip(match.Start).Take(match.End - match.Start)), match.Errors, length, match.Start, match.End);
    }
}

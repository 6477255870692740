using PrintRecover.Evaluation.Documents;
using PrintRecover.Evaluation.Text;
using PrintRecover.Model;

namespace PrintRecover.Evaluation.Checking;

/// <summary>Finds where on the scan the text stands that was found for each line.</summary>
internal static class FoundPlaces
{
    /// <summary>The truth's lines with both places.</summary>
    /// <param name="truth">The truth.</param>
    /// <param name="found">What was found.</param>
    /// <param name="checks">The lines that were looked for: those of the truth that hold any character, in order.</param>
    /// <param name="folding">What was held to be the same.</param>
    public static IReadOnlyList<PlacedLine> Of(
        EvaluatedDocument truth, EvaluatedDocument found, IReadOnlyList<LineCheck> checks, TextFolding folding)
    {
        (DocumentLine Line, int Page)[] lines =
        [
            .. truth.Pages
                .SelectMany(page => page.Regions.SelectMany(region => region.Lines).Select(line => (Line: line, page.Number)))
                .Where(line => folding.Graphemes(line.Line.Text).Count > 0),
        ];
        FoundLine[] ends = truth.HasPrintedLines && found.HasPrintedLines ? Ends(found, folding) : [];
        return [.. lines.Zip(checks, (line, check) =>
        {
            (int? page, Box? box) = PlaceOf(check, ends);
            return new PlacedLine(line.Page, line.Line.Box, page ?? line.Page, box, check);
        })];
    }

    /// <summary>Where each found line ends among all found characters.</summary>
    private static FoundLine[] Ends(EvaluatedDocument found, TextFolding folding)
    {
        int end = 0;
        return
        [
            .. found.Pages.SelectMany(page => page.Regions.SelectMany(region => region.Lines)
                .Select(line => new FoundLine(end += folding.Graphemes(line.Text).Count, page.Number, line.Box))),
        ];
    }

    /// <summary>Around all lines that hold some of it, on the page of the first.</summary>
    private static (int? Page, Box? Box) PlaceOf(LineCheck check, FoundLine[] ends)
    {
        if (check.Found is null || ends.Length == 0)
        {
            return (null, null);
        }

        int first = Array.FindIndex(ends, line => line.End > check.FoundStart);
        int last = Array.FindIndex(ends, line => line.End >= check.FoundEnd);
        if (first < 0 || last < first)
        {
            return (null, null);
        }

        int page = ends[first].Page;
        Box[] boxes = [.. ends[first..(last + 1)].Where(line => line.Page == page).Select(line => line.Box).OfType<Box>()];
        return (page, boxes.Length == 0 ? null : Box.Around(boxes));
    }

    private readonly record struct FoundLine(int End, int Page, Box? Box);
}

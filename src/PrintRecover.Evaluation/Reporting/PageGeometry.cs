using PrintRecover.Evaluation.Checking;
using PrintRecover.Evaluation.Documents;
using PrintRecover.Model;
using PrintRecover.PageSources;

namespace PrintRecover.Evaluation.Reporting;

/// <summary>A page of the report, and how the boxes of both sides fit on it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Width">Its width: pixels of the truth, where it tells them.</param>
/// <param name="Height">Its height, in the same pixels.</param>
/// <param name="Truth">The truth's page; null when it has none of the number.</param>
/// <param name="Found">The page that was found; null when there is none.</param>
internal sealed record PageGeometry(int Number, int Width, int Height, DocumentPage? Truth, DocumentPage? Found)
{
    private PlaceFit? _fit;

    /// <summary>True when the truth is of another scan of the page, and its places were laid on this one.</summary>
    public bool IsFitted => _fit is not null;

    /// <summary>The pages of a document, of either side, by number; a single page is that of the other side.</summary>
    /// <param name="check">The document.</param>
    /// <param name="pictures">The scans of its pages, by number.</param>
    public static IReadOnlyList<PageGeometry> Of(DocumentCheck check, IReadOnlyDictionary<int, PagePreview> pictures)
    {
        IReadOnlyList<PageGeometry> pages = Pair(check.Truth.Pages, check.Found.Pages, pictures);
        foreach (PageGeometry page in pages)
        {
            page._fit = PlaceFit.Of(
            [
                .. check.Lines
                    .Where(line => line.Check.Errors == 0 && (pages.Count == 1 || (line.Page == page.Number && line.FoundPage == page.Number)))
                    .Where(line => line.Box is not null && line.FoundBox is not null)
                    .Select(line => (line.Box!.Value, page.PlaceOfFound(line.FoundBox!.Value))),
            ]);
        }

        return pages;
    }

    /// <summary>A box of the truth, in the pixels of the page.</summary>
    public Box PlaceOfTruth(Box box) => _fit?.Fit(box) ?? box;

    /// <summary>A box that was found, in the pixels of the page.</summary>
    public Box PlaceOfFound(Box box)
    {
        if (Found is not { Width: > 0 and int width, Height: > 0 and int height })
        {
            return box;
        }

        (double x, double y) = ((double)Width / width, (double)Height / height);
        return Box.FromEdges(
            (int)Math.Round(box.X * x), (int)Math.Round(box.Y * y), (int)Math.Round(box.Right * x), (int)Math.Round(box.Bottom * y));
    }

    private static IReadOnlyList<PageGeometry> Pair(
        IReadOnlyList<DocumentPage> truth, IReadOnlyList<DocumentPage> found, IReadOnlyDictionary<int, PagePreview> pictures)
    {
        if (truth.Count == 1 && found.Count == 1)
        {
            return [Of(truth[0].Number, truth[0], found[0], pictures.GetValueOrDefault(truth[0].Number))];
        }

        return
        [
            .. truth.Concat(found).Select(page => page.Number).Distinct().Order().Select(number => Of(
                number,
                truth.FirstOrDefault(page => page.Number == number),
                found.FirstOrDefault(page => page.Number == number),
                pictures.GetValueOrDefault(number))),
        ];
    }

    private static PageGeometry Of(int number, DocumentPage? truth, DocumentPage? found, PagePreview? picture)
    {
        (int width, int height) = SizeOf(truth)
            ?? (picture is null ? SizeOf(found) : (picture.ScanWidth, picture.ScanHeight))
            ?? Bounds(truth, found);
        return new PageGeometry(number, width, height, truth, found);
    }

    private static (int Width, int Height)? SizeOf(DocumentPage? page) =>
        page is { Width: > 0 and int width, Height: > 0 and int height } ? (width, height) : null;

    private static (int Width, int Height) Bounds(DocumentPage? truth, DocumentPage? found)
    {
        Box all = Box.Around(new[] { truth, found }.OfType<DocumentPage>()
            .SelectMany(page => page.Regions.SelectMany(region => region.Lines))
            .Select(line => line.Box).OfType<Box>());
        return (Math.Max(0, all.Right), Math.Max(0, all.Bottom));
    }
}

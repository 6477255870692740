using PrintRecover.Evaluation.Checking;
using PrintRecover.PageSources;

namespace PrintRecover.Evaluation.Reporting;

/// <summary>Reads the scans that a report shows, one page at a time: those of the pages with the most errors.</summary>
/// <param name="mostPages">So many pages are shown with their scans.</param>
/// <param name="longestSide">The longer side of the pictures, pixels.</param>
public sealed class PagePictures(int mostPages = PagePictures.UsualPages, int longestSide = PagePictures.UsualSide)
{
    // Half a megabyte a page: a file that opens at once and goes into a letter.
    private const int UsualPages = 40;

    // Body text of 30 pixels at 4300 is legible at half that size.
    private const int UsualSide = 2400;

    /// <summary>Pages that are shown with their scans.</summary>
    public int MostPages => mostPages;

    /// <summary>The pages to show, by document.</summary>
    internal ILookup<CheckedDocument, int> Choose(IReadOnlyList<CheckedDocument> documents) => documents
        .Where(document => document.Scan is not null)
        .SelectMany(document => document.Check.Truth.Pages.Select(page => (Document: document, page.Number)))
        .OrderByDescending(page => page.Document.Check.Lines.Where(line => line.Page == page.Number).Sum(line => line.Check.Errors))
        .Take(mostPages)
        .ToLookup(page => page.Document, page => page.Number);

    /// <summary>The pictures of a document's pages; those that cannot be read are missing.</summary>
    internal IReadOnlyDictionary<int, PagePreview> Read(string scan, IEnumerable<int> pages)
    {
        var pictures = new SortedDictionary<int, PagePreview>();
        try
        {
            using IPageSource source = PageSource.Open(scan, new PageSourceOptions());
            foreach (int page in pages.Where(page => page >= 1 && page <= source.PageCount))
            {
                pictures[page] = PagePreview.Of(source.ReadPage(page).Image, longestSide);
            }
        }
        catch (PrintRecoverException)
        {
            // The report says which pages have no picture; the scores are none the worse for it.
        }

        return pictures;
    }
}

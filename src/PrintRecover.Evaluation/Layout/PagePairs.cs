using PrintRecover.Evaluation.Documents;
using PrintRecover.Model;

namespace PrintRecover.Evaluation.Layout;

/// <summary>Puts the pages of a truth beside those that were found, in the same pixels.</summary>
internal static class PagePairs
{
    /// <summary>How far two proportions may be apart, as a logarithm: a scan whose margin was cut still fits. Chosen, not measured.</summary>
    private const double LargestStretch = 0.05;

    /// <summary>Pages with the same number; where only one page is on each side, these. A missing page has no regions.</summary>
    public static IEnumerable<(DocumentPage Truth, DocumentPage Found)> Of(
        IReadOnlyList<DocumentPage> truth, IReadOnlyList<DocumentPage> found)
    {
        if (truth.Count == 1 && found.Count == 1)
        {
            return [(truth[0], Scaled(found[0], truth[0]))];
        }

        return truth.Select(page => (page, found.FirstOrDefault(other => other.Number == page.Number) is { } other
            ? Scaled(other, page)
            : page with { Regions = [] }));
    }

    /// <summary>True for pages whose sizes cannot be those of one sheet at two resolutions: then boxes are stretched, and say little.</summary>
    public static bool AreOfOtherShape(DocumentPage truth, DocumentPage found) =>
        truth is { Width: > 0, Height: > 0 } && found is { Width: > 0, Height: > 0 }
        && Math.Abs(Math.Log((double)truth.Width.Value * found.Height.Value / ((double)truth.Height.Value * found.Width.Value))) > LargestStretch;

    /// <summary>A page whose scan was of another size, in the pixels of the truth's.</summary>
    private static DocumentPage Scaled(DocumentPage page, DocumentPage truth)
    {
        if (page.Width is not > 0 || truth.Width is not > 0 || page.Height is not > 0 || truth.Height is not > 0
            || (page.Width == truth.Width && page.Height == truth.Height))
        {
            return page;
        }

        (double x, double y) = ((double)truth.Width / page.Width.Value, (double)truth.Height / page.Height.Value);
        return page with
        {
            Regions =
            [
                .. page.Regions.Select(region => region with
                {
                    Box = Scale(region.Box),
                    Lines = [.. region.Lines.Select(line => line with { Box = Scale(line.Box) })],
                }),
            ],
        };

        Box? Scale(Box? box) => box is { } b
            ? Box.FromEdges((int)Math.Round(b.X * x), (int)Math.Round(b.Y * y), (int)Math.Round(b.Right * x), (int)Math.Round(b.Bottom * y))
            : null;
    }
}

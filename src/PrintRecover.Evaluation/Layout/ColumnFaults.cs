using PrintRecover.Evaluation.Documents;
using PrintRecover.Model;

namespace PrintRecover.Evaluation.Layout;

/// <summary>The faults that make a newspaper unreadable, counted by the lines' boxes.</summary>
/// <param name="LinesAcrossGutters">Found lines that cover lines of the truth standing side by side.</param>
/// <param name="ColumnsMerged">Found regions with lines of columns that stand side by side in the truth.</param>
/// <param name="ColumnsSplit">Lines of the truth that were found as two or more, side by side.</param>
/// <param name="HeadlinesMissed">Headlines of the truth of which no found headline covers half; of one repeated on a later page, no found heading.</param>
/// <param name="Headlines">Headlines of the truth.</param>
public sealed record ColumnFaults(int LinesAcrossGutters, int ColumnsMerged, int ColumnsSplit, int HeadlinesMissed, int Headlines)
{
    /// <summary>A line that covers less of another one along its length only touches it.</summary>
    private const double LeastLength = 0.3;

    /// <summary>A line that covers so much of another one has all of it.</summary>
    private const double WholeLength = 0.8;

    /// <summary>Counts the faults of all pages.</summary>
    public static ColumnFaults Measure(IReadOnlyList<DocumentPage> truth, IReadOnlyList<DocumentPage> found)
    {
        var all = new ColumnFaults(0, 0, 0, 0, 0);
        HashSet<string> begun = [];
        foreach ((DocumentPage expected, DocumentPage actual) in PagePairs.Of(truth, found))
        {
            all = all.Plus(OfPage(expected, actual, begun));
            begun.UnionWith(expected.Regions.Where(IsHeadline).Select(region => region.Article).OfType<string>());
        }

        return all;
    }

    private ColumnFaults Plus(ColumnFaults other) => new(
        LinesAcrossGutters + other.LinesAcrossGutters,
        ColumnsMerged + other.ColumnsMerged,
        ColumnsSplit + other.ColumnsSplit,
        HeadlinesMissed + other.HeadlinesMissed,
        Headlines + other.Headlines);

    /// <param name="truth">A page of the truth.</param>
    /// <param name="found">The same page as found.</param>
    /// <param name="begun">Articles with a headline on an earlier page; repeated where one goes on, it is a heading inside of it.</param>
    private static ColumnFaults OfPage(DocumentPage truth, DocumentPage found, HashSet<string> begun)
    {
        Box[] lines = [.. LinesOf(truth.Regions)];
        Box[] foundLines = [.. LinesOf(found.Regions)];
        ILookup<bool, DocumentRegion> headlines = truth.Regions.Where(IsHeadline).ToLookup(region => region.Article is { } article && begun.Contains(article));
        Box[] foundHeadlines = [.. LinesOf(found.Regions.Where(IsHeadline))];
        Box[] foundHeadings = [.. LinesOf(found.Regions.Where(region => IsHeadline(region) || region.Role == TextRole.Subheading))];
        return new ColumnFaults(
            foundLines.Count(line => HasNeighbours(line, [.. lines.Where(other => Covers(line, other, LeastLength))])),
            found.Regions.Count(region => IsMerged(region, truth.Regions)),
            lines.Count(line => IsSplit(line, foundLines)),
            Missed(headlines[false], foundHeadlines) + Missed(headlines[true], foundHeadings),
            headlines.Sum(group => LinesOf(group).Count()));
    }

    private static int Missed(IEnumerable<DocumentRegion> headlines, Box[] found) =>
        LinesOf(headlines).Count(line => 2 * found.Sum(other => other.Intersect(line).Area) < line.Area);

    private static bool IsHeadline(DocumentRegion region) => region.Role is TextRole.Kicker or TextRole.Title or TextRole.Subtitle;

    private static IEnumerable<Box> LinesOf(IEnumerable<DocumentRegion> regions) =>
        regions.SelectMany(region => region.Lines).Select(line => line.Box).OfType<Box>();

    private static bool IsSplit(Box line, Box[] found)
    {
        Box[] parts = [.. found.Where(other => Covers(line, other, LeastLength) || Covers(other, line, LeastLength))];
        return !parts.Any(part => Covers(part, line, WholeLength)) && HasNeighbours(line, parts);
    }

    /// <summary>True when a found region's lines stand for regions of the truth that lie side by side.</summary>
    private static bool IsMerged(DocumentRegion region, IReadOnlyList<DocumentRegion> truth)
    {
        Box[] lines = [.. LinesOf([region])];
        Box[] columns =
        [
            .. truth
                .Where(other => other.Role == TextRole.Paragraph && other.Box is not null)
                .Where(other => LinesOf([other]).Any(line => lines.Any(own => Covers(own, line, 0.5))))
                .Select(other => other.Box!.Value),
        ];
        return columns.Any(first => columns.Any(second => IsBeside(first, second)));
    }

    /// <summary>True when a line covers that share of another one's length or more, at the same height.</summary>
    private static bool Covers(Box line, Box other, double share)
    {
        bool isVertical = other.Height > 2 * other.Width;
        (int across, int along, int thickness, int length) = isVertical
            ? (line.HorizontalOverlap(other), line.VerticalOverlap(other), Math.Min(line.Width, other.Width), other.Height)
            : (line.VerticalOverlap(other), line.HorizontalOverlap(other), Math.Min(line.Height, other.Height), other.Width);
        return 2 * across > thickness && along >= share * length;
    }

    private static bool HasNeighbours(Box line, Box[] parts)
    {
        bool isVertical = line.Height > 2 * line.Width;
        return parts.Any(first => parts.Any(second => isVertical
            ? first.VerticalOverlap(second) <= 0 && 2 * first.HorizontalOverlap(second) > Math.Min(first.Width, second.Width)
            : IsBeside(first, second)));
    }

    private static bool IsBeside(Box first, Box second) =>
        first.HorizontalOverlap(second) <= 0 && 2 * first.VerticalOverlap(second) > Math.Min(first.Height, second.Height);
}

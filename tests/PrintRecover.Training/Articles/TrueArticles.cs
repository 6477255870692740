using PrintRecover.ArticleAssembly;
using PrintRecover.Evaluation.Documents;
using PrintRecover.Model;

namespace PrintRecover.Training.Articles;

/// <summary>Which article of the truth the found texts and headlines of a page are part of: the one that most of their lines lie over.</summary>
/// <param name="page">The page as it stands.</param>
/// <param name="truth">Its truth.</param>
internal sealed class TrueArticles(Page page, DocumentPage truth)
{
    /// <summary>A found line that shares less of a line of the truth, or of itself, is another one.</summary>
    private const double LeastShare = 0.3;

    private readonly (Box Box, string Article, bool IsHeadline)[] _lines =
    [
        .. truth.Regions.Where(region => region.Article is not null)
            .SelectMany(region => region.Lines.Where(line => line.Box is not null).Select(line => (
                line.Box!.Value, region.Article!, region.Role is TextRole.Kicker or TextRole.Title or TextRole.Subtitle))),
    ];

    /// <summary>The article of a text, its boxes those of the page turned upright; null where it is part of none.</summary>
    public string? Of(Region text) => MostFrequent(text.Lines);

    /// <summary>The article of a headline; null where it is part of none.</summary>
    public string? Of(HeadlineCluster headline) => MostFrequent(headline.Regions.SelectMany(region => region.Lines));

    /// <summary>Whether most lines of a headline lie over those of a true one.</summary>
    public bool IsTrue(HeadlineCluster headline)
    {
        bool[] lines = [.. headline.Regions.SelectMany(region => region.Lines).Select(line => LineAt(ToScan(line.Box))?.IsHeadline == true)];
        return 2 * lines.Count(isHeadline => isHeadline) > lines.Length;
    }

    private string? MostFrequent(IEnumerable<TextLine> lines) => lines
        .Select(line => LineAt(ToScan(line.Box))?.Article)
        .OfType<string>()
        .GroupBy(article => article)
        .MaxBy(group => group.Count())?.Key;

    private Box ToScan(Box box) => page.ToScan(
        page.Direction == TextDirection.Horizontal ? box : QuarterTurnLeft.Of(page).TurnBack(box));

    private (string Article, bool IsHeadline)? LineAt(Box box)
    {
        (Box Box, string Article, bool IsHeadline) best = _lines.MaxBy(line => line.Box.Intersect(box).Area);
        return best.Article is not null && best.Box.Intersect(box).Area > LeastShare * Math.Min(best.Box.Area, box.Area)
            ? (best.Article, best.IsHeadline) : null;
    }
}

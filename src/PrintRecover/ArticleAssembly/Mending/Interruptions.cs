using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly.Mending;

/// <summary>
/// Finds texts without a headline that stand in a column between two parts of one article. They are parts of it: what interrupts an
/// article's column has a headline, a frame, or rules on both sides.
/// </summary>
internal sealed class Interruptions
{
    /// <summary>What stands in one column shares so much of the narrower width.</summary>
    private const double InColumn = 0.5;

    /// <summary>A rule parts a column when it covers so much of it.</summary>
    private const double AcrossColumn = 0.7;

    private readonly Page _page;
    private readonly ArticleLinks _links;
    private readonly Box[] _headlines;

    private Interruptions(Page page, IReadOnlyList<HeadlineCluster> headlines, ArticleLinks links)
    {
        (_page, _links) = (page, links);
        _headlines = [.. headlines.SelectMany(headline => headline.Regions).Select(line => line.Box)];
    }

    /// <summary>What each of these texts goes on: the text above it.</summary>
    public static IReadOnlyList<ArticleLink> Of(Page page, IReadOnlyList<HeadlineCluster> headlines, ArticleLinks links)
    {
        var interruptions = new Interruptions(page, headlines, links);
        return [.. links.Texts
            .Where(text => links.Of(text).Kind == LinkKind.Alone && text.Kind != RegionKind.Caption)
            .Select(interruptions.PartOf).OfType<ArticleLink>()];
    }

    private ArticleLink? PartOf(Region first)
    {
        Region[] own = [.. _links.Texts.Where(text => _links.RootOf(text).First == first && AreInColumn(text.Box, first.Box))];
        Region last = own.MaxBy(text => text.Box.Bottom)!;
        Region[] others = [.. _links.Texts.Where(text => !own.Contains(text) && text.Kind != RegionKind.Caption && AreInColumn(text.Box, first.Box))];
        Region? above = others.Where(text => text.Box.CenterY < first.Box.Y).MaxBy(text => text.Box.Bottom);
        Region? below = others.Where(text => text.Box.CenterY > last.Box.Bottom).MinBy(text => text.Box.Y);
        return above is not null && below is not null && _links.RootOf(above) is var root && root == _links.RootOf(below) && root.First != first
            && above.Frame == first.Frame && below.Frame == first.Frame
            && !IsHeadlineBetween(above.Box, below.Box)
            && !(IsRuleBetween(above.Box, first.Box) && IsRuleBetween(last.Box, below.Box))
            ? new ArticleLink(first, LinkKind.TextAbove, Before: above)
            : null;
    }

    private static bool AreInColumn(Box a, Box b) => a.HorizontalOverlap(b) >= InColumn * Math.Min(a.Width, b.Width);

    private bool IsHeadlineBetween(Box above, Box below) => Array.Exists(_headlines, line =>
        line.CenterY > above.CenterY && line.CenterY < below.CenterY && AreInColumn(line, above));

    private bool IsRuleBetween(Box above, Box below) => _page.Rules.Any(rule => rule.Width > rule.Height
        && rule.CenterY > above.CenterY && rule.CenterY < below.CenterY && rule.HorizontalOverlap(above) >= AcrossColumn * above.Width);
}

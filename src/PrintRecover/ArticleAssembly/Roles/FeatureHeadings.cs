using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly.Roles;

/// <summary>
/// Settles by what stands around it what layout could not see: where one headline is far larger than all others that stand in its span
/// (<see cref="HeadlineSpans"/>), and no rule parts what it rules, this is one story, as features are, and a line hardly larger than text between two texts of
/// a column is a subheading of it.
/// </summary>
internal sealed class FeatureHeadings
{
    /// <summary>The story's headline is so large, in body characters, and all others so much smaller.</summary>
    private const double LeastTitle = 2.5, LargestOther = 0.6;

    /// <summary>A subheading's type is no larger, in body characters.</summary>
    private const double LargestHeading = 2;

    /// <summary>Text stands no further above and below it, in body characters, and shares so much of the narrower width.</summary>
    private const double Reach = 5, InColumn = 0.5;

    /// <summary>What names the kind of story over its first column is no longer, in body characters.</summary>
    private const double LongestLabel = 10;

    /// <summary>A subheading has no more lines.</summary>
    private const int MostLines = 3;

    /// <summary>
    /// A section of a story has so many lines, all sections together so many each; small advertisements have fewer. The foot of a column may show
    /// no more than the first few of a section.
    /// </summary>
    private const int FewestLines = 5, FewestOnAverage = 8, FewestShown = 2;

    private readonly Page _page;
    private readonly ILookup<HeadlineCluster?, HeadlineCluster> _under;
    private readonly ILookup<HeadlineCluster?, Region> _texts;

    private FeatureHeadings(Page page)
    {
        _page = page;
        IReadOnlyList<HeadlineCluster> headlines = HeadlineClusters.Of(page);
        HeadlineCluster[] large = [.. headlines.Where(headline => headline.TypePixels >= LeastTitle * page.GlyphHeight)];
        var spans = new HeadlineSpans(page, large, [.. page.Regions.Where(IsText)]);
        _under = headlines.Where(headline => !headline.IsVertical).ToLookup(spans.Over);
        _texts = page.Regions.Where(IsText).ToLookup(spans.Over);
    }

    /// <summary>The page with such lines made subheadings, if its running text is level.</summary>
    public static Page Settle(Page page)
    {
        if (page.Direction != TextDirection.Horizontal || page.Regions.Count > PageRoles.MostRegions)
        {
            return page;
        }

        var features = new FeatureHeadings(page);
        HashSet<int> headings = [.. features._under.Where(story => IsFeature(story.Key, [.. story]))
            .SelectMany(story => features.HeadingsOf(story.Key, [.. story.SelectMany(headline => headline.Regions)])).Select(region => region.Id)];
        return headings.Count == 0 ? page : page with
        {
            Regions = [.. page.Regions.Select(region => headings.Contains(region.Id) ? region.As(RegionKind.Subheading) : region)],
        };
    }

    private static bool IsFeature(HeadlineCluster? title, HeadlineCluster[] others) => title is not null
        && others.All(other => other.TypePixels <= LargestOther * title.TypePixels);

    private IEnumerable<Region> HeadingsOf(HeadlineCluster? title, IReadOnlyList<Region> others)
    {
        Region[] texts = [.. _texts[title]];
        Region[] headings = [.. others.Where(region => IsUnderText(region) && IsOverText(region, FewestShown))];
        bool isOfSections = texts.Sum(text => text.Lines.Count) >= FewestOnAverage * (headings.Length + 1);
        Region[] labels = [.. others.Where(region => IsOverText(region, FewestLines) && IsLabel(region, texts))];
        return [.. headings.Where(region => isOfSections || IsOverText(region, FewestLines)), .. labels.Length == 1 ? labels : []];
    }

    /// <summary>Whether it is as small as a subheading and stands over so many lines of text.</summary>
    private bool IsOverText(Region region, int fewestLines) =>
        region.Lines.Count <= MostLines && HeadlineCluster.GlyphPixels(region) <= LargestHeading * _page.GlyphHeight
        && _page.Regions.Any(text => IsInColumn(text, region) && text.Lines.Count >= fewestLines && IsNear(text.Box.Y - region.Box.Bottom));

    private bool IsUnderText(Region region) => _page.Regions.Any(text => IsInColumn(text, region) && IsNear(region.Box.Y - text.Box.Bottom));

    /// <summary>Whether it is short and stands higher than all text of its story.</summary>
    private bool IsLabel(Region region, Region[] texts) => region.Lines.Count == 1 && region.Box.Width <= LongestLabel * _page.GlyphHeight
        && texts.All(text => text.Lines.Count <= MostLines || text.Box.Y >= region.Box.Bottom);

    private bool IsInColumn(Region text, Region region) => IsText(text) && text.Frame == region.Frame && text.Box.Width >= 4 * _page.GlyphHeight
        && text.Box.HorizontalOverlap(region.Box) >= InColumn * Math.Min(text.Box.Width, region.Box.Width);

    private bool IsNear(double gap) => gap > -0.5 * _page.GlyphHeight && gap < Reach * _page.GlyphHeight;

    private static bool IsText(Region region) => region.Kind == RegionKind.Paragraph && region.Lines.Count > 0;
}

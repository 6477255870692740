using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>Lists the headlines that a text may belong to: above, beside or across it, in its frame, or at the foot of the column before.</summary>
/// <param name="stacking">What stands above what on the page.</param>
/// <param name="headlines">The headlines of the page.</param>
/// <param name="texts">Its texts.</param>
/// <param name="reach">How far headlines reach.</param>
/// <param name="spans">How much of the page's width they rule.</param>
internal sealed class HeadlineLinks(Stacking stacking, IReadOnlyList<HeadlineCluster> headlines, IReadOnlyList<Region> texts, HeadlineReach reach, HeadlineSpans spans)
{
    /// <summary>What stands across more than one column is so many times as wide, and covers so much of the column's width.</summary>
    private const double MoreColumns = 1.5, Cover = 0.9;

    private readonly Dictionary<HeadlineCluster, Box> _reach = headlines.ToDictionary(headline => headline, reach.Of);
    private readonly double _glyph = stacking.Glyph;

    /// <summary>The headlines that a text may belong to.</summary>
    public IEnumerable<ArticleLink> Of(Region region) =>
    [
        .. Links(region, LinkKind.HeadlineAbove, Above(region)),
        .. Beside(region),
        .. Across(region).Select(headline => new ArticleLink(region, LinkKind.HeadlineAcross, Headline: headline)),
        .. Links(region, LinkKind.HeadlineAtFootOfColumn, AtFootOfColumn(region)),
        .. Links(region, LinkKind.UprightHeadlineFurtherRight, UprightFurtherRight(region)),
        .. Links(region, LinkKind.HeadlineInFrame, InFrame(region)),
    ];

    private static IEnumerable<ArticleLink> Links(Region region, LinkKind kind, HeadlineCluster? headline) =>
        headline is null ? [] : [new ArticleLink(region, kind, Headline: headline)];

    private HeadlineCluster? Above(Region region) => headlines
        .Where(headline => !headline.IsVertical)
        .SelectMany(headline => headline.Regions.Where(line => stacking.IsAbove(line.Box, region.Box, 0.08)).Select(line => (headline, line.Box.Bottom)))
        .Where(pair => !stacking.IsRuleBetween(pair.headline.Box, region.Box) && !IsTextAcrossBetween(pair.headline.Box, region.Box))
        .OrderByDescending(pair => pair.Bottom)
        .Select(pair => pair.headline)
        .FirstOrDefault();

    /// <summary>Whether a text across more than this column stands between: below it, columns begin that are its own or nobody's.</summary>
    private bool IsTextAcrossBetween(Box headline, Box column) => texts.Any(text => text.Kind == RegionKind.Paragraph
        && text.Box.Width >= MoreColumns * column.Width && text.Box.HorizontalOverlap(column) >= Cover * column.Width
        && headline.Bottom <= text.Box.Y + _glyph && stacking.IsAbove(text.Box, column, Cover));

    /// <summary>The nearest upright and the nearest level headline to the left and to the right.</summary>
    private IEnumerable<ArticleLink> Beside(Region region) => headlines
        .Where(headline => IsBeside(region, headline.Box) && (headline.IsVertical || !stacking.IsUprightRuleBetween(headline.Box, region.Box)))
        .GroupBy(headline => (headline.IsVertical, IsLeft: headline.Box.CenterX < region.Box.CenterX))
        .Select(side => new ArticleLink(
            region,
            side.Key.IsVertical ? LinkKind.UprightHeadlineBeside : LinkKind.LevelHeadlineBeside,
            Headline: side.MaxBy(headline => headline.Box.HorizontalOverlap(region.Box))));

    /// <summary>Only the lines in the headline's own rows count: text may run on below its end.</summary>
    private bool IsBeside(Region region, Box headline)
    {
        Box rows = Box.Around(region.Lines.Select(line => line.Box).Where(line => line.VerticalOverlap(headline) > 0.5 * line.Height));
        return !rows.IsEmpty
            && headline.VerticalOverlap(rows) > 0.3 * Math.Min(headline.Height, region.Box.Height)
            && headline.HorizontalOverlap(rows) is var overlap && overlap > -4 * _glyph && overlap < 0.5 * headline.Width;
    }

    /// <summary>The nearest such headline to either side: under a centred one a byline at the column's edge stands nearer to the neighbour's.</summary>
    private IEnumerable<HeadlineCluster> Across(Region region) => headlines
        .Where(headline => !headline.IsVertical
            && !headline.Regions.Any(line => stacking.IsAbove(line.Box, region.Box, 0.08))
            && (headline == spans.Over(region) || IsAcross(headline, region)))
        .GroupBy(headline => headline.Box.CenterX < region.Box.CenterX)
        .Select(side => side.OrderByDescending(headline => headline == spans.Over(region)).ThenByDescending(headline => headline.Box.HorizontalOverlap(region.Box)).First());

    private bool IsAcross(HeadlineCluster headline, Region region) => headline.Box.Bottom <= region.Box.Y + (3 * _glyph)
            && _reach[headline].Bottom >= region.Box.Y - (8 * _glyph)
            && _reach[headline].HorizontalOverlap(region.Box) > -14 * _glyph
            && !stacking.IsUprightRuleBetween(headline.Box, region.Box);

    /// <summary>For a text at the head of its column the last headline of the column before, where no text is left below that but what a rule over both columns parts.</summary>
    private HeadlineCluster? AtFootOfColumn(Region region) => !IsAtHeadOfColumn(region) ? null : headlines
        .Where(headline => !headline.IsVertical && IsInColumnBefore(headline.Box, region.Box)
            && !stacking.IsOfOtherSection(headline.Box, region.Box)
            && !texts.Any(text => text.Kind != RegionKind.Caption && stacking.IsAbove(headline.Box, text.Box, 0.3)
                && !stacking.IsOfOtherSection(text.Box, region.Box)))
        .MaxBy(headline => headline.Box.Y);

    private bool IsAtHeadOfColumn(Region region) => !texts.Where(text => text != region).Select(text => text.Box)
        .Concat(headlines.Select(headline => headline.Box))
        .Any(box => stacking.IsAbove(box, region.Box, 0.3) && !stacking.IsRuleBetween(box, region.Box));

    private bool IsInColumnBefore(Box headline, Box text) => headline.Right <= text.X + _glyph && headline.Y > text.Y
        && text.X - headline.CenterX < text.Width + (2 * _glyph);

    private HeadlineCluster? UprightFurtherRight(Region region) => headlines
        .Where(headline => headline.IsVertical && headline.Box.X > region.Box.Right + (4 * _glyph)
            && headline.Box.VerticalOverlap(region.Box) > 0.5 * Math.Min(headline.Box.Height, region.Box.Height))
        .MinBy(headline => headline.Box.X);

    private HeadlineCluster? InFrame(Region region) => region.Frame is null ? null : headlines
        .Where(headline => headline.Frame == region.Frame)
        .MinBy(headline => Math.Abs(headline.Box.CenterY - region.Box.CenterY) + Math.Abs(headline.Box.CenterX - region.Box.CenterX));
}

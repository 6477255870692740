using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>Lists, for each text of a page, the few headlines and texts that it may belong to: those that it stands next to.</summary>
internal sealed class LinkFinder
{
    private readonly IReadOnlyList<HeadlineCluster> _headlines;
    private readonly Stacking _stacking;
    private readonly HeadlineLinks _headlineLinks;
    private readonly double _glyph;

    /// <summary>Looks over a page and its headlines.</summary>
    public LinkFinder(Page page, IReadOnlyList<HeadlineCluster> headlines)
    {
        (_headlines, _stacking, _glyph) = (headlines, new Stacking(page), page.GlyphHeight);
        HashSet<int> taken = [.. headlines.SelectMany(headline => headline.Regions.Select(region => region.Id))];
        Texts = [.. page.Regions.Where(region => region.Lines.Count > 0 && !taken.Contains(region.Id) && region.Kind.AsFurniture() is null)];
        _headlineLinks = new HeadlineLinks(_stacking, headlines, Texts, new HeadlineReach(page), new HeadlineSpans(page, headlines, Texts));
    }

    /// <summary>The texts that belong to some article: all but headlines and what is printed on every page.</summary>
    public IReadOnlyList<Region> Texts { get; }

    /// <summary>What a text may belong to, at least nothing, which comes first. A caption belongs to something if it can.</summary>
    public IReadOnlyList<ArticleLink> LinksOf(Region region)
    {
        var alone = new ArticleLink(region, LinkKind.Alone);
        Region? around = TextAround(region);
        Region[] befores = TextsThatLeadOn(region, around);
        ArticleLink[] others = [.. _headlineLinks.Of(region), .. TextsInColumn(region, around, befores), .. TextsToTheLeft(region, befores)];
        return region.Kind == RegionKind.Caption && others.Length > 0 ? others : [alone, .. others];
    }

    /// <summary>The text around, the one above, and for a caption the one below.</summary>
    private IEnumerable<ArticleLink> TextsInColumn(Region region, Region? around, Region[] befores)
    {
        if (around is not null)
        {
            yield return new ArticleLink(region, LinkKind.TextAround, Before: around);
        }

        Region? above = befores.Concat(Texts.Where(other => IsCaptionOver(other, region)))
            .Where(other => _stacking.IsAbove(other.Box, region.Box, 0.3)).MaxBy(other => other.Box.Bottom);
        if (above is not null && !_stacking.IsRuleBetween(above.Box, region.Box))
        {
            yield return new ArticleLink(region, LinkKind.TextAbove, Before: above);
        }

        Region? below = region.Kind != RegionKind.Caption ? null
            : befores.Where(other => _stacking.IsAbove(region.Box, other.Box, 0.3)).MinBy(other => other.Box.Y);
        if (below is not null)
        {
            yield return new ArticleLink(region, LinkKind.TextBelow, Before: below);
        }
    }

    /// <summary>The text beside, the foot of the section's column before, and the foot of the whole column before.</summary>
    private IEnumerable<ArticleLink> TextsToTheLeft(Region region, Region[] befores)
    {
        Region[] left = [.. befores.Where(other => other.Box.Right <= region.Box.X + _glyph && other.Box.CenterX < region.Box.X
            && !_stacking.IsOfOtherSection(other.Box, region.Box))];
        if (left.Length == 0)
        {
            yield break;
        }

        (double ceiling, double floor) = (Ceiling(region), Floor(region));
        Region? foot = FootOfNearestColumn([.. left.Where(other => other.Box.CenterY > ceiling && other.Box.CenterY < floor)]);
        Region? beside = left
            .Where(other => other.Box.VerticalOverlap(region.Box) > 0)
            .OrderByDescending(other => other.Box.Right - (Math.Max(0, other.Box.Y - region.Box.Y) / 2)).FirstOrDefault();
        if (beside is not null)
        {
            yield return new ArticleLink(region, beside == foot ? LinkKind.FootOfSectionBeside : LinkKind.TextBeside, Before: beside);
        }

        if (foot is not null && foot != beside)
        {
            yield return new ArticleLink(region, LinkKind.FootOfSection, Before: foot);
        }

        Region? lowest = FootOfNearestColumn(left);
        if (lowest is not null && lowest != foot && lowest != beside)
        {
            yield return new ArticleLink(region, LinkKind.FootOfColumn, Before: lowest);
        }
    }

    private Region? TextAround(Region region) => Texts.FirstOrDefault(other => other != region
        && other.Box.Intersect(region.Box).Area > 0.8 * region.Box.Area && other.Box.Area > 1.5 * region.Box.Area);

    /// <summary>The texts but this one, captions, the one around it, and a caption's own credit line.</summary>
    private Region[] TextsThatLeadOn(Region region, Region? around) =>
        [.. Texts.Where(other => other != region && other.Kind != RegionKind.Caption && other != around && !IsCaptionOver(region, other))];

    /// <summary>A line right under a caption names who took the picture.</summary>
    private bool IsCaptionOver(Region other, Region region) => other.Kind == RegionKind.Caption && region.Kind != RegionKind.Caption
        && region.Lines.Count == 1 && region.Box.Y - other.Box.Bottom < _glyph;

    private static Region? FootOfNearestColumn(IReadOnlyList<Region> left)
    {
        Region? nearest = left.MaxBy(other => other.Box.Right);
        return nearest is null ? null : left
            .Where(other => other.Box.HorizontalOverlap(nearest.Box) > 0.5 * Math.Min(other.Box.Width, nearest.Box.Width))
            .MaxBy(other => other.Box.Bottom);
    }

    /// <summary>The rule or headline that the text's part of the column begins under.</summary>
    private double Ceiling(Region region) => RulesAcross(region)
        .Where(rule => _stacking.IsAbove(rule, region.Box, 0.5))
        .Select(rule => (double)rule.Bottom)
        .Concat(_headlines.SelectMany(headline => headline.Regions).Select(line => line.Box)
            .Where(line => _stacking.IsAbove(line, region.Box, 0.08)).Select(line => (double)line.Bottom))
        .DefaultIfEmpty(0)
        .Max();

    /// <summary>The rule that it ends above; the page's foot when there is none.</summary>
    private double Floor(Region region) => RulesAcross(region)
        .Where(rule => rule.Y >= region.Box.Bottom - _glyph)
        .Select(rule => (double)rule.Y)
        .DefaultIfEmpty(double.MaxValue)
        .Min();

    private IEnumerable<Box> RulesAcross(Region region) => _stacking.LevelRules.Where(rule =>
        rule.HorizontalOverlap(region.Box) > 0.5 * Math.Min(rule.Width, region.Box.Width));
}

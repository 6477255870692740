using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>Lists, for each text of a page, the few headlines and texts that it may belong to: those that it stands next to.</summary>
internal sealed class LinkFinder
{
    private readonly Page _page;
    private readonly IReadOnlyList<HeadlineCluster> _headlines;
    private readonly double _glyph;

    /// <summary>Looks over a page and its headlines.</summary>
    public LinkFinder(Page page, IReadOnlyList<HeadlineCluster> headlines)
    {
        (_page, _headlines, _glyph) = (page, headlines, page.GlyphHeight);
        HashSet<int> taken = [.. headlines.SelectMany(headline => headline.Regions.Select(region => region.Id))];
        Texts = [.. page.Regions.Where(region => region.Lines.Count > 0 && !taken.Contains(region.Id) && region.Kind.AsFurniture() is null)];
    }

    /// <summary>The texts that belong to some article: all but headlines and what is printed on every page.</summary>
    public IReadOnlyList<Region> Texts { get; }

    /// <summary>What a text may belong to, at least nothing, which comes first. A caption belongs to something if it can.</summary>
    public IReadOnlyList<ArticleLink> LinksOf(Region region)
    {
        var alone = new ArticleLink(region, LinkKind.Alone);
        ArticleLink[] others = IsUnderDivider(region) ? [] :
        [
            .. Links(region, LinkKind.HeadlineAbove, HeadlineAbove(region)),
            .. HeadlinesBeside(region),
            .. Links(region, LinkKind.HeadlineAcross, HeadlineAcross(region)),
            .. Links(region, LinkKind.UprightHeadlineFurtherRight, UprightHeadlineFurtherRight(region)),
            .. Links(region, LinkKind.HeadlineInFrame, HeadlineInFrame(region)),
            .. TextsInColumn(region),
            .. TextsToTheLeft(region),
        ];
        return region.Kind == RegionKind.Caption && others.Length > 0 ? others : [alone, .. others];
    }

    private static IEnumerable<ArticleLink> Links(Region region, LinkKind kind, HeadlineCluster? headline) =>
        headline is null ? [] : [new ArticleLink(region, kind, Headline: headline)];

    /// <summary>The text around, the one above, and for a caption the one below.</summary>
    private IEnumerable<ArticleLink> TextsInColumn(Region region)
    {
        Region? around = TextAround(region);
        if (around is not null)
        {
            yield return new ArticleLink(region, LinkKind.TextAround, Before: around);
        }

        Region[] befores = TextsThatLeadOn(region);
        Region? above = befores.Concat(Texts.Where(other => IsCaptionOver(other, region)))
            .Where(other => IsAbove(other.Box, region.Box, 0.3)).MaxBy(other => other.Box.Bottom);
        if (above is not null && !IsRuleBetween(above.Box, region.Box))
        {
            yield return new ArticleLink(region, LinkKind.TextAbove, Before: above);
        }

        Region? below = region.Kind != RegionKind.Caption ? null
            : befores.Where(other => IsAbove(region.Box, other.Box, 0.3)).MinBy(other => other.Box.Y);
        if (below is not null)
        {
            yield return new ArticleLink(region, LinkKind.TextBelow, Before: below);
        }
    }

    /// <summary>The text beside, the foot of the section's column before, and the foot of the whole column before.</summary>
    private IEnumerable<ArticleLink> TextsToTheLeft(Region region)
    {
        Region[] left = [.. TextsThatLeadOn(region).Where(other => other.Box.Right <= region.Box.X + _glyph && other.Box.CenterX < region.Box.X
            && !IsOfOtherSection(other.Box, region.Box))];
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
    private Region[] TextsThatLeadOn(Region region)
    {
        Region? around = TextAround(region);
        return [.. Texts.Where(other => other != region && other.Kind != RegionKind.Caption && other != around && !IsCaptionOver(region, other))];
    }

    /// <summary>Whether a rule over both columns has one text above it and the other below.</summary>
    private bool IsOfOtherSection(Box a, Box b) => _page.Rules.Any(rule => rule.Width > rule.Height
        && rule.HorizontalOverlap(a) > 0.6 * a.Width && rule.HorizontalOverlap(b) > 0.6 * b.Width
        && ((a.Bottom <= rule.CenterY + _glyph && b.Y >= rule.CenterY - _glyph) || (b.Bottom <= rule.CenterY + _glyph && a.Y >= rule.CenterY - _glyph)));

    /// <summary>A short rule in the column, and nothing between it and the text: not the one that old papers set under a headline.</summary>
    private bool IsUnderDivider(Region region)
    {
        Box[] above = [.. _page.Rules.Where(rule => rule.Width > rule.Height && IsAbove(rule, region.Box, 0.5))];
        return above.Length > 0 && above.MaxBy(rule => rule.Bottom) is var rule && Dividers.IsDivider(rule, region.Box, _glyph)
            && !IsUnderHeadline(rule)
            && !Texts.Where(other => other != region).Select(other => other.Box).Concat(_headlines.Select(headline => headline.Box))
                .Any(other => IsAbove(other, region.Box, 0.3) && other.CenterY > rule.Bottom);
    }

    /// <summary>Whether the next thing above a rule is a headline, right above it.</summary>
    private bool IsUnderHeadline(Box rule)
    {
        Box[] headlines = [.. _headlines.SelectMany(headline => headline.Regions).Select(line => line.Box).Where(line => IsAbove(line, rule, 0.5))];
        return headlines.Length > 0 && headlines.MaxBy(line => line.Bottom) is var nearest && rule.Y - nearest.Bottom < 2 * _glyph
            && !Texts.Any(text => IsAbove(text.Box, rule, 0.5) && text.Box.Bottom > nearest.Bottom);
    }

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
        .Where(rule => IsAbove(rule, region.Box, 0.5))
        .Select(rule => (double)rule.Bottom)
        .Concat(_headlines.SelectMany(headline => headline.Regions).Select(line => line.Box)
            .Where(line => IsAbove(line, region.Box, 0.08)).Select(line => (double)line.Bottom))
        .DefaultIfEmpty(0)
        .Max();

    /// <summary>The rule that it ends above; the page's foot when there is none.</summary>
    private double Floor(Region region) => RulesAcross(region)
        .Where(rule => rule.Y >= region.Box.Bottom - _glyph)
        .Select(rule => (double)rule.Y)
        .DefaultIfEmpty(double.MaxValue)
        .Min();

    private IEnumerable<Box> RulesAcross(Region region) => _page.Rules.Where(rule =>
        rule.Width > rule.Height && rule.HorizontalOverlap(region.Box) > 0.5 * Math.Min(rule.Width, region.Box.Width));

    private bool IsAbove(Box other, Box box, double share) =>
        other.Bottom <= box.Y + (0.6 * _glyph) && other.CenterY < box.CenterY
        && other.HorizontalOverlap(box) >= share * Math.Min(box.Width, Math.Max(other.Width, 1));

    private HeadlineCluster? HeadlineAbove(Region region) => _headlines
        .Where(headline => !headline.IsVertical)
        .SelectMany(headline => headline.Regions.Where(line => IsAbove(line.Box, region.Box, 0.08)).Select(line => (headline, line.Box.Bottom)))
        .Where(pair => !IsRuleBetween(pair.headline.Box, region.Box))
        .OrderByDescending(pair => pair.Bottom)
        .Select(pair => pair.headline)
        .FirstOrDefault();

    /// <summary>Whether a rule as long as what stands above it ends that part of the page before the text begins.</summary>
    private bool IsRuleBetween(Box above, Box text) => _page.Rules.Any(rule => rule.Width > Math.Max(rule.Height, 0.9 * above.Width)
        && rule.CenterY > above.CenterY && rule.CenterY < text.Y + (0.6 * _glyph)
        && rule.HorizontalOverlap(text) > 0.7 * text.Width && rule.HorizontalOverlap(above) > 0.7 * above.Width);

    /// <summary>The nearest upright and the nearest level headline to the left and to the right.</summary>
    private IEnumerable<ArticleLink> HeadlinesBeside(Region region) => _headlines
        .Where(headline => IsBeside(region, headline.Box))
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

    private HeadlineCluster? HeadlineAcross(Region region) => _headlines
        .Where(headline => !headline.IsVertical
            && headline.Box.Bottom <= region.Box.Y + (3 * _glyph)
            && headline.Box.Bottom >= region.Box.Y - (8 * _glyph)
            && headline.Box.HorizontalOverlap(region.Box) > -14 * _glyph
            && !headline.Regions.Any(line => IsAbove(line.Box, region.Box, 0.08)))
        .MaxBy(headline => headline.Box.HorizontalOverlap(region.Box));

    private HeadlineCluster? UprightHeadlineFurtherRight(Region region) => _headlines
        .Where(headline => headline.IsVertical && headline.Box.X > region.Box.Right + (4 * _glyph)
            && headline.Box.VerticalOverlap(region.Box) > 0.5 * Math.Min(headline.Box.Height, region.Box.Height))
        .MinBy(headline => headline.Box.X);

    private HeadlineCluster? HeadlineInFrame(Region region) => region.Frame is null ? null : _headlines
        .Where(headline => headline.Frame == region.Frame)
        .MinBy(headline => Math.Abs(headline.Box.CenterY - region.Box.CenterY) + Math.Abs(headline.Box.CenterX - region.Box.CenterX));
}

using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly.Mending;

/// <summary>
/// Finds what short rules part on a page whose articles all begin under rules as wide as their columns, if short ones are rare: pieces of
/// one article. There a text without a headline under a short rule, of which nothing else is sure, goes on the text above it, and so does one under a headline in smaller
/// type than any that stands under a long rule. Where short rules are many, they part notices, and long ones their sections.
/// </summary>
internal sealed class PiecesUnderDividers
{
    /// <summary>So many headlines under long rules tell a paper's habit; fewer may stand there by chance.</summary>
    private const int FewestHeadlines = 3;

    /// <summary>Short rules over no more things than this share of those headlines are rare; on pages of notices they are the more.</summary>
    private const double RareShare = 0.5;

    /// <summary>How near a rule stands over what begins under it, in body characters.</summary>
    private const double Reach = 3;

    /// <summary>A short rule stands in the middle of its column, within so many body characters; what is left of a worn long one does not.</summary>
    private const double OffCentre = 2;

    private readonly ArticleLinks _links;
    private readonly Stacking _stacking;
    private readonly Region[] _texts;
    private readonly Box[] _things;
    private readonly HashSet<Box> _headlineLines;
    private readonly HeadlineCluster[] _underDividers;
    private readonly HeadlineCluster[] _underLongRules;

    private PiecesUnderDividers(Page page, IReadOnlyList<HeadlineCluster> headlines, ArticleLinks links)
    {
        (_links, _stacking) = (links, new Stacking(page));
        _texts = [.. links.Texts.Where(text => text.Kind != RegionKind.Caption)];
        _headlineLines = [.. headlines.SelectMany(headline => headline.Regions).Select(line => line.Box)];
        _things = [.. _texts.Select(text => text.Box), .. _headlineLines];
        HeadlineCluster[] level = [.. headlines.Where(headline => !headline.IsVertical)];
        _underDividers = [.. level.Where(headline => IsDivider(RuleOver(headline.Box), ColumnOf(headline)))];
        _underLongRules = [.. level.Where(headline => RuleOver(headline.Box) is { } rule && !Dividers.IsDivider(rule, ColumnOf(headline), _stacking.Glyph))];
    }

    /// <summary>What each of these texts goes on: the text above it.</summary>
    public static IReadOnlyList<ArticleLink> Of(Page page, IReadOnlyList<HeadlineCluster> headlines, ArticleLinks links)
    {
        var pieces = new PiecesUnderDividers(page, headlines, links);
        return pieces.AreArticlesUnderLongRules ? [.. pieces.UnderRules(), .. pieces.UnderSmallHeadlines()] : [];
    }

    /// <summary>Whether all headlines that are as large as an article's stand under long rules, and short ones are rare.</summary>
    private bool AreArticlesUnderLongRules => _underLongRules.Length >= FewestHeadlines
        && _underDividers.Length + _texts.Count(IsUnderDivider) <= RareShare * _underLongRules.Length
        && _underLongRules.Min(headline => headline.TypePixels) is var least && _underDividers.All(headline => headline.TypePixels < least);

    private IEnumerable<ArticleLink> UnderRules() => _texts
        .Where(text => _links.Of(text).Kind == LinkKind.Alone && _links.DecisionOf(text)?.Confidence < ArticleLinks.Sure && IsUnderDivider(text))
        .Select(text => GoingOn(text, text.Box)).OfType<ArticleLink>();

    private IEnumerable<ArticleLink> UnderSmallHeadlines() => _underDividers
        .Select(headline => (Headline: headline, Texts: _texts.Where(text => _links.Of(text).Headline == headline).ToArray()))
        .Where(each => each.Texts.Any(text => StrayHeadings.MayHead(each.Headline, text, _stacking.Glyph)))
        .SelectMany(each => each.Texts).Select(text => GoingOn(text, _links.Of(text).Headline!.Box)).OfType<ArticleLink>();

    /// <summary>The link to the text above a place, where that has a headline.</summary>
    private ArticleLink? GoingOn(Region text, Box place)
    {
        Region? above = _texts.Where(other => other != text && other.Frame == text.Frame && _stacking.IsAbove(other.Box, place, 0.3))
            .MaxBy(other => other.Box.Bottom);
        return above is not null && _links.RootOf(above).Headline is not null && !_stacking.IsRuleBetween(above.Box, place)
            ? new ArticleLink(text, LinkKind.TextAbove, Before: above)
            : null;
    }

    private bool IsUnderDivider(Region text) => IsDivider(RuleOver(text.Box), text.Box);

    private bool IsDivider(Box? rule, Box column) => rule is { } found && Dividers.IsDivider(found, column, _stacking.Glyph)
        && Math.Abs(found.CenterX - column.CenterX) < OffCentre * _stacking.Glyph;

    /// <summary>The rule right above a thing; null where something else stands between, or none is near.</summary>
    private Box? RuleOver(Box thing)
    {
        Box[] above = [.. _stacking.LevelRules.Where(rule => _stacking.IsAbove(rule, thing, 0.3) && thing.Y - rule.Bottom < Reach * _stacking.Glyph)];
        return above.Length > 0 && above.MaxBy(rule => rule.Bottom) is var nearest
            && !_things.Any(other => other != thing && _stacking.IsAbove(other, thing, 0.3) && other.CenterY > nearest.CenterY)
            && !IsUnderHeadline(nearest) ? nearest : null;
    }

    /// <summary>Whether a rule is the one that old papers set right under a headline.</summary>
    private bool IsUnderHeadline(Box rule) =>
        _things.Where(thing => _stacking.IsAbove(thing, rule, 0.5)).OrderByDescending(thing => thing.Bottom).Take(1).Any(_headlineLines.Contains);

    /// <summary>The text below a headline, or else the headline: what tells how wide its column is.</summary>
    private Box ColumnOf(HeadlineCluster headline) => _texts.Select(text => text.Box)
        .Where(text => _stacking.IsAbove(headline.Box, text, 0.3)).OrderBy(text => text.Y).FirstOrDefault(headline.Box);
}

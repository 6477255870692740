using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly.Mending;

/// <summary>
/// Finds texts that were left alone, though not surely, in a part of the page that rules from edge to edge end, which has one headline only, and perhaps a
/// label above it, over its first column, as a serial at the foot of a page has, or before all text, as a story's title has that fills a page. What stands
/// right under that headline is its text, as is the first column, and the head of each further column goes on the column before.
/// </summary>
internal sealed class SoleHeadlines
{
    /// <summary>A rule over so much of the print's width goes from edge to edge.</summary>
    private const double EdgeToEdge = 0.9;

    /// <summary>The type of a title that rules a page, in body characters.</summary>
    private const double LargeType = 1.8;

    /// <summary>What stands in one column shares so much of the narrower width.</summary>
    private const double InColumn = 0.3;

    private readonly ArticleLinks _links;
    private readonly Stacking _stacking;
    private readonly IReadOnlyList<HeadlineCluster> _headlines;
    private readonly Region[] _texts;
    private readonly double[] _edges;

    private SoleHeadlines(Page page, IReadOnlyList<HeadlineCluster> headlines, ArticleLinks links)
    {
        (_links, _stacking, _headlines) = (links, new Stacking(page), headlines);
        _texts = [.. links.Texts.Where(text => text.Kind != RegionKind.Caption)];
        Box print = Box.Around(_texts.Select(text => text.Box).Concat(headlines.Select(headline => headline.Box)));
        _edges = [.. _stacking.LevelRules.Where(rule => rule.HorizontalOverlap(print) >= EdgeToEdge * print.Width).Select(rule => rule.CenterY)];
    }

    /// <summary>What each of these texts belongs to.</summary>
    public static IReadOnlyList<ArticleLink> Of(Page page, IReadOnlyList<HeadlineCluster> headlines, ArticleLinks links)
    {
        var sole = new SoleHeadlines(page, headlines, links);
        return [.. sole._texts.GroupBy(text => sole.PartOf(text.Box)).SelectMany(part => sole.LinksIn(part.Key, [.. part]))];
    }

    /// <summary>Which part of the page a box stands in, counted from the top.</summary>
    private int PartOf(Box box) => _edges.Count(edge => edge < box.CenterY);

    private IEnumerable<ArticleLink> LinksIn(int part, Region[] texts)
    {
        HeadlineCluster[] headlines = [.. _headlines.Where(headline => PartOf(headline.Box) == part).OrderBy(headline => headline.Box.Bottom)];
        return headlines is [.., { } headline] && headlines[..^1].All(label => label.Box.HorizontalOverlap(headline.Box) >= InColumn * Math.Min(label.Box.Width, headline.Box.Width))
            && (IsOverFirstColumn(headline, texts) || IsBeforeAll(headline, texts))
            ? texts.Where(text => IsUnsure(text) && !_stacking.IsRuleBetween(headline.Box, text.Box)).Select(text => LinkOf(text, headline, texts)).OfType<ArticleLink>()
            : [];
    }

    /// <summary>A text with nothing near that it may belong to has had no choice.</summary>
    private bool IsUnsure(Region text) => _links.Of(text).Kind == LinkKind.Alone
        && _links.DecisionOf(text) is { } decision && (decision.Instead is null || decision.Confidence < ArticleLinks.Sure);

    private bool IsBeforeAll(HeadlineCluster headline, Region[] texts) => headline.TypePixels >= LargeType * _stacking.Glyph
        && texts.Where(IsUnsure).All(text => text.Frame == headline.Frame && (text.Box.Y >= headline.Box.Bottom || text.Box.X >= headline.Box.Right))
        && !texts.Any(text => _stacking.IsAbove(text.Box, headline.Box, InColumn));

    private bool IsOverFirstColumn(HeadlineCluster headline, Region[] texts) => !headline.IsVertical && texts.Any(text => _stacking.IsAbove(headline.Box, text.Box, InColumn))
        && texts.All(text => text.Box.X > headline.Box.X - (2 * _stacking.Glyph) || _stacking.IsAbove(headline.Box, text.Box, InColumn))
        && !texts.Any(text => _stacking.IsAbove(text.Box, headline.Box, InColumn));

    private ArticleLink? LinkOf(Region text, HeadlineCluster headline, Region[] texts)
    {
        if (texts.Any(other => other != text && _stacking.IsAbove(other.Box, text.Box, InColumn)))
        {
            return null;
        }

        if (_stacking.IsAbove(headline.Box, text.Box, InColumn))
        {
            return new ArticleLink(text, LinkKind.HeadlineAbove, Headline: headline);
        }

        if (!texts.Any(other => other.Box.Right <= text.Box.X + _stacking.Glyph && IsRunning(other)))
        {
            return IsBeforeAll(headline, texts) ? new ArticleLink(text, LinkKind.HeadlineAcross, Headline: headline) : null;
        }

        Region? before = texts.Where(other => other.Box.Right <= text.Box.X + _stacking.Glyph)
            .OrderByDescending(other => other.Box.Right >= text.Box.X - ColumnGap).ThenByDescending(other => other.Box.Bottom).FirstOrDefault();
        return before is null ? null : new ArticleLink(text, LinkKind.FootOfSection, Before: before);
    }

    /// <summary>A byline under the title is no column.</summary>
    private static bool IsRunning(Region text) => text.Lines.Count > 1;

    /// <summary>The white between two columns is no wider, pixels.</summary>
    private double ColumnGap => 6 * _stacking.Glyph;
}

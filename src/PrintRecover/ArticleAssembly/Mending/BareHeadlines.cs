using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly.Mending;

/// <summary>
/// Finds headlines to which no text was given, though one that may be theirs stands near, for no headline is printed without text: at the foot of a column, where
/// the text at the head of the next begins anew, with a centred line or a byline or after a sentence that ended; and, in large type, right above a
/// text that has no headline, with only a rule between, as some papers set under headlines.
/// </summary>
internal static class BareHeadlines
{
    /// <summary>What is less likely a headline may be a part of the text.</summary>
    private const double LeastConfidence = 0.75;

    /// <summary>Bylines under a headline have together no more lines.</summary>
    private const int MostBylines = 2;

    /// <summary>Smaller type over a rule, in body characters, may be a notice's by itself.</summary>
    private const double LargeType = 2.5;

    /// <summary>A rule over so much of the print's width ends the head of the page.</summary>
    private const double EdgeToEdge = 0.9;

    /// <summary>A text stands no further below such a headline, in body characters, and shares so much of the narrower one's width.</summary>
    private const double Reach = 5, InColumn = 0.5;

    /// <summary>What each of these texts belongs to.</summary>
    public static IReadOnlyList<ArticleLink> Of(Page page, IReadOnlyList<HeadlineCluster> headlines, IReadOnlyList<TextChoice> choices, ArticleLinks links)
    {
        var stacking = new Stacking(page);
        ILookup<HeadlineCluster?, Region> owned = links.Texts.ToLookup(text => links.RootOf(text).Headline);
        return
        [
            .. choices
                .SelectMany(choice => choice.Links.Where(link => link.Kind == LinkKind.HeadlineAtFootOfColumn
                    && !owned[link.Headline].Any() && link.Headline!.Confidence >= LeastConfidence))
                .Where(link => BeginsAnew(link.Region, links.Of(link.Region).Before, page.GlyphHeight)),
            .. headlines
                .Where(headline => !headline.IsVertical && headline.Confidence >= LeastConfidence && headline.TypePixels >= LargeType * page.GlyphHeight && owned[headline].Sum(text => text.Lines.Count) <= MostBylines)
                .SelectMany(headline => BelowRule(page, stacking, headlines, headline, [.. owned[headline]], links)),
        ];
    }

    /// <summary>The texts without a headline right below one, or below its byline.</summary>
    private static IEnumerable<ArticleLink> BelowRule(
        Page page, Stacking stacking, IReadOnlyList<HeadlineCluster> headlines, HeadlineCluster headline, Region[] bylines, ArticleLinks links)
    {
        Box head = Box.Around([headline.Box, .. bylines.Where(byline => byline.Kind != RegionKind.Caption).Select(byline => byline.Box)]);
        if (EndsHeadOfPage(page, headline.Box, head))
        {
            return [];
        }

        Box[] others = [.. links.Texts.Except(bylines).Select(text => text.Box), .. headlines.Where(other => other != headline).Select(other => other.Box)];
        return links.Texts
            .Where(text => links.Of(text).Kind == LinkKind.Alone && stacking.IsRuleBetween(head, text.Box) && text.Lines.Count > MostBylines && text.Frame == headline.Frame
                && IsInColumn(head, text.Box) && text.Box.Y - head.Bottom is var gap && gap > -page.GlyphHeight && gap < Reach * page.GlyphHeight
                && !others.Any(other => other != text.Box && IsInColumn(other, text.Box) && other.CenterY > headline.Box.Bottom && other.CenterY < text.Box.Y))
            .Select(text => new ArticleLink(text, LinkKind.HeadlineAbove, Headline: headline));
    }

    /// <summary>Whether a rule from edge to edge stands right below a headline and its byline.</summary>
    private static bool EndsHeadOfPage(Page page, Box headline, Box head)
    {
        Box print = Box.Around(page.Regions.Select(region => region.Box));
        return page.Rules.Any(rule => rule.HorizontalOverlap(print) >= EdgeToEdge * print.Width
            && rule.CenterY > headline.CenterY && rule.Y < head.Bottom + (Reach * page.GlyphHeight));
    }

    private static bool IsInColumn(Box box, Box text) => box.HorizontalOverlap(text) >= InColumn * Math.Min(box.Width, text.Width);

    private static bool BeginsAnew(Region text, Region? before, double glyph)
    {
        var head = TextEdges.Of(text, glyph);
        return before is not null && !head.BeginsMidSentence
            && (head.IsFirstLineCentred || head.BeginsInRole || TextEdges.Of(before, glyph) is { EndsSentence: true } or { EndsInRole: true } or { IsLastLineFull: false });
    }
}

using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly.Mending;

/// <summary>
/// Finds headlines at the foot of a column to which no text was given, though one at the head of the next begins anew, with a centred line or a byline or after a sentence that ended: it is
/// the headline's, for no headline is printed without text.
/// </summary>
internal static class BareHeadlines
{
    /// <summary>What is less likely a headline may be a part of the text.</summary>
    private const double LeastConfidence = 0.75;

    /// <summary>What each of these texts belongs to.</summary>
    public static IReadOnlyList<ArticleLink> Of(Page page, IReadOnlyList<TextChoice> choices, ArticleLinks links)
    {
        HashSet<HeadlineCluster> owners = new(links.Texts.Select(text => links.RootOf(text).Headline).OfType<HeadlineCluster>(), ReferenceEqualityComparer.Instance);
        return
        [
            .. choices
                .SelectMany(choice => choice.Links.Where(link => link.Kind == LinkKind.HeadlineAtFootOfColumn
                    && !owners.Contains(link.Headline!) && link.Headline!.Confidence >= LeastConfidence))
                .Where(link => BeginsAnew(link.Region, links.Of(link.Region).Before, page.GlyphHeight)),
        ];
    }

    private static bool BeginsAnew(Region text, Region? before, double glyph)
    {
        var head = TextEdges.Of(text, glyph);
        return before is not null && !head.BeginsMidSentence
            && (head.IsFirstLineCentred || head.BeginsInRole || TextEdges.Of(before, glyph) is { EndsSentence: true } or { EndsInRole: true } or { IsLastLineFull: false });
    }
}

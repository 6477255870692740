using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly.Mending;

/// <summary>
/// Finds headlines under which no text belongs although one stands right below: the text goes on another article, and they are
/// subheadings of it.
/// </summary>
internal static class StrayHeadings
{
    /// <summary>The text stands no further below, and type that large is no subheading's; in body characters.</summary>
    private const double Reach = 2.5, LargeType = 2;

    /// <summary>What stands in one column shares so much of the narrower width.</summary>
    private const double InColumn = 0.5;

    /// <summary>Each such headline, and the text that it stands over.</summary>
    public static IReadOnlyDictionary<HeadlineCluster, Region> Of(Page page, IReadOnlyList<HeadlineCluster> headlines, ArticleLinks links)
    {
        HashSet<HeadlineCluster> owners = new(links.Texts.Select(text => links.RootOf(text).Headline).OfType<HeadlineCluster>(), ReferenceEqualityComparer.Instance);
        Dictionary<HeadlineCluster, Region> strays = new(ReferenceEqualityComparer.Instance);
        foreach (HeadlineCluster headline in headlines.Where(headline => !owners.Contains(headline)))
        {
            Region? below = links.Texts.Where(text => MayHead(headline, text, page.GlyphHeight)).MinBy(text => text.Box.Y);
            if (below is not null)
            {
                strays[headline] = below;
            }
        }

        return strays;
    }

    /// <summary>Whether a headline is small enough for a subheading, and stands right over a text.</summary>
    internal static bool MayHead(HeadlineCluster headline, Region text, double glyph) => !headline.IsVertical
        && headline.TypePixels < LargeType * glyph && text.Kind != RegionKind.Caption && text.Frame == headline.Frame
        && text.Box.HorizontalOverlap(headline.Box) >= InColumn * Math.Min(text.Box.Width, headline.Box.Width)
        && text.Box.CenterY > headline.Box.Bottom && text.Box.Y - headline.Box.Bottom <= Reach * glyph;
}

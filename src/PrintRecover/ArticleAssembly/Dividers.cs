using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>
/// Short rules inside one column: old papers part their items by them, with a heading hardly larger than the text, or
/// with none.
/// </summary>
internal static class Dividers
{
    /// <summary>A rule over more of its column is a border or ends a section.</summary>
    private const double WidestShare = 0.7;

    /// <summary>Whether a horizontal rule above a text stands inside its column and is well shorter than it.</summary>
    public static bool IsDivider(Box rule, Box text, double glyph) =>
        rule.Width < WidestShare * text.Width && rule.X > text.X - glyph && rule.Right < text.Right + glyph;

    /// <summary>Whether a subheading stands right under a divider, and so heads an item of its own.</summary>
    public static bool IsHeadOfItem(Page page, Region region) => region.Kind == RegionKind.Subheading
        && page.Rules.Any(rule => rule.Width > rule.Height && rule.Width < 8 * page.GlyphHeight
            && rule.Bottom <= region.Box.Y + (0.5 * page.GlyphHeight)
            && region.Box.Y - rule.Bottom < 2 * page.GlyphHeight
            && Math.Abs(rule.CenterX - region.Box.CenterX) < 2 * page.GlyphHeight
            && !page.Regions.Any(other => other.Id != region.Id && other.Box.HorizontalOverlap(rule) > 0
                && other.Box.CenterY > rule.CenterY && other.Box.CenterY < region.Box.Y));
}

using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>What stands above what in the columns of a page.</summary>
/// <param name="page">The page, its running text level.</param>
internal sealed class Stacking(Page page)
{
    private readonly Box[] _level = [.. page.Rules.Where(rule => rule.Width > rule.Height)];

    private readonly Box[] _upright = [.. page.Rules.Where(rule => rule.Height > rule.Width)];

    /// <summary>Height of a body character, pixels.</summary>
    public double Glyph { get; } = page.GlyphHeight;

    /// <summary>The rules that lie level.</summary>
    public IReadOnlyList<Box> LevelRules => _level;

    /// <summary>The rules that stand upright.</summary>
    public IReadOnlyList<Box> UprightRules => _upright;

    /// <summary>Whether one box stands above another and shares so much of the narrower one's width with it.</summary>
    public bool IsAbove(Box other, Box box, double share) =>
        other.Bottom <= box.Y + (0.6 * Glyph) && other.CenterY < box.CenterY
        && other.HorizontalOverlap(box) >= share * Math.Min(box.Width, Math.Max(other.Width, 1));

    /// <summary>Whether a rule as long as what stands above it ends that part of the page before the text begins.</summary>
    public bool IsRuleBetween(Box above, Box text) => _level.Any(rule => rule.Width > 0.9 * above.Width
        && rule.CenterY > above.CenterY && rule.CenterY < text.Y + (0.6 * Glyph)
        && rule.HorizontalOverlap(text) > 0.7 * text.Width && rule.HorizontalOverlap(above) > 0.7 * above.Width);

    /// <summary>Whether an upright rule at a headline's height parts it from a text beside it.</summary>
    public bool IsUprightRuleBetween(Box headline, Box text) => _upright.Any(rule =>
        rule.VerticalOverlap(headline) > 0.7 * headline.Height
        && Math.Min(headline.Right, text.Right) <= rule.CenterX && Math.Max(headline.X, text.X) >= rule.CenterX);

    /// <summary>Whether a rule over both columns has one text above it and the other below.</summary>
    public bool IsOfOtherSection(Box a, Box b) => _level.Any(rule =>
        rule.HorizontalOverlap(a) > 0.6 * a.Width && rule.HorizontalOverlap(b) > 0.6 * b.Width
        && ((a.Bottom <= rule.CenterY + Glyph && b.Y >= rule.CenterY - Glyph) || (b.Bottom <= rule.CenterY + Glyph && a.Y >= rule.CenterY - Glyph)));
}

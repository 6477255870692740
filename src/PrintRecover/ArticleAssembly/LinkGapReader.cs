using PrintRecover.Model;
using static PrintRecover.ArticleAssembly.LinkSign;

namespace PrintRecover.ArticleAssembly;

/// <summary>Sees what stands between a text and what it may belong to: rules, pictures, headlines, other text.</summary>
internal sealed class LinkGapReader(Page page, IReadOnlyList<HeadlineCluster> headlines, IReadOnlyList<Region> texts)
{
    private readonly double _glyph = page.GlyphHeight;
    private readonly Box[] _level = [.. page.Rules.Where(rule => rule.Width > rule.Height)];
    private readonly Box[] _standing = [.. page.Rules.Where(rule => rule.Height >= rule.Width)];
    private readonly Box[] _pictures = [.. page.Regions.Where(region => region.Kind == RegionKind.Picture).Select(region => region.Box)];

    /// <summary>What is seen between a text and what it may belong to.</summary>
    public IReadOnlyList<LinkSign> Read(ArticleLink link)
    {
        var signs = new List<LinkSign>();
        (Box a, Box b) = InOrder(link);
        bool isDown = IsDown(link.Kind);
        Box between = isDown ? Below(a, b) : Beside(a, b);
        Region[] inside = [.. texts.Where(text => text != link.Region && text != link.Before && StandsIn(text.Box, between, isDown))];
        signs.AddIf(TextBetween, inside.Length > 0);
        signs.AddIf(ColumnBetween, !isDown && inside.Any(text => text.Lines.Count > 2 && text.Box.Width > 4 * _glyph));
        signs.AddIf(HeadlineBetween, headlines.Any(headline => headline != link.Headline && StandsIn(headline.Box, between, isDown)));
        signs.AddIf(PictureBetween, _pictures.Any(picture => StandsIn(picture, between, isDown)));
        if (isDown)
        {
            Box[] level = [.. _level.Where(rule => rule.CenterY > a.CenterY && rule.CenterY < b.Y + _glyph && rule.HorizontalOverlap(between) > 0)];
            signs.AddIf(RuleBetween, level.Any(rule => rule.HorizontalOverlap(between) > 0.7 * between.Width));
            signs.AddIf(ShortRuleBetween, level.Any(rule => Dividers.IsDivider(rule, b, _glyph)));
        }
        else
        {
            signs.AddIf(UprightRuleBetween, IsParted(a, b));
            Box both = a.Union(b);
            signs.AddIf(UprightRuleOverBoth, _standing.Any(rule => StandsBetween(rule, a, b) && rule.VerticalOverlap(both) > 0.95 * both.Height));
            Box[] dividing = [.. _standing.Where(rule => StandsBetween(rule, a, b) && rule.VerticalOverlap(b) > 0.5 * Math.Min(b.Height, 6 * _glyph))];
            signs.AddIf(HeadlineSpansRule, dividing.Any(rule => headlines.Any(headline => !headline.IsVertical
                && headline.Box.X < rule.X - _glyph && headline.Box.Right > rule.Right + _glyph
                && headline.Box.Bottom < rule.Y + (2 * _glyph) && rule.Y - headline.Box.Bottom < 8 * _glyph)));
            signs.AddIf(OuterRuleBetween, dividing.Any(rule => _level.Any(level => level.X < rule.Right + _glyph && level.Right > rule.X - _glyph
                && Math.Abs(level.CenterY - rule.Y) < 1.5 * _glyph)));
        }

        return signs;
    }

    /// <summary>The other and the text; the other way round where the text stands over it.</summary>
    public static (Box First, Box Second) InOrder(ArticleLink link) =>
        link.Kind == LinkKind.TextBelow ? (link.Region.Box, link.Other) : (link.Other, link.Region.Box);

    /// <summary>Whether the text stands below the other, not beside it.</summary>
    public static bool IsDown(LinkKind kind) =>
        kind is LinkKind.HeadlineAbove or LinkKind.HeadlineAcross or LinkKind.TextAbove or LinkKind.TextBelow or LinkKind.TextAround;

    private static Box Below(Box a, Box b) => Box.FromEdges(
        Math.Max(a.X, b.X), a.Bottom, Math.Max(Math.Max(a.X, b.X) + 1, Math.Min(a.Right, b.Right)), Math.Max(a.Bottom + 1, b.Y));

    private static Box Beside(Box a, Box b) => Box.FromEdges(
        Math.Min(a.Right, b.Right), b.Y, Math.Max(Math.Min(a.Right, b.Right) + 1, Math.Max(a.X, b.X)), b.Bottom);

    /// <summary>A box that fills a good part of the way from one to the other.</summary>
    private static bool StandsIn(Box box, Box between, bool isDown) => isDown
        ? box.CenterY > between.Y && box.CenterY < between.Bottom && box.HorizontalOverlap(between) > 0.3 * Math.Min(box.Width, between.Width)
        : box.CenterX > between.X && box.CenterX < between.Right && box.VerticalOverlap(between) > 0.3 * Math.Min(box.Height, between.Height);

    /// <summary>Whether a rule stands between two that are side by side.</summary>
    public bool IsParted(Box a, Box b) => _standing.Any(rule => StandsBetween(rule, a, b)
        && (rule.VerticalOverlap(b) > 0.5 * Math.Min(b.Height, 6 * _glyph) || rule.VerticalOverlap(a) > 0.5 * Math.Min(a.Height, 6 * _glyph)));

    private bool StandsBetween(Box rule, Box a, Box b) =>
        rule.CenterX > Math.Min(a.CenterX, b.CenterX) && rule.CenterX < Math.Max(a.CenterX, b.CenterX)
        && rule.CenterX > Math.Min(a.Right, b.Right) - _glyph && rule.CenterX < Math.Max(a.X, b.X) + _glyph;
}

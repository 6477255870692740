using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>What ends the view up or down a column.</summary>
internal enum EndKind
{
    /// <summary>Nothing: the page's edge.</summary>
    None,

    /// <summary>Other text.</summary>
    Text,

    /// <summary>A headline.</summary>
    Headline,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>A rule across the column.</summary>
    Rule,
}

/// <summary>The end of a view up or down a column.</summary>
/// <param name="Kind">What is there.</param>
/// <param name="GapPixels">How far it is.</param>
/// <param name="Headline">The headline, if it is one.</param>
/// <param name="Text">The text, if it is one.</param>
internal readonly record struct ColumnEnd(EndKind Kind, double GapPixels, HeadlineCluster? Headline = null, Region? Text = null);

/// <summary>What a reader sees who looks from a text up and down its column.</summary>
internal sealed class ColumnView
{
    private readonly double _glyph;
    private readonly List<(Box Box, ColumnEnd End)> _ends;
    private readonly Dictionary<int, ColumnEnd> _ceilings = [];
    private readonly Dictionary<int, ColumnEnd> _floors = [];

    /// <summary>Looks over a page.</summary>
    public ColumnView(Page page, IReadOnlyList<HeadlineCluster> headlines, IReadOnlyList<Region> texts)
    {
        _glyph = page.GlyphHeight;
        _ends =
        [
            .. texts.Where(text => text.Kind != RegionKind.Caption).Select(text => (text.Box, new ColumnEnd(EndKind.Text, 0, Text: text))),
            .. headlines.SelectMany(headline => headline.Regions.Select(line => (line.Box, new ColumnEnd(EndKind.Headline, 0, Headline: headline)))),
            .. page.Regions.Where(region => region.Kind == RegionKind.Picture).Select(picture => (picture.Box, new ColumnEnd(EndKind.Picture, 0))),
            .. page.Rules.Where(rule => rule.Width > rule.Height).Select(rule => (rule, new ColumnEnd(EndKind.Rule, 0))),
        ];
        foreach (Region text in texts)
        {
            _ceilings[text.Id] = Look(text, isUp: true);
            _floors[text.Id] = Look(text, isUp: false);
        }
    }

    /// <summary>What stands right above a text.</summary>
    public ColumnEnd Ceiling(Region text) => _ceilings[text.Id];

    /// <summary>What stands right below a text.</summary>
    public ColumnEnd Floor(Region text) => _floors[text.Id];

    /// <summary>The headline that ends the view up the column, through text; null for none.</summary>
    public HeadlineCluster? HeadlineOver(Region text)
    {
        var seen = new HashSet<int>();
        ColumnEnd end = Ceiling(text);
        while (end.Text is { } above && seen.Add(above.Id))
        {
            end = Ceiling(above);
        }

        return end.Headline;
    }

    private ColumnEnd Look(Region from, bool isUp)
    {
        Box box = from.Box;
        (double best, ColumnEnd found) = (double.MaxValue, default(ColumnEnd));
        foreach ((Box other, ColumnEnd end) in _ends)
        {
            double distance = isUp ? box.Y - other.Bottom : other.Y - box.Bottom;
            double share = end.Kind == EndKind.Headline ? 0.08 : end.Kind == EndKind.Rule ? 0.5 : 0.4;
            if (distance < best && distance >= -0.6 * _glyph && end.Text != from
                && (isUp ? other.CenterY < box.CenterY : other.CenterY > box.CenterY)
                && other.HorizontalOverlap(box) >= share * Math.Max(1, Math.Min(box.Width, other.Width)))
            {
                (best, found) = (distance, end with { GapPixels = distance });
            }
        }

        return found;
    }
}

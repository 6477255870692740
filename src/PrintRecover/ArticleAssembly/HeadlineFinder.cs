using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>
/// Finds each region's headline as a reader does: look up the column; text above leads on to its own headline. Where
/// a rule, a frame or the page's edge ends the column with no headline, look for a vertical one beside it, else the
/// text goes on from the foot of the column to the left.
/// </summary>
internal sealed class HeadlineFinder
{
    private readonly Page _page;
    private readonly IReadOnlyList<HeadlineCluster> _headlines;
    private readonly double _glyph;
    private readonly List<Region> _regions;
    private readonly Dictionary<int, HeadlineCluster?> _found = [];

    /// <summary>Looks over the regions of a page and its headlines.</summary>
    public HeadlineFinder(Page page, IReadOnlyList<HeadlineCluster> headlines)
    {
        (_page, _headlines, _glyph) = (page, headlines, page.GlyphHeight);
        HashSet<int> taken = [.. headlines.SelectMany(headline => headline.Regions.Select(region => region.Id))];
        _regions = [.. page.Regions.Where(region => !taken.Contains(region.Id) && region.Kind.AsFurniture() is null)];
    }

    /// <summary>The headline that a region stands under; null when it has none.</summary>
    public HeadlineCluster? HeadlineOf(Region region)
    {
        if (_found.TryGetValue(region.Id, out HeadlineCluster? known))
        {
            return known;
        }

        _found[region.Id] = null;
        return _found[region.Id] = Search(region);
    }

    /// <summary>The region that a headless region goes on from: above it, or at the foot of the column to the left.</summary>
    public Region? Predecessor(Region region)
    {
        Ceiling ceiling = LookUp(region, region.Box);
        return ceiling.Region
            ?? (ceiling.Headline is null && !ceiling.IsDivider ? LeftNeighbour(region, ceiling.Y) : null);
    }

    private HeadlineCluster? Search(Region region)
    {
        HeadlineCluster? beside = HeadlineBeside(region);
        if (beside is not null)
        {
            return beside;
        }

        Ceiling ceiling = LookUp(region, region.Box);
        if (ceiling.Headline is not null || ceiling.IsDivider)
        {
            return ceiling.Headline;
        }

        Region? before = ceiling.Region ?? LeftNeighbour(region, ceiling.Y);
        return (before is null ? null : HeadlineOf(before))
            ?? HeadlineAcross(region, ceiling.Y)
            ?? VerticalHeadlineToTheRight(region, ceiling.Y);
    }

    /// <summary>What ends the view up a column: a headline, text, or (neither) a rule, a frame or the page's edge.</summary>
    private readonly record struct Ceiling(double Y, HeadlineCluster? Headline, Region? Region, bool IsDivider = false);

    private Ceiling LookUp(Region region, Box from)
    {
        var ceiling = new Ceiling(0, null, null);
        foreach (Box rule in _page.Rules.Where(rule => rule.Width > rule.Height && IsAbove(rule, from, 0.5)))
        {
            bool isDivider = Dividers.IsDivider(rule, region.Box, _glyph);
            ceiling = rule.Bottom > ceiling.Y ? new Ceiling(rule.Bottom, null, null, isDivider) : ceiling;
        }

        foreach (HeadlineCluster headline in _headlines.Where(headline => !headline.IsVertical && headline.Frame == region.Frame))
        {
            foreach (Box line in headline.Regions.Select(line => line.Box).Where(line => IsAbove(line, from, 0.08)))
            {
                ceiling = line.Bottom >= ceiling.Y ? new Ceiling(line.Bottom, headline, null) : ceiling;
            }
        }

        foreach (Region other in _regions.Where(other => other.Id != region.Id
            && other.Frame == region.Frame && IsAbove(other.Box, from, 0.4)))
        {
            ceiling = other.Box.Bottom >= ceiling.Y ? new Ceiling(other.Box.Bottom, null, other) : ceiling;
        }

        return ceiling;
    }

    private bool IsAbove(Box other, Box box, double share) =>
        other.Bottom <= box.Y + (0.6 * _glyph) && other.CenterY < box.CenterY
        && other.HorizontalOverlap(box) >= share * Math.Min(box.Width, Math.Max(other.Width, 1));

    /// <summary>A vertical headline next to the region, or a horizontal one next to a caption.</summary>
    private HeadlineCluster? HeadlineBeside(Region region) => _headlines
        .Where(headline => headline.Frame == region.Frame && (headline.IsVertical || region.Kind == RegionKind.Caption)
            && IsBeside(region, headline.Box, headline.IsVertical ? 0.5 : 0.4))
        .MinBy(headline => -headline.Box.HorizontalOverlap(region.Box));

    /// <summary>Only the lines in the headline's own rows count: text may run on below its end.</summary>
    private bool IsBeside(Region region, Box headline, double share)
    {
        Box rows = Box.Around(region.Lines.Select(line => line.Box).Where(line => line.VerticalOverlap(headline) > 0.5 * line.Height));
        return !rows.IsEmpty
            && headline.VerticalOverlap(rows) > share * Math.Min(headline.Height, region.Box.Height)
            && headline.HorizontalOverlap(rows) is var overlap && overlap > -3.5 * _glyph && overlap < 0.5 * headline.Width;
    }

    /// <summary>A headline centred over several columns, next to whose foot the region begins.</summary>
    private HeadlineCluster? HeadlineAcross(Region region, double ceilingY) => _headlines
        .Where(headline => !headline.IsVertical && headline.Frame == region.Frame
            && headline.Box.Y >= ceilingY - _glyph
            && headline.Box.Bottom <= region.Box.Y + _glyph
            && headline.Box.Bottom >= region.Box.Y - (5 * _glyph)
            && headline.Box.HorizontalOverlap(region.Box) > -12 * _glyph)
        .MaxBy(headline => headline.Box.HorizontalOverlap(region.Box));

    /// <summary>A vertical headline at the right end of the columns that the region begins.</summary>
    private HeadlineCluster? VerticalHeadlineToTheRight(Region region, double ceilingY) => _headlines
        .Where(headline => headline.IsVertical && headline.Frame == region.Frame
            && headline.Box.X > region.Box.Right - _glyph && headline.Box.CenterY > ceilingY
            && headline.Box.VerticalOverlap(region.Box) > 0.5 * Math.Min(headline.Box.Height, region.Box.Height)
            && !_headlines.Any(other => !other.IsVertical && other.Frame == region.Frame
                && other.Box.CenterY > ceilingY && other.Box.VerticalOverlap(headline.Box) > 0
                && other.Box.CenterX > region.Box.X && other.Box.CenterX < headline.Box.X))
        .MinBy(headline => headline.Box.X);

    /// <summary>
    /// The region of the nearest column to the left that this one goes on from, between the rules that bound the
    /// section: the column's foot when the text goes on in mid-paragraph, else what stands next to it.
    /// </summary>
    private Region? LeftNeighbour(Region region, double ceilingY)
    {
        List<Region> left = [.. _regions.Where(other => other.Id != region.Id && other.Kind != RegionKind.Picture
            && other.Kind != RegionKind.Caption && other.Frame == region.Frame
            && other.Box.Right <= region.Box.X + _glyph && other.Box.CenterY > ceilingY
            && other.Box.Y < FloorBelow(region, other))];
        if (left.Count == 0)
        {
            return null;
        }

        Region nearest = left.MaxBy(other => other.Box.Right)!;
        List<Region> column = [.. left.Where(other =>
            other.Box.HorizontalOverlap(nearest.Box) > 0.5 * Math.Min(other.Box.Width, nearest.Box.Width))];
        IEnumerable<Region> beside = column.Where(other => other.Box.VerticalOverlap(region.Box) > 0);
        return (BeginsParagraph(region) && beside.Any() ? beside : column).MaxBy(other => other.Box.Bottom);
    }

    private bool BeginsParagraph(Region region) =>
        region.Lines.Count > 1 && region.Lines[0].Box.X - region.Box.X > _glyph;

    /// <summary>The rule below that bounds both columns; the page's foot when there is none.</summary>
    private double FloorBelow(Region region, Region left) => _page.Rules
        .Where(rule => rule.Width > rule.Height && rule.Y >= region.Box.Bottom - _glyph
            && rule.HorizontalOverlap(region.Box) > 0.5 * region.Box.Width
            && rule.HorizontalOverlap(left.Box) > 0.5 * left.Box.Width)
        .Select(rule => (double)rule.Y)
        .DefaultIfEmpty(double.MaxValue)
        .Min();
}

using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>How far a headline reaches: over the pictures right below it and those in their row, for its columns often begin below these.</summary>
/// <param name="page">The page, its running text level.</param>
internal sealed class HeadlineReach(Page page)
{
    // In body characters: white between headline and picture, and between two pictures with a caption in it; how level they stand, 0..1.
    private const double LargestWhite = 4, LargestGap = 8, LeastLevel = 0.5;

    private readonly double _glyph = page.GlyphHeight;
    private readonly Box[] _pictures = [.. page.Regions.Where(region => region.Kind == RegionKind.Picture).Select(region => region.Box)];

    /// <summary>The headline's box with its pictures'.</summary>
    public Box Of(HeadlineCluster headline) => headline.IsVertical ? headline.Box : Box.Around([headline.Box, .. PicturesOf(headline.Box)]);

    private List<Box> PicturesOf(Box headline)
    {
        List<Box> row = [.. _pictures.Where(picture => picture.HorizontalOverlap(headline) > 0
            && picture.CenterY > headline.Bottom && picture.Y - headline.Bottom < LargestWhite * _glyph)];
        for (int i = 0; i < row.Count; i++)
        {
            row.AddRange(_pictures.Where(picture => !row.Contains(picture)
                && picture.VerticalOverlap(row[i]) > LeastLevel * Math.Max(picture.Height, row[i].Height)
                && picture.HorizontalOverlap(row[i]) > -LargestGap * _glyph).ToList());
        }

        return row;
    }
}

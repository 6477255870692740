namespace PrintRecover.Model;

/// <summary>
/// How far the columns of a page lean: a point of the page whose columns stand upright lies in the leaning one so many pixels
/// further right, the more the further down, and by another slope the further right, as a camera sees them that looks from a slant.
/// </summary>
/// <param name="MiddleX">Where the slope is <paramref name="Slope"/>, pixels of the upright page.</param>
/// <param name="MiddleY">The height that is left as it is, pixels.</param>
/// <param name="Slope">Pixels to the right for each pixel down, at the middle.</param>
/// <param name="Spread">By how much the slope grows for each pixel further right.</param>
/// <param name="Margin">Pixels that the upright page has more on its left.</param>
public sealed record ColumnLean(double MiddleX, double MiddleY, double Slope, double Spread, double Margin)
{
    /// <summary>The x in the leaning page of a point of the upright one, pixels.</summary>
    public double LeaningX(double x, double y) => x - Margin + ((y - MiddleY) * (Slope + (Spread * (x - MiddleX))));

    /// <summary>The x in the upright page of a point of the leaning one, pixels.</summary>
    public double UprightX(double x, double y)
    {
        double down = y - MiddleY;
        return (x + Margin - (down * (Slope - (Spread * MiddleX)))) / (1 + (down * Spread));
    }

    /// <summary>The same lean of a page with so many pixels more on its left.</summary>
    public ColumnLean WithMargin(double pixels) => this with { MiddleX = MiddleX + pixels, Margin = Margin + pixels };
}

namespace PrintRecover.Model;

/// <summary>
/// A page of vertical text turned a quarter to the left: its lines then run from left to right and follow each other
/// downwards, and its tiers stand side by side as columns, so that whatever holds for horizontal pages holds for it.
/// </summary>
/// <param name="WidthPixels">Width of the page as it stands, pixels.</param>
public readonly record struct QuarterTurnLeft(int WidthPixels)
{
    /// <summary>The turn for a page that is read: as wide as what stands on it.</summary>
    public static QuarterTurnLeft Of(Page page) => new(page.Regions.Select(region => region.Box)
        .Concat(page.Rules).Concat(page.Frames)
        .Select(box => box.Right).DefaultIfEmpty(0).Max());

    /// <summary>Where a box of the page stands on the turned page.</summary>
    public Box Turn(Box box) => new(box.Y, WidthPixels - box.Right, box.Height, box.Width);

    /// <summary>Where a box of the turned page stands on the page.</summary>
    public Box TurnBack(Box box) => new(WidthPixels - box.Bottom, box.X, box.Height, box.Width);

    /// <summary>The picture, turned.</summary>
    public static GrayImage Turn(GrayImage image)
    {
        byte[] pixels = new byte[image.Pixels.Length];
        for (int top = 0; top < image.Height; top += TilePixels)
        {
            for (int left = 0; left < image.Width; left += TilePixels)
            {
                TurnTile(image, pixels, left, top);
            }
        }

        return new GrayImage(image.Height, image.Width, pixels);
    }

    // A tile's rows and columns both fit the processor's cache.
    private const int TilePixels = 64;

    private static void TurnTile(GrayImage image, byte[] pixels, int left, int top)
    {
        int right = Math.Min(left + TilePixels, image.Width);
        int bottom = Math.Min(top + TilePixels, image.Height);
        for (int y = top; y < bottom; y++)
        {
            ReadOnlySpan<byte> row = image.Row(y);
            for (int x = left; x < right; x++)
            {
                pixels[(image.Width - 1 - x) * image.Height + y] = row[x];
            }
        }
    }
}

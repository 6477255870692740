namespace PrintRecover.Native.Leptonica;

/// <summary>
/// How the light of the paper is measured and levelled (Leptonica's <c>pixBackgroundNorm</c>, whose own defaults these
/// are): tile by tile, from the pixels that are lighter than ink.
/// </summary>
public sealed record BackgroundOptions
{
    /// <summary>Width of a tile in pixels.</summary>
    public int TileWidth { get; init; } = 10;

    /// <summary>Height of a tile in pixels.</summary>
    public int TileHeight { get; init; } = 15;

    /// <summary>Grey value below which a pixel is taken for ink and not for paper.</summary>
    public int InkThreshold { get; init; } = 100;

    /// <summary>Pixels of paper that a tile needs to be measured; other tiles take their neighbours' value.</summary>
    public int MinimumPaperPixels { get; init; } = 50;

    /// <summary>Grey value that the paper gets.</summary>
    public int PaperValue { get; init; } = 200;

    /// <summary>Half width, in tiles, of the smoothing along x.</summary>
    public int SmoothingTilesX { get; init; } = 2;

    /// <summary>Half width, in tiles, of the smoothing along y.</summary>
    public int SmoothingTilesY { get; init; } = 1;
}

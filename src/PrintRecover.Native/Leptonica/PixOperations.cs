namespace PrintRecover.Native.Leptonica;

/// <summary>Operations on whole pictures; each makes a new one.</summary>
public static class PixOperations
{
    /// <summary>Leptonica's advice for pages of text: the histogram's valley is searched within this part of the best score.</summary>
    private const float ScoreFraction = 0.1f;

    /// <summary>Turns a picture by quarters, losing nothing.</summary>
    /// <param name="picture">Any picture.</param>
    /// <param name="clockwiseQuarters">Quarter turns clockwise, 0 to 3.</param>
    public static Pix RotateQuarters(this Pix picture, int clockwiseQuarters) =>
        Pix.Made(LeptonicaFunctions.RotateQuarters(picture, clockwiseQuarters), "turn the picture");

    /// <summary>
    /// Turns a grey picture by a small angle around the pixel (Width / 2, Height / 2), in whole numbers, by area mapping
    /// with 16 steps a pixel. The picture keeps its size: what leaves it is lost, what enters is white.
    /// </summary>
    /// <param name="picture">A grey picture.</param>
    /// <param name="clockwiseDegrees">The angle; at less than 0.06 degrees Leptonica leaves the picture as it is.</param>
    public static Pix Rotate(this Pix picture, double clockwiseDegrees) =>
        Pix.Made(LeptonicaFunctions.Rotate(picture, (float)double.DegreesToRadians(clockwiseDegrees), 255), "turn the picture");

    /// <summary>
    /// Scales a grey picture without sharpening: linear interpolation from a factor of 0.7 up, area mapping below. The
    /// new sides are the old ones times the factor, rounded.
    /// </summary>
    /// <exception cref="LeptonicaException">The result would be empty or too large.</exception>
    public static Pix Scale(this Pix picture, double factor) =>
        Pix.Made(LeptonicaFunctions.Scale(picture, (float)factor, (float)factor, 0, 0), $"scale the picture by {factor}");

    /// <summary>Levels the light of the paper in a grey picture.</summary>
    /// <exception cref="LeptonicaException">The picture is smaller than a tile, or has no paper in it.</exception>
    public static Pix NormalizeBackground(this Pix picture, BackgroundOptions options) => Pix.Made(
        LeptonicaFunctions.NormalizeBackground(
            picture, IntPtr.Zero, IntPtr.Zero, options.TileWidth, options.TileHeight, options.InkThreshold,
            options.MinimumPaperPixels, options.PaperValue, options.SmoothingTilesX, options.SmoothingTilesY),
        "level the light of the picture");

    /// <summary>Makes black what is darker than a grey value and white what is not.</summary>
    public static Pix Threshold(this Pix picture, int grayValue) =>
        Pix.Made(LeptonicaFunctions.Threshold(picture, grayValue), "make the picture black and white");

    /// <summary>
    /// Makes a grey picture black and white by the local threshold of Sauvola and Pietikäinen (2000), tile by tile, so
    /// that large pictures need little memory.
    /// </summary>
    /// <param name="picture">A grey picture.</param>
    /// <param name="halfWindow">Half the side of the window that a threshold is taken from, in pixels.</param>
    /// <param name="factor">How far contrast lowers the threshold; 0.35 in the paper's range of 0.2 to 0.5.</param>
    /// <param name="tileSide">Side of a tile in pixels, about.</param>
    /// <exception cref="LeptonicaException">The picture is smaller than the window.</exception>
    public static Pix BinarizeSauvola(this Pix picture, int halfWindow, double factor = 0.35, int tileSide = 1000)
    {
        int tilesAcross = Math.Max(1, picture.Width / tileSide);
        int tilesDown = Math.Max(1, picture.Height / tileSide);
        int failed = LeptonicaFunctions.BinarizeSauvola(
            picture, halfWindow, (float)factor, tilesAcross, tilesDown, IntPtr.Zero, out Pix binary);
        return Pix.Made(failed == 0 ? binary : null, "make the picture black and white");
    }

    /// <summary>Levels the light of a grey picture, then makes it black and white by Otsu's (1979) threshold.</summary>
    /// <exception cref="LeptonicaException">The picture is smaller than a tile, or has no paper in it.</exception>
    public static Pix BinarizeOtsu(this Pix picture, BackgroundOptions options) => Pix.Made(
        LeptonicaFunctions.BinarizeOtsu(
            picture, IntPtr.Zero, options.TileWidth, options.TileHeight, options.InkThreshold, options.MinimumPaperPixels,
            options.PaperValue, options.SmoothingTilesX, options.SmoothingTilesY, ScoreFraction, IntPtr.Zero),
        "make the picture black and white");

    /// <summary>
    /// Finds the angle that straightens a black and white picture of text lines, by the variance of its rows' sums
    /// (Bloomberg, Kopec and Dasari 1995). The confidence is above 3 where the angle is trusted.
    /// </summary>
    /// <param name="binary">A black and white picture.</param>
    /// <param name="rangeDegrees">The largest angle looked for, on both sides.</param>
    /// <returns>The clockwise angle to turn it by, and the confidence; zeros where none was found.</returns>
    public static (double ClockwiseDegrees, double Confidence) FindSkew(this Pix binary, double rangeDegrees = 10)
    {
        int failed = LeptonicaFunctions.FindSkew(
            binary, out float degrees, out float confidence, sweepReduction: 4, searchReduction: 2,
            (float)rangeDegrees, stepDegrees: 1, precisionDegrees: 0.01f);
        return failed == 0 ? (degrees, confidence) : (0, 0);
    }
}

using PrintRecover.Model;

namespace PrintRecover.ReadingOrder;

/// <summary>The measures of <see cref="RecursiveXYCut"/>, in pixels of the prepared page.</summary>
public sealed record XYCutOptions
{
    /// <summary>
    /// A white band at least this high parts what is above from what is below before columns are parted: the place of
    /// a picture or of a heading across the columns. Lower bands part only where no column gap does. Default 120.
    /// </summary>
    public double MinimumBandPixels { get; init; } = 120;

    /// <summary>Printed rules; one that goes right across parts what is above from what is below before columns are parted. Default none.</summary>
    public IReadOnlyList<Box> Rules { get; init; } = [];

    /// <summary>A rule goes right across when it covers this share of the width of what it parts. Default 0.85.</summary>
    public double RuleShare { get; init; } = 0.85;

    /// <summary>Boxes may reach into each other by this much and still be parted. Default 8.</summary>
    public int TolerancePixels { get; init; } = 8;
}

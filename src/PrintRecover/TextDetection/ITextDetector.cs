using PrintRecover.Model;

namespace PrintRecover.TextDetection;

/// <summary>Finds lines of print whatever they stand on: paper, a tint, a photograph.</summary>
public interface ITextDetector
{
    /// <summary>Where lines stand in a grey picture, in its pixels; null where the detector cannot be used, so that nobody knows.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="glyphPixels">Height of the smallest print that is looked for, pixels.</param>
    IReadOnlyList<DetectedLine>? Find(GrayImage picture, double glyphPixels);
}

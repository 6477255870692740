using PrintRecover.Model;

namespace PrintRecover.TextDetection;

/// <summary>A line of print that a detector saw.</summary>
/// <param name="Box">Where it stands, pixels.</param>
/// <param name="IsStraight">Whether it runs along the box's sides; what does not is slanted, or several lines that the detector could not part.</param>
public sealed record DetectedLine(Box Box, bool IsStraight);

using PrintRecover.Model;
using PrintRecover.TextDetection;

namespace PrintRecover.Tests.LayoutAnalysis.Lettering;

/// <summary>A detector that sees each of some lines in every picture that is as large as the page they stand on.</summary>
internal sealed class FakeDetector(params Box[] lines) : ITextDetector
{
    /// <summary>How many pictures it was shown.</summary>
    public int Pictures { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<DetectedLine>? Find(GrayImage picture, double glyphPixels)
    {
        Pictures++;
        return [.. lines.Select(line => new DetectedLine(line, IsStraight: true))];
    }
}

using PrintRecover.Model;
using PrintRecover.Native.Tesseract;

namespace PrintRecover.Preprocessing;

/// <summary>Tesseract's orientation and script detection. Serves one thread.</summary>
public sealed class TesseractOrientationDetector : IOrientationDetector, IDisposable
{
    private readonly OrientationDetector _detector;

    /// <summary>Loads the model.</summary>
    /// <param name="dataFolder">The folder that holds <c>osd.traineddata</c>.</param>
    /// <exception cref="MissingComponentException">Tesseract or its model is not there.</exception>
    public TesseractOrientationDetector(string dataFolder)
    {
        try
        {
            _detector = new OrientationDetector(dataFolder);
        }
        catch (Exception cause) when (cause is TesseractException or DllNotFoundException)
        {
            throw new MissingComponentException(
                $"{OrientationDetector.ModelName}.traineddata in {dataFolder} cannot be used; "
                + "`printrecover doctor` says what to install.",
                cause);
        }
    }

    /// <inheritdoc/>
    public OrientationEstimate? Detect(GrayImage page) =>
        _detector.Detect(page.Pixels, page.Width, page.Height) is { } found
            ? new OrientationEstimate((QuarterTurn)((360 - found.Degrees) % 360), found.DegreesConfidence)
            : null;

    /// <inheritdoc/>
    public void Dispose() => _detector.Dispose();
}

using PrintRecover.Model;
using PrintRecover.Native.Tesseract;

namespace PrintRecover.Preprocessing;

/// <summary>
/// Tesseract's orientation and script detection. It serves all threads, one after the other: a page takes it a tenth of
/// a second, its model 40 MB, which is loaded when it is first needed.
/// </summary>
/// <param name="dataFolder">The folder that holds <c>osd.traineddata</c>.</param>
public sealed class TesseractOrientationDetector(string dataFolder) : IOrientationDetector, IDisposable
{
    private readonly Lock _oneAtATime = new();
    private OrientationDetector? _detector;

    /// <inheritdoc/>
    /// <exception cref="MissingComponentException">Tesseract or its model is not there.</exception>
    public OrientationEstimate? Detect(GrayImage page)
    {
        lock (_oneAtATime)
        {
            _detector ??= Load();
            return _detector.Detect(page.Pixels, page.Width, page.Height) is { } found
                ? new OrientationEstimate((QuarterTurn)((360 - found.Degrees) % 360), found.DegreesConfidence)
                : null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _detector?.Dispose();

    private OrientationDetector Load()
    {
        try
        {
            return new OrientationDetector(dataFolder);
        }
        catch (Exception cause) when (cause is TesseractException or DllNotFoundException)
        {
            throw new MissingComponentException(
                $"{OrientationDetector.ModelName}.traineddata in {dataFolder} cannot be used; "
                + "`printrecover doctor` says what to install.",
                cause);
        }
    }
}

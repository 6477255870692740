using System.Runtime.InteropServices;

namespace PrintRecover.Native.Tesseract;

/// <summary>Finds how a page is turned and its script, with Tesseract's <c>osd</c> model. Serves one thread.</summary>
public sealed class OrientationDetector : IDisposable
{
    /// <summary>The model's name, a file of the data folder without its ending.</summary>
    public const string ModelName = "osd";

    private readonly TesseractHandle _engine;

    /// <summary>Loads the model.</summary>
    /// <param name="dataFolder">The folder that holds <c>osd.traineddata</c>.</param>
    /// <exception cref="TesseractException">The model is not there or is damaged.</exception>
    /// <exception cref="DllNotFoundException">The library is not installed.</exception>
    public OrientationDetector(string dataFolder) => _engine = TesseractLibrary.Open(
        dataFolder, ModelName, TesseractFunctions.EngineMode.Legacy, new Dictionary<string, string>());

    /// <summary>Looks at an 8-bit grey page: rows from the top, one byte a pixel, no padding.</summary>
    /// <returns>What was found; null when the page shows too little text to tell.</returns>
    public OrientationAndScript? Detect(ReadOnlySpan<byte> pixels, int width, int height, int dotsPerInch = 300)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(pixels.Length, (long)width * height);
        TesseractFunctions.SetImage(_engine, pixels, width, height, bytesPerPixel: 1, bytesPerLine: width);
        TesseractFunctions.SetSourceResolution(_engine, dotsPerInch);
        int found = TesseractFunctions.DetectOrientationAndScript(
            _engine, out int degrees, out float degreesConfidence, out IntPtr script, out float scriptConfidence);
        string scriptName = Marshal.PtrToStringUTF8(script) ?? "";
        TesseractFunctions.Clear(_engine);
        return found == 0 ? null : new OrientationAndScript(degrees, degreesConfidence, scriptName, scriptConfidence);
    }

    /// <inheritdoc/>
    public void Dispose() => _engine.Dispose();
}

using System.Runtime.InteropServices;

namespace PrintRecover.Native.Tesseract;

/// <summary>
/// One Tesseract recogniser (its LSTM networks only) with the models of one or several languages. It works on one
/// thread, and one thread at a time may use it.
/// </summary>
public sealed class TesseractEngine : IDisposable
{
    /// <summary>Tesseract counts in 16 bits and fails on longer pictures, pixels.</summary>
    private const int LongestSide = short.MaxValue;

    private readonly TesseractHandle _engine;

    /// <summary>Loads the models.</summary>
    /// <param name="dataFolder">The folder that holds the <c>.traineddata</c> files.</param>
    /// <param name="languages">Languages as Tesseract names them, joined by <c>+</c>.</param>
    /// <param name="variables">Tesseract's own settings, by name; those that matter to loading are heard as well.</param>
    /// <exception cref="TesseractException">A model is not there or is damaged.</exception>
    /// <exception cref="DllNotFoundException">The library is not installed.</exception>
    public TesseractEngine(string dataFolder, string languages, IReadOnlyDictionary<string, string>? variables = null)
    {
        IReadOnlyDictionary<string, string> settings = variables ?? new Dictionary<string, string>();
        _engine = TesseractLibrary.Open(dataFolder, languages, TesseractFunctions.EngineMode.Lstm, settings);
        Languages = languages;
    }

    /// <summary>The languages it reads, joined by <c>+</c>.</summary>
    public string Languages { get; }

    /// <summary>Reads an 8-bit grey picture: rows from the top, one byte a pixel, no padding.</summary>
    /// <param name="pixels">The picture; it is copied.</param>
    /// <param name="width">Width in pixels.</param>
    /// <param name="height">Height in pixels.</param>
    /// <param name="segmentation">What the picture shows.</param>
    /// <param name="dotsPerInch">The picture's resolution.</param>
    /// <returns>The lines in Tesseract's order; none when it found no text, or where a side is longer than it can take.</returns>
    /// <exception cref="TesseractException">Tesseract failed on the picture.</exception>
    public IReadOnlyList<RecognizedLine> Read(
        ReadOnlySpan<byte> pixels, int width, int height, PageSegmentation segmentation, int dotsPerInch = 300)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(pixels.Length, (long)width * height);
        if (Math.Max(width, height) > LongestSide)
        {
            return [];
        }

        TesseractFunctions.SetPageSegmentation(_engine, segmentation);
        TesseractFunctions.SetImage(_engine, pixels, width, height, bytesPerPixel: 1, bytesPerLine: width);
        TesseractFunctions.SetSourceResolution(_engine, dotsPerInch);
        if (TesseractFunctions.Recognize(_engine, IntPtr.Zero) != 0)
        {
            throw new TesseractException($"Tesseract could not read a picture of {width}x{height} pixels.");
        }

        using ResultIteratorHandle iterator = TesseractFunctions.GetIterator(_engine);
        IReadOnlyList<RecognizedLine> lines = iterator.IsInvalid ? [] : ReadLines(iterator);
        TesseractFunctions.Clear(_engine);
        return lines;
    }

    /// <inheritdoc/>
    public void Dispose() => _engine.Dispose();

    private static List<RecognizedLine> ReadLines(ResultIteratorHandle iterator)
    {
        var lines = new List<RecognizedLine>();
        var words = new List<RecognizedWord>();
        var symbols = new List<RecognizedSymbol>();
        do
        {
            if (TesseractFunctions.IsAtBeginningOf(iterator, TesseractFunctions.IteratorLevel.Line) != 0)
            {
                words = [];
                RecognizedWord line = ReadElement(iterator, TesseractFunctions.IteratorLevel.Line);
                lines.Add(new RecognizedLine(
                    line.Left, line.Top, line.Right, line.Bottom, line.Text, line.Confidence, words));
            }

            if (TesseractFunctions.IsAtBeginningOf(iterator, TesseractFunctions.IteratorLevel.Word) != 0)
            {
                symbols = [];
                words.Add(ReadElement(iterator, TesseractFunctions.IteratorLevel.Word) with { Symbols = symbols });
            }

            RecognizedWord symbol = ReadElement(iterator, TesseractFunctions.IteratorLevel.Symbol);
            symbols.Add(new RecognizedSymbol(symbol.Text, symbol.Confidence));
        }
        while (TesseractFunctions.Next(iterator, TesseractFunctions.IteratorLevel.Symbol) != 0);

        lines.RemoveAll(line => line.Text.Length == 0);
        return lines;
    }

    private static RecognizedWord ReadElement(ResultIteratorHandle iterator, TesseractFunctions.IteratorLevel level)
    {
        _ = TesseractFunctions.BoundingBox(iterator, level, out int left, out int top, out int right, out int bottom);
        IntPtr text = TesseractFunctions.Text(iterator, level);
        try
        {
            string words = (Marshal.PtrToStringUTF8(text) ?? "").Trim();
            double confidence = Math.Clamp(TesseractFunctions.Confidence(iterator, level) / 100.0, 0, 1);
            return new RecognizedWord(left, top, right, bottom, words, confidence);
        }
        finally
        {
            if (text != IntPtr.Zero)
            {
                TesseractFunctions.DeleteText(text);
            }
        }
    }
}

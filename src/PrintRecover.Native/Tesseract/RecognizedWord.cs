namespace PrintRecover.Native.Tesseract;

/// <summary>A word that Tesseract read; in Chinese it is a run of characters of its own choosing.</summary>
/// <param name="Left">Left edge, pixels of the picture it was given.</param>
/// <param name="Top">Top edge, pixels.</param>
/// <param name="Right">The first column right of the word, pixels.</param>
/// <param name="Bottom">The first row below the word, pixels.</param>
/// <param name="Text">The word's text.</param>
/// <param name="Confidence">Tesseract's confidence, 0..1.</param>
public sealed record RecognizedWord(int Left, int Top, int Right, int Bottom, string Text, double Confidence)
{
    /// <summary>Its characters in order.</summary>
    public IReadOnlyList<RecognizedSymbol> Symbols { get; init; } = [];
}

namespace PrintRecover.Native.Tesseract;

/// <summary>A line that Tesseract read.</summary>
/// <param name="Left">Left edge, pixels of the picture it was given.</param>
/// <param name="Top">Top edge, pixels.</param>
/// <param name="Right">The first column right of the line, pixels.</param>
/// <param name="Bottom">The first row below the line, pixels.</param>
/// <param name="Text">The line's text, without its end.</param>
/// <param name="Confidence">Tesseract's confidence, 0..1.</param>
/// <param name="Words">Its words in order.</param>
public sealed record RecognizedLine(
    int Left, int Top, int Right, int Bottom, string Text, double Confidence, IReadOnlyList<RecognizedWord> Words);

namespace PrintRecover.Native.Tesseract;

/// <summary>A character that Tesseract read.</summary>
/// <param name="Text">The character, as one or several code points.</param>
/// <param name="Confidence">Tesseract's confidence, 0..1.</param>
public sealed record RecognizedSymbol(string Text, double Confidence);

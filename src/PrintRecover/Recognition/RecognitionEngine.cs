namespace PrintRecover.Recognition;

/// <summary>What reads the lines.</summary>
public enum RecognitionEngine
{
    /// <summary>The one that was measured best for the language; Tesseract where PP-OCR or its model is not there.</summary>
    Auto,

    /// <summary>PP-OCR for everything.</summary>
    PpOcr,

    /// <summary>Tesseract for everything.</summary>
    Tesseract,
}

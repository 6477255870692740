using PrintRecover.Native;
using PrintRecover.Recognition;
using PrintRecover.Recognition.PpOcr;

namespace PrintRecover.Recovery;

/// <summary>How files are opened and read.</summary>
public sealed record PipelineOptions
{
    /// <summary>Languages as Tesseract names them, joined by <c>+</c>, the main one first; null to leave it to the program.</summary>
    public string? Languages { get; init; }

    /// <summary>What reads the lines.</summary>
    public RecognitionEngine Engine { get; init; }

    /// <summary>A model of PP-OCR's kind that reads all lines instead of those set up; null for none.</summary>
    public PpOcrModelFiles? CustomModel { get; init; }

    /// <summary>True when lines are to know their characters' places, confidences and alternatives, where the engine tells them.</summary>
    public bool KeepsGlyphs { get; init; }

    /// <summary>Is told, once and from any thread, what the run has to do without.</summary>
    public Action<string>? Notify { get; init; }

    /// <summary>Opens encrypted PDFs; null when there is none.</summary>
    public string? Password { get; init; }

    /// <summary>Dots an inch that hold whatever the files state; null to believe the files.</summary>
    public int? Dpi { get; init; }

    /// <summary>The folder of the recognition models: the installation's own.</summary>
    public string ModelFolder { get; init; } = InstallationFolder.Models;
}

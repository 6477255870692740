using PrintRecover.Native;

namespace PrintRecover.Recovery;

/// <summary>How files are opened and read.</summary>
public sealed record PipelineOptions
{
    /// <summary>Languages as Tesseract names them, joined by <c>+</c>, the main one first; null to leave it to the program.</summary>
    public string? Languages { get; init; }

    /// <summary>Opens encrypted PDFs; null when there is none.</summary>
    public string? Password { get; init; }

    /// <summary>Dots an inch that hold whatever the files state; null to believe the files.</summary>
    public int? Dpi { get; init; }

    /// <summary>The folder of the recognition models: the installation's own.</summary>
    public string ModelFolder { get; init; } = InstallationFolder.Models;
}

namespace PrintRecover.Recognition.PpOcr;

/// <summary>How lines are cut for PP-OCR.</summary>
public sealed record PpOcrOptions
{
    /// <summary>What of the page is cut along above and below a line, as a share of its height.</summary>
    public double Bleed { get; init; } = 0.1;

    /// <summary>White beside the line, as a share of its height.</summary>
    public double Margin { get; init; } = 0.2;

    /// <summary>How wide lines are read, as a share of their width when their height is kept.</summary>
    public double LetterWidth { get; init; } = 0.7;
}

namespace PrintRecover.Recognition;

/// <summary>What an engine made of one line.</summary>
/// <param name="Text">The text; empty when nothing was read.</param>
/// <param name="Confidence">The engine's confidence, 0..1.</param>
internal sealed record LineReading(string Text, double Confidence)
{
    /// <summary>Nothing read.</summary>
    public static LineReading None { get; } = new("", 0);

    /// <summary>The more confident of two readings; one with text before one without.</summary>
    public static LineReading Better(LineReading first, LineReading second) =>
        second.Text.Length > 0 && (first.Text.Length == 0 || second.Confidence > first.Confidence) ? second : first;
}

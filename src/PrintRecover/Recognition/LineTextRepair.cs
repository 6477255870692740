using PrintRecover.Reflow;

namespace PrintRecover.Recognition;

/// <summary>Mends what engines are known to get wrong in the text of a line, without knowing what it should say.</summary>
public static class LineTextRepair
{
    /// <summary>The text as printed: Chinese punctuation at full width, no spaces between Chinese characters.</summary>
    public static string Repair(string text) => CjkSpacing.Clean(text);
}

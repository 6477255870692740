using PrintRecover.Model;

namespace PrintRecover.TextSources;

/// <summary>What a line's outline tells.</summary>
internal static class LineShape
{
    /// <summary>True for a line of several characters that stands much higher than it is wide.</summary>
    public static bool IsVertical(Box box, string text) => text.Length > 2 && box.Height > 2L * box.Width;
}

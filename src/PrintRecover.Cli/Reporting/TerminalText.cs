using System.Text;

namespace PrintRecover.Cli.Reporting;

/// <summary>Text made fit for a terminal's line.</summary>
internal static class TerminalText
{
    // A terminal that does not tell its width is taken for the VT100's.
    private const int UsualWidth = 80;

    /// <summary>The text with control characters shown as ?: a file's name must not steer the terminal.</summary>
    public static string Safe(string text) => string.Concat(text.Select(c => char.IsControl(c) ? '?' : c));

    /// <summary>The cells that a text fills.</summary>
    public static int Cells(string text) => text.EnumerateRunes().Sum(Cells);

    /// <summary>As much of the text as fits the cells, with an ellipsis where it is cut.</summary>
    public static string Fit(string text, int cells)
    {
        if (Cells(text) < cells)
        {
            return text;
        }

        var fitting = new StringBuilder();
        int used = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            used += Cells(rune);
            if (used >= cells - 1)
            {
                break;
            }

            fitting.Append(rune.ToString());
        }

        return fitting.Append('…').ToString();
    }

    /// <summary>The width of the terminal in cells.</summary>
    public static int Width()
    {
        try
        {
            return Console.WindowWidth is > 0 and int width ? width : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }

    // East Asian characters (Unicode TR 11) fill two cells; those of newspapers begin at U+1100 or U+2E80.
    private static int Cells(Rune rune) => rune.Value is (>= 0x1100 and <= 0x115F) or >= 0x2E80 ? 2 : 1;
}

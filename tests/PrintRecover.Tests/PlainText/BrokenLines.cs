using PrintRecover.PlainText;

namespace PrintRecover.Tests.PlainText;

/// <summary>Reads a text as far as its lines and what is seen between them.</summary>
internal static class BrokenLines
{
    /// <summary>The lines that hold text.</summary>
    public static PlainLine[] Read(string text) => [.. Reader(text).Lines];

    /// <summary>The lines that are printed rules or specks.</summary>
    public static string[] Noise(string text) => [.. Reader(text).Noise.Select(line => line.In(text).ToString())];

    /// <summary>What is seen between the lines.</summary>
    public static BoundaryReader Boundaries(string text) => new(text.AsMemory(), Read(text));

    /// <summary>What is seen before the line that begins with these words.</summary>
    public static BoundarySigns SignsBefore(string text, string beginning, bool isInsideQuotes = false, bool isSecondLine = false)
    {
        BoundaryReader boundaries = Boundaries(text);
        return boundaries.Before(IndexOf(boundaries, beginning), isInsideQuotes, isSecondLine);
    }

    /// <summary>The index of the line that begins with these words.</summary>
    public static int IndexOf(BoundaryReader boundaries, string beginning)
    {
        for (int index = 0; index < boundaries.Lines.Length; index++)
        {
            if (boundaries.Text(index).StartsWith(beginning, StringComparison.Ordinal))
            {
                return index;
            }
        }

        throw new ArgumentException($"No line begins with “{beginning}”.", nameof(beginning));
    }

    private static PlainLineReader Reader(string text)
    {
        var reader = new PlainLineReader();
        reader.Read(text);
        return reader;
    }
}

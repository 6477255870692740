namespace PrintRecover.PlainText;

/// <summary>Counts the ends of lines: a line feed, a carriage return, or both.</summary>
internal static class LineEnds
{
    /// <summary>How many there are; a form feed ends a page and its line goes on counting.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        int returns = text.Count('\r');
        return text.Count('\n') + (returns == 0 ? 0 : returns - text.Count("\r\n"));
    }
}

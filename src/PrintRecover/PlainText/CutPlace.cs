namespace PrintRecover.PlainText;

/// <summary>Finds where a text that is too long for one stretch is cut with the least harm.</summary>
internal static class CutPlace
{
    /// <summary>What stands at a cut, the better the later.</summary>
    private enum Rank
    {
        LineEnd,
        SentenceEnd,
        Page,
        BlankLine,
        BlankLines,
        PageAfterSentence,
    }

    /// <summary>The best place in the second half, the last one of equals; else the last line's end; 0 for none.</summary>
    public static int Find(ReadOnlySpan<char> text)
    {
        int half = text.Length / 2;
        if (Best(text, half) is > 0 and int best)
        {
            return best;
        }

        int end = text[..half].LastIndexOfAny('\n', '\r', '\f') + 1;
        return end > 0 && text[end - 1] == '\r' && text[end] == '\n' ? end + 1 : end;
    }

    private static int Best(ReadOnlySpan<char> text, int from)
    {
        int best = 0;
        Rank highest = Rank.LineEnd;
        int at = from;
        // A mark at the very end is left out: what follows it is not known, a second blank line perhaps.
        while (text[at..^1].IndexOfAny('\n', '\r', '\f') is >= 0 and int found)
        {
            int end = at + found;
            int next = EndOfBlank(text, end);
            Rank rank = Of(text[..end], text[end..next]);
            if (rank >= highest && next < text.Length)
            {
                (highest, best) = (rank, next);
            }

            at = Math.Min(next, text.Length - 1);
        }

        return best;
    }

    /// <summary>Where the first line after line ends begins, whatever blank lines stand before it.</summary>
    private static int EndOfBlank(ReadOnlySpan<char> text, int lineEnd)
    {
        int next = lineEnd + 1;
        for (int i = next; i < text.Length && char.IsWhiteSpace(text[i]); i++)
        {
            next = text[i] is '\n' or '\r' or '\f' ? i + 1 : next;
        }

        return next;
    }

    private static Rank Of(ReadOnlySpan<char> before, ReadOnlySpan<char> ends)
    {
        ReadOnlySpan<char> line = before.TrimEnd();
        bool isEnded = line.Length > 0
            && (TraitsTable.Of(line[^1]) & (CharacterTraits.SentenceEnd | CharacterTraits.Closer)) != 0;
        int lines = LineEnds.Count(ends);
        return ends.Contains('\f') ? (isEnded ? Rank.PageAfterSentence : Rank.Page)
            : !isEnded ? Rank.LineEnd
            : lines > 2 ? Rank.BlankLines
            : lines == 2 ? Rank.BlankLine
            : Rank.SentenceEnd;
    }
}

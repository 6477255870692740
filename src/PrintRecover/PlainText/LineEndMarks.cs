using PrintRecover.Reflow;

namespace PrintRecover.PlainText;

/// <summary>How lines end.</summary>
internal static class LineEndMarks
{
    /// <summary>The sign of a line's last marks.</summary>
    public static BoundarySign Of(ReadOnlySpan<char> line)
    {
        CharacterTraits last = TraitsTable.Of(line[^1]);
        if (line[^1] is ':' or '：')
        {
            return BoundarySign.Colon;
        }

        if ((last & CharacterTraits.Closer) != 0 || line[^1] == '"')
        {
            int end = line.Length - 1;
            while (end > 0 && (line[end] == '"'
                || (TraitsTable.Of(line[end]) & (CharacterTraits.Closer | CharacterTraits.Space)) != 0))
            {
                end--;
            }

            return (TraitsTable.Of(line[end]) & CharacterTraits.SentenceEnd) != 0
                ? BoundarySign.ClosedSentenceEnd
                : BoundarySign.QuoteEnd;
        }

        return (last & CharacterTraits.SentenceEnd) != 0 && !Abbreviations.EndLine(line) ? BoundarySign.SentenceEnd
            : line.Length > 1 && Characters.IsHyphen(line[^1]) && char.IsLetter(line[^2]) ? BoundarySign.Hyphen
            : (last & CharacterTraits.ClauseEnd) != 0 ? ClauseEnd(line)
            : BoundarySign.OpenEnd;
    }

    /// <summary>German quotes close with the mark that opens English and Chinese ones; no white stands before it then.</summary>
    private static BoundarySign ClauseEnd(ReadOnlySpan<char> line)
    {
        if (line[^1] is not ('“' or '‘') || line.Length < 2)
        {
            return BoundarySign.ClauseEnd;
        }

        CharacterTraits before = TraitsTable.Of(line[^2]);
        return (before & (CharacterTraits.Wide | CharacterTraits.Space)) != 0 ? BoundarySign.ClauseEnd
            : (before & CharacterTraits.SentenceEnd) != 0 ? BoundarySign.ClosedSentenceEnd
            : BoundarySign.QuoteEnd;
    }
}

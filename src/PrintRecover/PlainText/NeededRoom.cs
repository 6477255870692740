namespace PrintRecover.PlainText;

/// <summary>The room that a line would have needed at the end of the line before.</summary>
internal static class NeededRoom
{
    /// <summary>Cells that the beginning of a line needs at the end of the line before: what may not be parted.</summary>
    public static int Cells(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        int cells = 0;
        int i = 0;
        CharacterTraits first = TraitsTable.Of(after[0]);
        bool isWord = (first & CharacterTraits.Word) != 0;
        if (isWord && (TraitsTable.Of(before[^1]) & CharacterTraits.Wide) == 0)
        {
            cells++;
        }

        do
        {
            CharacterTraits traits = TraitsTable.Of(after[i]);
            bool isWide = (traits & CharacterTraits.Wide) != 0 || (!isWord && (traits & CharacterTraits.Shared) != 0);
            cells += isWide ? 2 : 1;
            i++;
        }
        while (i < after.Length && GoesOn(after[i - 1], after[i], isWord));
        return cells;
    }

    private static bool GoesOn(char left, char right, bool isWord)
    {
        CharacterTraits traits = TraitsTable.Of(right);
        return (traits & CharacterTraits.CannotStartLine) != 0
            || (TraitsTable.Of(left) & CharacterTraits.Opener) != 0
            || (isWord && (traits & (CharacterTraits.Wide | CharacterTraits.Space)) == 0);
    }
}

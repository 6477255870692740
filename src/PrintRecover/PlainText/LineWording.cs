namespace PrintRecover.PlainText;

/// <summary>What a line tells by its form and wording, whatever stands around it.</summary>
[Flags]
internal enum LineWording : ushort
{
    None = 0,

    /// <summary>Begins with （重慶廿日電） or the like.</summary>
    DatelineStart = 1,

    /// <summary>Ends with it.</summary>
    DatelineEnd = 2,

    /// <summary>Begins with an item's number.</summary>
    NumberStart = 4,

    /// <summary>Begins with a day, a month or a year in figures.</summary>
    DateStart = 8,

    /// <summary>Short, and in brackets from end to end.</summary>
    Bracketed = 16,

    /// <summary>An author's line or a jump.</summary>
    StandsAlone = 32,

    /// <summary>Begins as captions do.</summary>
    CaptionStart = 64,

    /// <summary>A row of one sign.</summary>
    Separator = 128,

    /// <summary>Ends with a credit.</summary>
    CreditEnd = 256,
}

/// <summary>Reads what lines tell. Each is read once, and most are told by their first and last character to tell nothing.</summary>
internal static class LineWordings
{
    /// <summary>What a line tells.</summary>
    public static LineWording Of(ReadOnlySpan<char> line)
    {
        CharacterTraits start = TraitsTable.Of(line[0]);
        CharacterTraits end = TraitsTable.Of(line[^1]);
        LineWording wording = When(Roles.StandsAlone(line), LineWording.StandsAlone);
        if ((start & CharacterTraits.TellsAtStart) != 0)
        {
            bool isOpened = (start & CharacterTraits.Opener) != 0;
            wording |= When(isOpened && LineForms.IsDateline(line), LineWording.DatelineStart)
                | When(isOpened && LineForms.IsBracketed(line), LineWording.Bracketed)
                | When(LineForms.StartsWithNumber(line), LineWording.NumberStart)
                | When((start & CharacterTraits.Digit) != 0 && LineForms.StartsWithDate(line), LineWording.DateStart)
                | When(CaptionPatterns.Begins(line), LineWording.CaptionStart)
                | When(LineForms.IsSeparator(line), LineWording.Separator);
        }

        if ((end & CharacterTraits.TellsAtEnd) != 0)
        {
            wording |= When(LineForms.EndsWithDateline(line), LineWording.DatelineEnd)
                | When(Roles.EndsWithCredit(line), LineWording.CreditEnd);
        }

        return wording;
    }

    private static LineWording When(bool holds, LineWording wording) => holds ? wording : LineWording.None;
}

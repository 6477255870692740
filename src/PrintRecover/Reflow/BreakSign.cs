namespace PrintRecover.Reflow;

/// <summary>A sign for or against a new paragraph.</summary>
public enum BreakSign
{
    /// <summary>The line after is set in.</summary>
    Indented,

    /// <summary>The line after begins at the column's edge.</summary>
    Flush,

    /// <summary>The next word would have fitted on the line before.</summary>
    ShortLine,

    /// <summary>The line before leaves most of its column white.</summary>
    VeryShortLine,

    /// <summary>The line before fills its column.</summary>
    FullLine,

    /// <summary>The line before ends a sentence.</summary>
    SentenceEnd,

    /// <summary>The line before ends no sentence.</summary>
    NoSentenceEnd,

    /// <summary>The line before ends at a comma or another mark inside a sentence.</summary>
    ClauseEnd,

    /// <summary>The line before ends with a hyphen.</summary>
    Hyphen,

    /// <summary>The line after begins with a mark that no line begins with.</summary>
    ForbiddenStart,

    /// <summary>The line after begins with a small Latin letter.</summary>
    SmallLetter,

    /// <summary>The line after begins with a list's mark.</summary>
    Bullet,

    /// <summary>Both lines stand in one printed line.</summary>
    SameRow,

    /// <summary>A quote or bracket is open.</summary>
    InsideQuotes,

    /// <summary>More white than usual between the lines.</summary>
    Gap,

    /// <summary>The line before stands in the middle of its column.</summary>
    Centred,

    /// <summary>A subheading, a byline or a credit stands between the lines.</summary>
    HeadingBetween,
}

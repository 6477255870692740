namespace PrintRecover.PlainText;

/// <summary>What may be seen where one line of a text ends and the next begins.</summary>
internal enum BoundarySign : byte
{
    /// <summary>Always there: what a boundary is before anything is seen.</summary>
    Any,

    /// <summary>The line before is wider than its column, as headlines are.</summary>
    OverfullLine,

    /// <summary>The line after is wider than its column.</summary>
    AfterOverfull,

    /// <summary>The next word would not have fitted on the line before.</summary>
    FullLine,

    /// <summary>The next word would have fitted, but only just.</summary>
    NearlyFullLine,

    /// <summary>The next word would have fitted easily.</summary>
    ShortLine,

    /// <summary>The line before leaves a third of its column empty, or more.</summary>
    VeryShortLine,

    /// <summary>The lines around share no width.</summary>
    NoMeasure,

    /// <summary>The line after stands farther in than the line before and the one that follows it.</summary>
    Indented,

    /// <summary>The line after stands as far in as the lines around it.</summary>
    Flush,

    /// <summary>The line after stands farther out than the line before.</summary>
    Outdented,

    /// <summary>The line after is short by an indent that was lost, though the word after it would have fitted.</summary>
    FirstLineShape,

    /// <summary>The line after is short by one character, which may be an indent of old print or chance.</summary>
    NarrowFirstLineShape,

    /// <summary>The line before begins its paragraph and lacks no more than a lost indent.</summary>
    FullFirstLine,

    /// <summary>The line after fills its column to the last cell.</summary>
    AfterFull,

    /// <summary>The line after leaves a third of its column empty, or more.</summary>
    AfterVeryShort,

    /// <summary>The line before ends a sentence.</summary>
    SentenceEnd,

    /// <summary>The line before ends a sentence and closes a quote or bracket.</summary>
    ClosedSentenceEnd,

    /// <summary>The line before ends inside a sentence for certain: at a comma, an opening mark.</summary>
    ClauseEnd,

    /// <summary>The line before closes a quote or bracket without an end mark.</summary>
    QuoteEnd,

    /// <summary>The line before ends at a comma in a text that ends its sentences with commas.</summary>
    LooseEnd,

    /// <summary>The line before ends with a colon.</summary>
    Colon,

    /// <summary>The line before ends with a hyphen behind a letter.</summary>
    Hyphen,

    /// <summary>The line before ends with a letter, a character or a digit.</summary>
    OpenEnd,

    /// <summary>The line after begins with a mark that no line begins with.</summary>
    ForbiddenStart,

    /// <summary>The line after begins with a small Latin letter.</summary>
    SmallStart,

    /// <summary>The line after begins with a capital.</summary>
    CapitalStart,

    /// <summary>The line after begins with a list's mark.</summary>
    BulletStart,

    /// <summary>The line after begins with an opening quote or bracket.</summary>
    OpenerStart,

    /// <summary>The line after begins with a place and a day in brackets, as agencies' reports do.</summary>
    DatelineStart,

    /// <summary>The line before ends with an agency's dateline: the report follows.</summary>
    DatelineEnd,

    /// <summary>The line after begins with an item's number: （二）, 三、, 4.</summary>
    NumberStart,

    /// <summary>The line after is nothing but a few words in brackets: a signature, a source.</summary>
    BracketedAfter,

    /// <summary>The line before or the line after is a row of signs that parts items.</summary>
    Separator,

    /// <summary>The line after begins with a day of a month.</summary>
    DateStart,

    /// <summary>The line after begins with a figure that is no day.</summary>
    DigitStart,

    /// <summary>A figure ends the line before and another begins the line after.</summary>
    FigureGoesOn,

    /// <summary>The two characters at the boundary stand next to each other elsewhere in the text.</summary>
    KnownPair,

    /// <summary>A quote or bracket of the paragraph so far is open.</summary>
    InsideQuotes,

    /// <summary>A blank line stands between, or several.</summary>
    BlankLine,

    /// <summary>The column's measure is another one after the boundary.</summary>
    MeasureChange,

    /// <summary>The line before may be a heading: short, without an end mark, behind a sentence's end or white.</summary>
    DisplayBefore,

    /// <summary>The line after may be a heading.</summary>
    DisplayAfter,

    /// <summary>Both may be lines of one heading.</summary>
    DisplayTogether,

    /// <summary>Both are shorter than their column, and as wide as each other: lines beside a picture or of one heading.</summary>
    AlikeShort,

    /// <summary>The line before stands alone between blank lines.</summary>
    LoneBefore,

    /// <summary>The line after stands alone between blank lines.</summary>
    LoneAfter,

    /// <summary>The line before ends a group of few lines between blank ones, none of which ends with a mark.</summary>
    GroupBefore,

    /// <summary>The line after begins a group of few lines between blank ones, none of which ends with a mark.</summary>
    GroupAfter,

    /// <summary>The line before ends such a group, and none of its lines fits the column before it, or a credit
    /// stands before it.</summary>
    OddGroupBefore,

    /// <summary>The line after begins such a group, and none of its lines fits the column before it.</summary>
    OddGroupAfter,

    /// <summary>The line before ends with an agency's or a photographer's name.</summary>
    CreditEnd,

    /// <summary>The line before or the line after is an author's or a jump, or the line after begins a caption, by its
    /// wording.</summary>
    RoleByWording,

    /// <summary>A sentence ends with a short line.</summary>
    EndedShort,

    /// <summary>A sentence ends with a full line.</summary>
    EndedFull,

    /// <summary>A sentence ends with a full line and a line follows that lacks an indent's width.</summary>
    EndedFullThenFirstLine,

    /// <summary>A sentence ends with a full line and a full line follows.</summary>
    EndedFullThenFull,

    /// <summary>A full line without an end mark stands before a blank line.</summary>
    CutFull,

    /// <summary>A short line without an end mark.</summary>
    CutShort,

    /// <summary>The lines around seem to stand for themselves.</summary>
    LoneLines,

    /// <summary>None of the lines around begins with a small letter, as in verse and lists.</summary>
    NoSmallStartAround,

    /// <summary>Most lines around leave room for the next word.</summary>
    RaggedAround,

    /// <summary>Most lines around end with a mark.</summary>
    MarkedEndsAround,

    /// <summary>Hardly any of the lines around has a mark inside.</summary>
    UnmarkedAround,

    /// <summary>In old print: the line after is short by one character among lines that fill their column to the last cell,
    /// and a full one follows it.</summary>
    ExactFirstLine,

    /// <summary>The line after begins a run of narrow lines, beside a heading or a picture, that goes on in a wider one.</summary>
    InsetAfter,

    /// <summary>The line before ends such a run.</summary>
    InsetBefore,

    /// <summary>The line before ends a group between blank lines that is longer than a headline and has no marks at all:
    /// a headline with all that stands above and below it.</summary>
    DeckBefore,

    /// <summary>The line after begins such a group.</summary>
    DeckAfter,
}

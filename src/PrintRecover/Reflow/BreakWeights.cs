namespace PrintRecover.Reflow;

/// <summary>
/// What each sign counts, about as log odds; a sum above zero is a new paragraph. Set by hand so that no single
/// reading error (a missed full stop, a comma for one) outweighs the geometry.
/// </summary>
public sealed record BreakWeights
{
    /// <summary>What an indent, an edge, a short and a full line and a gap count in each style.</summary>
    public IReadOnlyDictionary<ParagraphStyle, StyleWeights> ByStyle { get; init; } =
        new Dictionary<ParagraphStyle, StyleWeights>
        {
            [ParagraphStyle.Unknown] = new(Indented: 4, Flush: -1, ShortLine: 2.5, FullLine: -2, Gap: 3),
            [ParagraphStyle.Indented] = new(Indented: 4.5, Flush: -3, ShortLine: 1.5, FullLine: -1, Gap: 2.5),
            [ParagraphStyle.Block] = new(Indented: 2, Flush: 0, ShortLine: 3.5, FullLine: -3, Gap: 5),
            [ParagraphStyle.Hanging] = new(Indented: -3, Flush: 3, ShortLine: 2, FullLine: -1, Gap: 3),
        };

    /// <summary>A line that leaves most of its column white, beyond what a short line counts.</summary>
    public double VeryShortLine { get; init; } = 1;

    /// <summary>The line before ends a sentence.</summary>
    public double SentenceEnd { get; init; } = 1;

    /// <summary>The line before ends no sentence.</summary>
    public double NoSentenceEnd { get; init; } = -1.5;

    /// <summary>The line before ends inside a sentence for certain.</summary>
    public double ClauseEnd { get; init; } = -3;

    /// <summary>The line before ends with a hyphen.</summary>
    public double Hyphen { get; init; } = -6;

    /// <summary>The line after begins with a mark that no line begins with.</summary>
    public double ForbiddenStart { get; init; } = -8;

    /// <summary>The line after begins with a small Latin letter.</summary>
    public double SmallLetter { get; init; } = -3;

    /// <summary>The line after begins with a list's mark.</summary>
    public double Bullet { get; init; } = 3;

    /// <summary>Both lines stand in one printed line: more than all that speaks for a paragraph.</summary>
    public double SameRow { get; init; } = -20;

    /// <summary>A quote or bracket is open.</summary>
    public double InsideQuotes { get; init; } = -4;

    /// <summary>The line before stands in the middle of its column.</summary>
    public double Centred { get; init; } = 2;

    /// <summary>A subheading, a byline or a credit stands between the lines.</summary>
    public double HeadingBetween { get; init; } = 3;
}

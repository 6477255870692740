namespace PrintRecover.Training;

/// <summary>How lines avoid marks that may not begin them.</summary>
public enum LineBreaking
{
    /// <summary>Not at all: the line is full when its characters are counted.</summary>
    Counted,

    /// <summary>The character before goes down with the mark.</summary>
    PushedDown,

    /// <summary>The mark is squeezed in at the line's end.</summary>
    SqueezedIn,
}

/// <summary>What stands at the beginning of every paragraph of a text.</summary>
public enum ParagraphOpening
{
    None,
    Dateline,
    BracketedNumber,
    Number,
    Bullet,
}

/// <summary>How one text is set and broken.</summary>
public sealed record ColumnStyle
{
    /// <summary>The column's width, in Chinese or average Latin characters.</summary>
    public required int Measure { get; init; }

    /// <summary>How far first lines are set in, characters.</summary>
    public required int Indent { get; init; }

    /// <summary>True when the white space before first lines was lost.</summary>
    public required bool IsIndentLost { get; init; }

    /// <summary>True when a blank line stands between paragraphs.</summary>
    public required bool HasBlankLines { get; init; }

    public required LineBreaking Breaking { get; init; }

    /// <summary>Lines of a column, on average; a column's end stands at a random place.</summary>
    public required int ColumnLines { get; init; }

    /// <summary>True when a column's end leaves a blank line.</summary>
    public required bool HasBlankColumnEnds { get; init; }

    /// <summary>True when a column may be wider or narrower than the one before.</summary>
    public required bool ChangesMeasure { get; init; }

    /// <summary>What stands at the beginning of every paragraph.</summary>
    public required ParagraphOpening Openings { get; init; }

    /// <summary>Chance that narrow lines begin at a line, beside a picture or a headline, 0..1.</summary>
    public required double RunAround { get; init; }

    /// <summary>True when figures are set off by spaces and some lines are spread, as justified text falls out of a PDF.</summary>
    public required bool IsSpread { get; init; }

    /// <summary>True when all letters are as wide as each other.</summary>
    public required bool IsTypewriter { get; init; }

    /// <summary>True when the headline stands behind the body.</summary>
    public required bool IsHeadlineLast { get; init; }

    /// <summary>True when headings have blank lines around them.</summary>
    public required bool SetsOffHeadings { get; init; }

    /// <summary>True when paragraphs are not broken into lines at all.</summary>
    public required bool IsUnbroken { get; init; }

    /// <summary>Characters that are misread, 0..1.</summary>
    public required double Noise { get; init; }

    /// <summary>Chance that a paragraph below a heading begins with narrow lines beside it, 0..1.</summary>
    public double InsetHeads { get; init; }

    /// <summary>True when no white parts the lines of a headline from what stands above and below it.</summary>
    public bool HasTightDeck { get; init; }

    /// <summary>Chance that a paragraph's last mark is left out, 0..1.</summary>
    public double DropsLastMarks { get; init; }

    /// <summary>Chance that a paragraph has no marks at all, 0..1.</summary>
    public double DropsAllMarks { get; init; }

    /// <summary>Characters of a headline's line at most; 0 when the column's measure tells.</summary>
    public int HeadlineMeasure { get; init; }

    /// <summary>
    /// The style as old vertical print has it: narrow columns, lines filled by counting, first lines set in by one
    /// character whose white was lost, headings of several lines beside which the text begins, ends without marks.
    /// </summary>
    public ColumnStyle AsOldPrint(Random random)
    {
        bool setsOffHeadings = random.NextDouble() < 0.7;
        return this with
        {
            Measure = random.Next(7, random.Next(2) == 0 ? 16 : 40),
            Indent = 1,
            IsIndentLost = true,
            HasBlankLines = false,
            Breaking = LineBreaking.Counted,
            HasBlankColumnEnds = random.NextDouble() < 0.4,
            IsSpread = false,
            IsUnbroken = false,
            IsHeadlineLast = false,
            SetsOffHeadings = setsOffHeadings,
            Openings = random.NextDouble() < 0.05 ? ParagraphOpening.Bullet : Openings,
            RunAround = random.NextDouble() < 0.5 ? 0.015 : 0,
            InsetHeads = random.NextDouble() < 0.5 ? 0.5 : 0,
            HasTightDeck = random.NextDouble() < 0.7,
            DropsLastMarks = 0.15,
            DropsAllMarks = 0.08,
            HeadlineMeasure = !setsOffHeadings || random.NextDouble() < 0.4 ? 0 : random.Next(2, random.Next(2) == 0 ? 5 : 13),
        };
    }

    /// <summary>A style by chance, as it falls.</summary>
    /// <param name="random">The source of chance.</param>
    /// <param name="isWide">True for Chinese and Japanese.</param>
    /// <param name="noise">Characters that are misread, 0..1.</param>
    public static ColumnStyle Draw(Random random, bool isWide, double noise)
    {
        bool hasIndent = random.NextDouble() < 0.85;
        bool hasBlankLines = random.NextDouble() < (hasIndent ? 0.5 : 0.7);
        return new ColumnStyle
        {
            Measure = random.Next(11, isWide ? 41 : 72),
            Indent = !hasIndent ? 0 : !isWide ? random.Next(1, 4) : random.NextDouble() < 0.65 ? 2 : 1,
            IsIndentLost = random.NextDouble() < (isWide ? 0.7 : 0.4),
            HasBlankLines = hasBlankLines,
            Breaking = (LineBreaking)random.Next(3),
            ColumnLines = random.Next(12, 60),
            HasBlankColumnEnds = random.NextDouble() < 0.8,
            ChangesMeasure = random.NextDouble() < 0.3,
            Openings = random.NextDouble() switch
            {
                < 0.1 => ParagraphOpening.Dateline,
                < 0.13 => ParagraphOpening.BracketedNumber,
                < 0.16 => ParagraphOpening.Number,
                _ => ParagraphOpening.None,
            },
            RunAround = 0.004,
            IsSpread = random.NextDouble() < 0.3,
            IsTypewriter = random.NextDouble() < 0.4,
            IsHeadlineLast = random.NextDouble() < 0.4,
            SetsOffHeadings = random.NextDouble() < 0.95,
            IsUnbroken = random.NextDouble() < 0.04,
            Noise = noise,
        };
    }

    /// <summary>
    /// A style by chance for measuring: 11 to 40 characters a line, first lines set in and white around headings, as
    /// newspapers have them; columns end at random places. Chinese and Japanese may have lost the white of the indent.
    /// </summary>
    public static ColumnStyle DrawForMeasuring(Random random, bool isWide, double noise)
    {
        ColumnStyle style = Draw(random, isWide, noise);
        return style with
        {
            Measure = random.Next(11, 41),
            Indent = isWide ? 2 : Math.Max(style.Indent, 1),
            IsIndentLost = style.IsIndentLost && isWide,
            IsUnbroken = false,
            SetsOffHeadings = true,
        };
    }
}

namespace PrintRecover.PlainText;

/// <summary>Why a boundary was kept or mended.</summary>
/// <param name="Score">Log odds that it does.</param>
/// <param name="Style">How the text shows its paragraphs there.</param>
/// <param name="Signs">What was seen.</param>
internal readonly record struct BoundaryDecision(float Score, TextStyle Style, BoundarySigns Signs)
{
    /// <summary>True when the line after begins a block.</summary>
    public bool IsBreak => Score > 0;
}

/// <summary>Goes through a text's boundaries from first to last and decides each.</summary>
internal static class ParagraphBreaker
{
    /// <summary>Lines after which an open quote is one whose end was not read.</summary>
    private const int LongestQuoteLines = 12;

    /// <summary>Decides before every line; the first one always begins a block.</summary>
    /// <param name="boundaries">What is seen.</param>
    /// <param name="decide">Takes a boundary's index, style and signs.</param>
    public static void Run(BoundaryReader boundaries, Func<int, TextStyle, BoundarySigns, bool> decide)
    {
        int open = 0;
        int openLines = 0;
        bool isAfterFirstLine = false;
        for (int index = 0; index < boundaries.Lines.Length; index++)
        {
            if (index > 0)
            {
                bool isInside = open > 0 && openLines < LongestQuoteLines;
                BoundarySigns signs = boundaries.Before(index, isInside, isAfterFirstLine);
                TextStyle style = boundaries.Style(index) with { HasLoneLines = signs.Has(BoundarySign.LoneLines) };
                isAfterFirstLine = decide(index, style, signs);
                if (isAfterFirstLine)
                {
                    (open, openLines) = (0, 0);
                }
            }
            else
            {
                isAfterFirstLine = true;
            }

            open = Math.Max(0, open + boundaries.Lines[index].OpenQuotes);
            openLines = open > 0 ? openLines + 1 : 0;
        }
    }

    /// <summary>Decides by a model.</summary>
    public static BoundaryDecision[] Decide(BoundaryReader boundaries, BreakModel model)
    {
        var decisions = new BoundaryDecision[boundaries.Lines.Length];
        if (decisions.Length > 0)
        {
            decisions[0] = new BoundaryDecision(float.PositiveInfinity, default, default);
        }

        Run(boundaries, (index, style, signs) =>
        {
            float score = model.Score(style, signs);
            decisions[index] = new BoundaryDecision(score, style, signs);
            return score > 0;
        });
        return decisions;
    }
}

namespace PrintRecover.Reflow;

/// <summary>
/// Weighs the signs that a reader sees: indent, short line, punctuation, open quotes, white between the lines. The
/// rule of the short line (the next word would have fitted) holds for justified and for ragged columns alike.
/// </summary>
/// <param name="weights">What each sign counts.</param>
public sealed class WeightedParagraphBreaker(BreakWeights weights) : IParagraphBreaker
{
    /// <summary>Indents differ by less than this within a run of lines set in alike, ems.</summary>
    private const double SameIndentEms = 0.4;

    /// <summary>White between lines that is no longer chance, in line pitches.</summary>
    private const double GapPitches = 0.45;

    /// <inheritdoc />
    public BreakDecision Decide(LineBoundary boundary)
    {
        BreakEvidence[] evidence =
        [
            .. IndentSigns(boundary), .. LineEndSigns(boundary), .. TextSigns(boundary), .. SurroundingSigns(boundary),
        ];
        double score = evidence.Sum(sign => sign.Weight);
        return new BreakDecision(score > 0, score, evidence);
    }

    /// <summary>An indent that is a paragraph's: one Latin em, two Chinese characters, give or take.</summary>
    internal static bool IsIndent(double indentEms, string text) =>
        indentEms >= (Characters.IsMostlyCjk(text) ? 0.8 : 0.6);

    /// <summary>True when the next word, or the character with the marks that cling to it, would have fitted.</summary>
    internal static bool IsShort(double roomEms, string after)
    {
        int length = 1;
        while (length < after.Length && (Characters.CannotStartLine(after[length])
            || (!Characters.IsCjk(after[length - 1]) && !Characters.IsCjk(after[length]) && after[length] != ' ')))
        {
            length++;
        }

        return roomEms > Characters.WidthEms(after.AsSpan(0, Math.Min(length, after.Length))) + 0.6;
    }

    private IEnumerable<BreakEvidence> IndentSigns(LineBoundary boundary)
    {
        if (boundary.IndentEms is not { } indent || IsIndentRun(boundary, indent))
        {
            yield break;
        }

        StyleWeights style = weights.ByStyle[boundary.Style];
        yield return IsIndent(indent, boundary.After)
            ? new BreakEvidence(BreakSign.Indented, style.Indented)
            : new BreakEvidence(BreakSign.Flush, style.Flush);
    }

    /// <summary>True for lines set in together, beside an initial or a picture: their indent begins no paragraph.</summary>
    private static bool IsIndentRun(LineBoundary boundary, double indent)
    {
        bool Alike(double? other) => other is { } value && Math.Abs(value - indent) < SameIndentEms;
        bool goesOn = !Characters.EndsSentence(boundary.Before)
            && !(boundary.RoomEms is { } room && IsShort(room, boundary.After));
        return IsIndent(indent, boundary.After) && goesOn
            && (Alike(boundary.IndentBeforeEms)
                || (Alike(boundary.IndentFollowingEms) && !Characters.EndsSentence(boundary.After)
                    && boundary.RoomAfterEms is < 1));
    }

    private IEnumerable<BreakEvidence> LineEndSigns(LineBoundary boundary)
    {
        if (boundary.RoomEms is not { } room)
        {
            yield break;
        }

        StyleWeights style = weights.ByStyle[boundary.Style];
        if (!IsShort(room, boundary.After))
        {
            yield return new BreakEvidence(BreakSign.FullLine, style.FullLine);
            yield break;
        }

        yield return new BreakEvidence(BreakSign.ShortLine, style.ShortLine);
        if (room > boundary.ColumnEms / 3)
        {
            yield return new BreakEvidence(BreakSign.VeryShortLine, weights.VeryShortLine);
        }

        if (boundary.IndentBeforeEms is { } indent && indent > 1.5 && room > 1.5 && Math.Abs(indent - room) < 1)
        {
            yield return new BreakEvidence(BreakSign.Centred, weights.Centred);
        }
    }

    private IEnumerable<BreakEvidence> TextSigns(LineBoundary boundary)
    {
        (string before, string after) = (boundary.Before.TrimEnd(), boundary.After.TrimStart());
        if (before.Length == 0 || after.Length == 0)
        {
            yield break;
        }

        yield return Characters.EndsInsideSentence(before) ? new BreakEvidence(BreakSign.ClauseEnd, weights.ClauseEnd)
            : IsBrokenWord(before) ? new BreakEvidence(BreakSign.Hyphen, weights.Hyphen)
            : Characters.EndsSentence(before) ? new BreakEvidence(BreakSign.SentenceEnd, weights.SentenceEnd)
            : new BreakEvidence(BreakSign.NoSentenceEnd, weights.NoSentenceEnd);
        if (Characters.CannotStartLine(after[0]))
        {
            yield return new BreakEvidence(BreakSign.ForbiddenStart, weights.ForbiddenStart);
        }
        else if (char.IsLower(after[0]))
        {
            yield return new BreakEvidence(BreakSign.SmallLetter, weights.SmallLetter);
        }
        else if (Characters.IsBullet(after[0]))
        {
            yield return new BreakEvidence(BreakSign.Bullet, weights.Bullet);
        }
    }

    private static bool IsBrokenWord(string before) =>
        before.Length > 1 && Characters.IsHyphen(before[^1]) && char.IsLetter(before[^2]);

    private IEnumerable<BreakEvidence> SurroundingSigns(LineBoundary boundary)
    {
        if (boundary.ExtraPitches > GapPitches)
        {
            yield return new BreakEvidence(BreakSign.Gap, weights.ByStyle[boundary.Style].Gap);
        }

        if (boundary.IsSameRow)
        {
            yield return new BreakEvidence(BreakSign.SameRow, weights.SameRow);
        }

        if (boundary.IsInsideQuotes)
        {
            yield return new BreakEvidence(BreakSign.InsideQuotes, weights.InsideQuotes);
        }

        if (boundary.HasHeadingBetween)
        {
            yield return new BreakEvidence(BreakSign.HeadingBetween, weights.HeadingBetween);
        }
    }
}

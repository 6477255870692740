using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Tells scratches of a film, which run down a page of level print and through its lines, from column rules by the white to both sides:
/// along a rule it is a gutter, wide and at most places equally so; along a scratch it is what lies between the letters of one line, or
/// of one letter.
/// </summary>
/// <param name="text">What of the ink may be letters.</param>
/// <param name="rules">The page's rules.</param>
/// <param name="glyph">Height of a body character, pixels.</param>
internal sealed class ScratchesThroughText(IReadOnlyList<Component> text, RuleDetection rules, double glyph)
{
    /// <summary>
    /// Of a scratch the narrowest eighth of the gaps is no wider than this, in body characters, and the middle one wider by so much, or no
    /// wider than white between letters.
    /// </summary>
    private const double NarrowGap = 0.9, UnevenGaps = 0.25, BetweenLetters = 0.35;

    /// <summary>Fewer gaps, or at a smaller share of the places, tell nothing: dirt at the paper's edge has some, and short lines along a rule.</summary>
    private const int FewestGaps = 10;
    private const double LeastShareOfPlaces = 0.15;

    /// <summary>A scratch sways by so much and pauses for so long, in body characters.</summary>
    private const double Sway = 0.5, Pause = 12;

    /// <summary>What may be a letter, or a word whose letters touch, and how far from the stroke it may stand, in body characters.</summary>
    private const double SmallestLetter = 0.3, HighestLetter = 3, FarthestLetter = 3;

    /// <summary>Rules that meet or belong together end no further apart, in body characters.</summary>
    private const double SameEnd = 0.5;

    private readonly BoxIndex _letters = new(
        [.. text.Where(part => part.Size >= SmallestLetter * glyph && part.Box.Height <= HighestLetter * glyph).Select(part => part.Box)], (int)(4 * glyph));

    private readonly BoxIndex _levelRules = new(rules.Horizontal, (int)(8 * glyph));

    /// <summary>The upright rules that are scratches.</summary>
    public IReadOnlyList<Box> Find()
    {
        Box[] suspects = [.. rules.Vertical.Where(rule => !MeetsLevelRules(rule) && !EndsWithAnother(rule))];
        double[][] gaps = [.. suspects.Select(GapsAlong)];
        BoxIndex certain = new([.. suspects.Where((_, i) => AreOfOneLine(gaps[i]))], (int)(8 * glyph));
        return [.. suspects.Where((rule, i) => AreOfOneLine(gaps[i])
            || (!AreOfGutter(gaps[i]) && certain.At(rule.Inflate((int)(Sway * glyph), (int)(Pause * glyph))).Any()))];
    }

    /// <summary>Whether it is a side of a frame.</summary>
    private bool MeetsLevelRules(Box rule)
    {
        int slack = (int)(SameEnd * glyph);
        return _levelRules.At((rule with { Height = 1 }).Inflate(slack)).Any()
            && _levelRules.At((rule with { Y = rule.Bottom, Height = 1 }).Inflate(slack)).Any();
    }

    /// <summary>Whether it is one of a table's rules, or of a page's columns.</summary>
    private bool EndsWithAnother(Box rule)
    {
        int slack = (int)(SameEnd * glyph);
        return rules.Vertical.Any(other => Math.Abs(other.Y - rule.Y) <= slack && Math.Abs(other.Bottom - rule.Bottom) <= slack && other != rule);
    }

    private static bool AreOfOneLine(double[] gaps) => gaps.Length >= FewestGaps && !AreOfGutter(gaps) && Narrow(gaps) <= NarrowGap;

    private static bool AreOfGutter(double[] gaps) => gaps.Length >= FewestGaps && gaps[gaps.Length / 2] is var middle && middle > BetweenLetters && middle - Narrow(gaps) < UnevenGaps;

    private static double Narrow(double[] gaps) => gaps[gaps.Length / 8];

    /// <summary>How far apart letters stand to both sides of a rule, from place to place, in body characters, the narrowest first.</summary>
    private double[] GapsAlong(Box rule)
    {
        List<double> gaps = [];
        int step = Math.Max(1, (int)(0.5 * glyph));
        int reach = (int)(FarthestLetter * glyph);
        for (int y = rule.Y; y < rule.Bottom; y += step)
        {
            ILookup<bool, Box> beside = _letters.At(new Box((int)rule.CenterX - reach, y, 2 * reach, 1)).ToLookup(letter => letter.CenterX < rule.CenterX);
            if (beside.Count == 2)
            {
                gaps.Add((beside[false].Min(letter => letter.X) - beside[true].Max(letter => letter.Right)) / glyph);
            }
        }

        return gaps.Count * step >= LeastShareOfPlaces * rule.Height ? [.. gaps.Order()] : [];
    }
}

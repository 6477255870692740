namespace PrintRecover.Recognition.PpOcr;

/// <summary>
/// Reads characters off a network's outputs (Graves et al. 2006, best path): at each step along the line the likeliest
/// output; a run of one output is one character, and the blank parts two that are alike.
/// </summary>
internal static class CtcDecoder
{
    /// <summary>Alternatives that are kept of a character.</summary>
    private const int MostAlternatives = 3;

    /// <summary>An alternative below this is noise.</summary>
    private const float LeastAlternative = 0.01f;

    /// <summary>
    /// Above this the blank is believed. Where it is likelier than any one character and yet below, amid blanks that are
    /// sure, the network hesitates between rare characters, and each would be lost: 磋 and 岫 were.
    /// </summary>
    private const float SureBlank = 0.8f;

    /// <summary>A character of the page's script below this is no reading at all.</summary>
    private const float LeastOfScript = 0.0001f;

    /// <summary>Sure blanks that stand on each side of a character at least, when it is as wide as it is high.</summary>
    private const int StepsOfWhite = 2;

    /// <summary>The characters, from left to right.</summary>
    /// <param name="probabilities">Probabilities, 0..1: those of the first step, then those of the next one.</param>
    /// <param name="keys">What the outputs mean.</param>
    /// <param name="script">What the page is written in; of a character of another one the likeliest of this is taken.</param>
    public static IReadOnlyList<CtcCharacter> Decode(
        ReadOnlySpan<float> probabilities, CharacterKeys keys, ChineseScript script = ChineseScript.Any)
    {
        var characters = new List<CtcCharacter>();
        int steps = probabilities.Length / keys.Outputs;
        for (int first = 0; first < steps;)
        {
            (int output, float best) = Read(probabilities, first, keys);
            int bestStep = first;
            int next = first + 1;
            for (; next < steps && Read(probabilities, next, keys) is var (same, probability) && same == output; next++)
            {
                (best, bestStep) = probability > best ? (probability, next) : (best, bestStep);
            }

            if (output != CharacterKeys.Blank)
            {
                (output, best) = InScript(Step(probabilities, bestStep, keys), output, keys, script);
                characters.Add(new CtcCharacter(
                    keys[output], best, first, next - 1, Alternatives(Step(probabilities, bestStep, keys), output, keys)));
            }

            first = next;
        }

        return characters;
    }

    private static (int Output, float Probability) Read(ReadOnlySpan<float> probabilities, int step, CharacterKeys keys)
    {
        (int output, float probability) = Likeliest(Step(probabilities, step, keys));
        if (output != CharacterKeys.Blank || probability >= SureBlank || !IsDip(probabilities, step, keys))
        {
            return (output, probability);
        }

        (output, probability) = Likeliest(Step(probabilities, step, keys)[1..]);
        return (output + 1, probability);
    }

    // A dip beside a character is that character's own edge.
    private static bool IsDip(ReadOnlySpan<float> probabilities, int step, CharacterKeys keys)
    {
        int steps = probabilities.Length / keys.Outputs;
        for (int other = Math.Max(0, step - StepsOfWhite); other <= Math.Min(steps - 1, step + StepsOfWhite); other++)
        {
            if (other != step && probabilities[other * keys.Outputs] < SureBlank)
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<float> Step(ReadOnlySpan<float> probabilities, int step, CharacterKeys keys) =>
        probabilities.Slice(step * keys.Outputs, keys.Outputs);

    private static (int Output, float Probability) Likeliest(ReadOnlySpan<float> step)
    {
        // Nearly all steps have one output above a half, and there can be no second one.
        int output = 0;
        for (int i = 1; i < step.Length && step[output] <= 0.5f; i++)
        {
            output = step[i] > step[output] ? i : output;
        }

        return (output, step[output]);
    }

    /// <summary>The output itself, or the likeliest one whose character the script has, where that is not out of the question.</summary>
    private static (int Output, float Probability) InScript(
        ReadOnlySpan<float> step, int chosen, CharacterKeys keys, ChineseScript script)
    {
        if (script.Has(keys[chosen]))
        {
            return (chosen, step[chosen]);
        }

        int best = CharacterKeys.Blank;
        for (int i = 1; i < step.Length; i++)
        {
            bool isLikelier = step[i] >= LeastOfScript && (best == CharacterKeys.Blank || step[i] > step[best]);
            best = isLikelier && script.Has(keys[i]) ? i : best;
        }

        return best == CharacterKeys.Blank ? (chosen, step[chosen]) : (best, step[chosen]);
    }

    private static CharacterAlternative[] Alternatives(ReadOnlySpan<float> step, int chosen, CharacterKeys keys)
    {
        var found = new List<CharacterAlternative>();
        for (int i = 1; i < step.Length; i++)
        {
            if (step[i] >= LeastAlternative && i != chosen)
            {
                found.Add(new CharacterAlternative(keys[i], step[i]));
            }
        }

        return [.. found.OrderByDescending(alternative => alternative.Confidence).Take(MostAlternatives)];
    }
}

using System.Globalization;
using System.Text;

namespace PrintRecover.Evaluation.Text;

/// <summary>
/// Composes text to normalization form C of UAX #15. String.Normalize leaves text as it is where globalization is
/// invariant, as it is in this project.
/// </summary>
internal static class Composition
{
    // Hangul syllables are composed by rule (The Unicode Standard, chapter 3.12); the names are the standard's.
    private const int LBase = 0x1100;
    private const int VBase = 0x1161;
    private const int TBase = 0x11A7;
    private const int SBase = 0xAC00;
    private const int LCount = 19;
    private const int VCount = 21;
    private const int TCount = 28;
    private const int SCount = LCount * VCount * TCount;

    private static readonly Dictionary<int, int[]> Parts = [];
    private static readonly Dictionary<(int First, int Second), int> Wholes = [];
    private static readonly Dictionary<int, int> Classes = [];
    private static readonly HashSet<int> Seconds = [];

    static Composition()
    {
        foreach (string[] line in Lines("CanonicalDecompositions.txt"))
        {
            int whole = Code(line[0].TrimStart('*'));
            int[] parts = [.. line.Skip(1).Select(Code)];
            Parts.Add(whole, parts);
            if (parts.Length == 2 && line[0][0] != '*')
            {
                Wholes.Add((parts[0], parts[1]), whole);
                Seconds.Add(parts[1]);
            }
        }

        foreach (string[] line in Lines("CombiningClasses.txt"))
        {
            for (int code = Code(line[0]); code <= Code(line[1]); code++)
            {
                Classes.Add(code, int.Parse(line[2], CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>The text in form C.</summary>
    public static string Compose(string text)
    {
        if (!text.EnumerateRunes().Any(rune => MayChange(rune.Value)))
        {
            return text;
        }

        var codes = new List<int>(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            Decompose(rune.Value, codes);
        }

        Order(codes);
        var composed = new StringBuilder(text.Length);
        foreach (int code in Joined(codes))
        {
            composed.Append(new Rune(code));
        }

        return composed.ToString();
    }

    /// <summary>False for what stands in form C beside whatever else does not change either.</summary>
    private static bool MayChange(int code) => code >= 0x300
        && (Classes.ContainsKey(code) || Seconds.Contains(code) || IsVowelOrTail(code)
            || (Parts.TryGetValue(code, out int[]? parts) && (parts.Length == 1 || !Wholes.ContainsKey((parts[0], parts[1])))));

    private static bool IsVowelOrTail(int code) =>
        code is (>= VBase and < VBase + VCount) or (> TBase and < TBase + TCount);

    private static void Decompose(int code, List<int> codes)
    {
        int syllable = code - SBase;
        if (syllable is >= 0 and < SCount)
        {
            codes.Add(LBase + (syllable / (VCount * TCount)));
            codes.Add(VBase + (syllable / TCount % VCount));
            if (syllable % TCount > 0)
            {
                codes.Add(TBase + (syllable % TCount));
            }
        }
        else if (Parts.TryGetValue(code, out int[]? parts))
        {
            foreach (int part in parts)
            {
                Decompose(part, codes);
            }
        }
        else
        {
            codes.Add(code);
        }
    }

    /// <summary>The canonical order: marks behind a letter by their class, those of one class as they came.</summary>
    private static void Order(List<int> codes)
    {
        for (int start = 0, end; start < codes.Count; start = end)
        {
            for (end = start + 1; ClassOf(codes[start]) > 0 && end < codes.Count && ClassOf(codes[end]) > 0;)
            {
                end++;
            }

            if (end - start > 1)
            {
                int[] marks = [.. codes.GetRange(start, end - start).OrderBy(ClassOf)];
                for (int i = 0; i < marks.Length; i++)
                {
                    codes[start + i] = marks[i];
                }
            }
        }
    }

    private static List<int> Joined(List<int> codes)
    {
        var joined = new List<int>(codes.Count);
        int letter = -1;
        foreach (int code in codes)
        {
            int rank = ClassOf(code);
            bool isBlocked = letter < joined.Count - 1 && ClassOf(joined[^1]) >= rank;
            if (letter >= 0 && !isBlocked && Whole(joined[letter], code) is { } whole)
            {
                joined[letter] = whole;
                continue;
            }

            joined.Add(code);
            letter = rank == 0 ? joined.Count - 1 : letter;
        }

        return joined;
    }

    private static int? Whole(int first, int second)
    {
        if (first - LBase is >= 0 and < LCount && second - VBase is >= 0 and < VCount)
        {
            return SBase + ((((first - LBase) * VCount) + (second - VBase)) * TCount);
        }

        if (first - SBase is >= 0 and < SCount && (first - SBase) % TCount == 0 && second - TBase is > 0 and < TCount)
        {
            return first + (second - TBase);
        }

        return Wholes.TryGetValue((first, second), out int whole) ? whole : null;
    }

    private static int ClassOf(int code) => Classes.GetValueOrDefault(code);

    private static int Code(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Lines(string name)
    {
        using var reader = new StreamReader(typeof(Composition).Assembly.GetManifestResourceStream(name)!);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                yield return line.Split(' ');
            }
        }
    }
}

using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PrintRecover.PlainText;

/// <summary>
/// Learns the column's measure from the text itself: the width that its full lines share, line by line, for a text
/// goes through columns of different widths. The most likely run of measures is found by dynamic programming
/// (Viterbi 1967) with a price for every change; where lines share no width, there is none.
/// </summary>
internal sealed class MeasureLearner
{
    /// <summary>The widest column that is looked for, cells: 80 Chinese characters. Longer lines were not broken.</summary>
    public const int MostCells = 159;

    /// <summary>The measure of lines that share no width.</summary>
    public const int None = 0;

    private const int States = MostCells + 1;

    private const int WordBits = 64;
    private const int VectorsPerWord = 8;
    private const int WordsPerLine = (States + WordBits - 1) / WordBits;

    // Prices are about negative log odds: how much likelier a full line is in a column of this measure.
    private const float ChangePrice = 6;
    private const float ChangeAtBlankLinePrice = 3;
    private const float NonePrice = 2.1f;
    private const float ShortPrice = 2.4f;
    private const float TooLongPrice = 7;

    /// <summary>A line that costs less is full.</summary>
    private const float FullPrice = 2;

    /// <summary>Cells that a full Chinese line is short by at most; see <see cref="WidePrice"/>.</summary>
    private const int MostSpareCells = 4;

    private static readonly float[][] WidePrices = [.. Enumerable.Range(0, States).Select(width => Prices(width, WidePrice))];
    // A line that was stretched fills its column, whatever its characters measure.
    private static readonly float[] NoPrices = new float[States];
    // A line wider than any column stands in none.
    private static readonly float[] UnbrokenPrices = [.. Enumerable.Range(0, States).Select(measure => measure == None ? 0 : TooLongPrice)];
    private static readonly float[][] LatinPrices = [.. Enumerable.Range(0, States).Select(width => Prices(width, LatinPrice))];

    private static float[] Prices(int width, Func<int, int, float> price) =>
        [.. Enumerable.Range(0, States).Select(measure => measure == None ? NonePrice : price(width, measure))];

    /// <summary>Chinese lines fill their column but for what may not begin or end a line.</summary>
    private static float WidePrice(int width, int measure) => (measure - width) switch
    {
        <= -4 => TooLongPrice,
        -3 or -2 => 1.6f,
        -1 => 0.4f,
        0 => 0,
        1 => 0.1f,
        2 => 0.9f,
        3 => 1.5f,
        4 => 1.4f,
        _ => ShortPrice,
    };

    /// <summary>Latin letters differ in width, so that justified lines of one column differ in their number.</summary>
    private static float LatinPrice(int width, int measure)
    {
        float deviation = (width - measure) / (1 + 0.06f * measure);
        float price = deviation * deviation / 2;
        return deviation > 0 ? Math.Min(price, TooLongPrice) : Math.Min(price, ShortPrice);
    }

    /// <summary>The measure of each line's column, cells; <see cref="None"/> for lines that share no width.</summary>
    public static int[] Learn(ReadOnlySpan<PlainLine> lines)
    {
        var measures = new int[lines.Length];
        // One bit a state and line: whether the best way there changes the measure.
        ulong[] changes = ArrayPool<ulong>.Shared.Rent(lines.Length * WordsPerLine);
        changes.AsSpan(0, lines.Length * WordsPerLine).Clear();
        var bests = new byte[lines.Length];
        Span<float> totals = stackalloc float[UsedStates(lines)];
        float least = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            int best = totals.IndexOf(least);
            bests[i] = (byte)best;
            float viaChange = least + (lines[i].BlankLinesBefore > 0 ? ChangeAtBlankLinePrice : ChangePrice);
            least = Step(totals, changes.AsSpan(i * WordsPerLine, WordsPerLine), Row(lines[i]), viaChange, least);
        }

        int state = totals.IndexOf(least);
        for (int i = lines.Length - 1; i >= 0; i--)
        {
            measures[i] = state;
            bool change = (changes[i * WordsPerLine + state / WordBits] & (1UL << (state % WordBits))) != 0;
            state = change ? bests[i] : state;
        }

        ArrayPool<ulong>.Shared.Return(changes);
        ForgetLoneWidths(lines, measures);
        return measures;
    }

    /// <summary>States that can win: a measure wider than every line by more than lines vary is never likelier than the widest's.</summary>
    private static int UsedStates(ReadOnlySpan<PlainLine> lines)
    {
        int widest = 0;
        foreach (ref readonly PlainLine line in lines)
        {
            widest = Math.Max(widest, line.EndCells);
        }

        int vectors = (widest + MostSpareCells + Vector256<float>.Count) / Vector256<float>.Count;
        return Math.Min(States, vectors * Vector256<float>.Count);
    }

    /// <summary>A width that only one line has is no column's: the longest of some unbroken paragraphs has one.</summary>
    private static void ForgetLoneWidths(ReadOnlySpan<PlainLine> lines, int[] measures)
    {
        int end;
        for (int start = 0; start < lines.Length; start = end)
        {
            int measure = measures[start];
            int full = 0;
            for (end = start; end < lines.Length && measures[end] == measure; end++)
            {
                full += Row(lines[end])[measure] < FullPrice ? 1 : 0;
            }

            if (full < 2)
            {
                measures.AsSpan(start..end).Fill(None);
            }
        }
    }

    private static float[] Row(in PlainLine line)
    {
        if (line.IsSpread)
        {
            return NoPrices;
        }

        if (line.EndCells > MostCells)
        {
            return UnbrokenPrices;
        }

        int width = line.EndCells;
        return line.IsWide ? WidePrices[width] : LatinPrices[width];
    }

    // Returns the least total; it is taken off all in the next step, so that sums stay small however long the text is.
    private static float Step(Span<float> totals, Span<ulong> changed, ReadOnlySpan<float> prices, float viaChange, float least)
    {
        Vector256<float> change = Vector256.Create(viaChange);
        Vector256<float> taken = Vector256.Create(least);
        Vector256<float> lowest = Vector256.Create(float.PositiveInfinity);
        Span<Vector256<float>> all = MemoryMarshal.Cast<float, Vector256<float>>(totals);
        ReadOnlySpan<Vector256<float>> added = MemoryMarshal.Cast<float, Vector256<float>>(prices)[..all.Length];
        for (int i = 0; i < all.Length; i++)
        {
            ulong isChange = Vector256.LessThan(change, all[i]).ExtractMostSignificantBits();
            changed[i / VectorsPerWord] |= isChange << (i % VectorsPerWord * Vector256<float>.Count);
            all[i] = Vector256.Min(change, all[i]) + added[i] - taken;
            lowest = Vector256.Min(lowest, all[i]);
        }

        return Least(lowest);
    }

    private static float Least(Vector256<float> totals)
    {
        float least = totals[0];
        for (int i = 1; i < Vector256<float>.Count; i++)
        {
            least = Math.Min(least, totals[i]);
        }

        return least;
    }
}

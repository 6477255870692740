namespace PrintRecover.Evaluation.Text;

/// <summary>Two symbols that stand opposite each other.</summary>
/// <param name="Truth">The index in the truth; null for what was put in.</param>
/// <param name="Found">The index in what was found; null for what was left out.</param>
public readonly record struct AlignedPair(int? Truth, int? Found);

/// <summary>
/// An alignment with as few edits as possible, exact: Hirschberg, "A linear space algorithm for computing maximal common
/// subsequences" (1975), its rows by <see cref="EditDistance"/>'s bit vectors. Memory grows with the length, not with its square.
/// </summary>
public static class Alignment
{
    /// <summary>The pairs, in the order of both sequences.</summary>
    public static IReadOnlyList<AlignedPair> Of<T>(IReadOnlyList<T> truth, IReadOnlyList<T> found)
        where T : notnull
    {
        var numbers = new SymbolNumbers<T>();
        int[] first = numbers.Of(truth);
        int[] second = numbers.Of(found);
        var aligner = new Aligner(first, second, numbers.Count);
        aligner.Align(0, first.Length, 0, second.Length);
        return aligner.Pairs;
    }

    private sealed class Aligner(int[] truth, int[] found, int symbols)
    {
        /// <summary>So small a table is filled at once.</summary>
        private const long LargestTable = 1 << 12;

        public List<AlignedPair> Pairs { get; } = new(Math.Max(truth.Length, found.Length));

        public void Align(int truthStart, int truthEnd, int foundStart, int foundEnd)
        {
            while (truthStart < truthEnd && foundStart < foundEnd && truth[truthStart] == found[foundStart])
            {
                Pairs.Add(new AlignedPair(truthStart++, foundStart++));
            }

            int alike = 0;
            while (truthStart < truthEnd - alike && foundStart < foundEnd - alike
                && truth[truthEnd - alike - 1] == found[foundEnd - alike - 1])
            {
                alike++;
            }

            AlignUnlike(truthStart, truthEnd - alike, foundStart, foundEnd - alike);
            for (; alike > 0; alike--)
            {
                Pairs.Add(new AlignedPair(truthEnd - alike, foundEnd - alike));
            }
        }

        private void AlignUnlike(int truthStart, int truthEnd, int foundStart, int foundEnd)
        {
            int rows = truthEnd - truthStart;
            int columns = foundEnd - foundStart;
            if (rows < 2 || columns < 2 || (long)rows * columns <= LargestTable)
            {
                FillTable(truthStart, rows, foundStart, columns);
                return;
            }

            int middle = truthStart + rows / 2;
            int split = foundStart + BestSplit(
                truth.AsSpan(truthStart, middle - truthStart), truth.AsSpan(middle, truthEnd - middle), found.AsSpan(foundStart, columns));
            Align(truthStart, middle, foundStart, split);
            Align(middle, truthEnd, split, foundEnd);
        }

        /// <summary>How much of the text goes with the first half.</summary>
        private int BestSplit(ReadOnlySpan<int> firstHalf, ReadOnlySpan<int> secondHalf, ReadOnlySpan<int> text)
        {
            sbyte[] forward = EditDistance.Growth(firstHalf, text, symbols);
            sbyte[] backward = EditDistance.Growth(Reversed(secondHalf), Reversed(text), symbols);
            // Of all of the text the second half takes what the first leaves.
            int distance = firstHalf.Length + secondHalf.Length + backward.Sum(step => step);
            (int best, int split) = (distance, 0);
            for (int i = 0; i < text.Length; i++)
            {
                distance += forward[i] - backward[text.Length - 1 - i];
                (best, split) = distance < best ? (distance, i + 1) : (best, split);
            }

            return split;
        }

        private static int[] Reversed(ReadOnlySpan<int> symbols)
        {
            int[] reversed = symbols.ToArray();
            Array.Reverse(reversed);
            return reversed;
        }

        /// <summary>The plain dynamic programme, and the way back through it: a change rather than a loss and an addition.</summary>
        private void FillTable(int truthStart, int rows, int foundStart, int columns)
        {
            var distances = new int[rows + 1, columns + 1];
            for (int i = 0; i <= rows; i++)
            {
                for (int j = 0; j <= columns; j++)
                {
                    distances[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                        distances[i - 1, j - 1] + Cost(i, j),
                        1 + Math.Min(distances[i - 1, j], distances[i, j - 1]));
                }
            }

            int from = Pairs.Count;
            for ((int i, int j) = (rows, columns); i > 0 || j > 0;)
            {
                if (i > 0 && j > 0 && distances[i, j] == distances[i - 1, j - 1] + Cost(i, j))
                {
                    Pairs.Add(new AlignedPair(truthStart + --i, foundStart + --j));
                }
                else if (i > 0 && distances[i, j] == distances[i - 1, j] + 1)
                {
                    Pairs.Add(new AlignedPair(truthStart + --i, null));
                }
                else
                {
                    Pairs.Add(new AlignedPair(null, foundStart + --j));
                }
            }

            Pairs.Reverse(from, Pairs.Count - from);

            int Cost(int i, int j) => truth[truthStart + i - 1] == found[foundStart + j - 1] ? 0 : 1;
        }
    }
}

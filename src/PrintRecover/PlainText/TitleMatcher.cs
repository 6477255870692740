namespace PrintRecover.PlainText;

/// <summary>
/// Finds which body a headline belongs to, the one before it or the one behind it: by the words that they share and by
/// what the file's other headlines do. The best choice for all headlines together is found by dynamic programming.
/// </summary>
internal static class TitleMatcher
{
    /// <summary>What it counts that a headline does as the one before it did.</summary>
    private const double HabitScore = 0.15;

    /// <summary>What it counts that a headline stands before its body, as most do.</summary>
    private const double UsualScore = 0.1;

    private const double Impossible = -1000;

    private const int MostTerms = 60;

    private const int None = -1;

    /// <summary>For each segment that is a headline the index of its body's segment; -1 for none.</summary>
    /// <param name="segments">Headlines and bodies, in order.</param>
    public static int[] Match(IReadOnlyList<TextSegment> segments)
    {
        int[] titles = [.. Enumerable.Range(0, segments.Count).Where(index => segments[index].IsHeadline)];
        // Two ways for each headline: 0 the body before it, 1 the one behind it.
        var totals = new double[titles.Length, 2];
        var cameFrom = new int[titles.Length, 2];
        var words = new SharedWords(MostTerms);
        for (int i = 0; i < titles.Length; i++)
        {
            words.Take(segments[titles[i]].Sample);
            for (int way = 0; way < 2; way++)
            {
                double own = Score(words, segments, titles[i], way);
                (totals[i, way], cameFrom[i, way]) = i == 0 ? (own, 0) : Best(i, way, own);
            }
        }

        int[] bodies = new int[segments.Count];
        bodies.AsSpan().Fill(None);
        int chosen = titles.Length > 0 && totals[titles.Length - 1, 1] >= totals[titles.Length - 1, 0] ? 1 : 0;
        for (int i = titles.Length - 1; i >= 0; i--)
        {
            int body = titles[i] + (chosen == 0 ? -1 : 1);
            bodies[titles[i]] = body >= 0 && body < segments.Count && !segments[body].IsHeadline ? body : None;
            chosen = cameFrom[i, chosen];
        }

        return bodies;

        (double, int) Best(int i, int way, double own)
        {
            double Via(int earlier)
            {
                bool claimSame = earlier == 1 && way == 0 && titles[i] - 1 == titles[i - 1] + 1;
                return totals[i - 1, earlier] + (earlier == way ? HabitScore : 0) + (claimSame ? Impossible : 0);
            }

            return Via(0) > Via(1) ? (own + Via(0), 0) : (own + Via(1), 1);
        }
    }

    private static double Score(SharedWords words, IReadOnlyList<TextSegment> segments, int title, int way)
    {
        int body = title + (way == 0 ? -1 : 1);
        if (body < 0 || body >= segments.Count || segments[body].IsHeadline || !HasText(segments[body]))
        {
            return Impossible;
        }

        return words.ShareIn(segments[body].Sample) + (way == 1 ? UsualScore : 0);
    }

    private static bool HasText(TextSegment segment)
    {
        foreach (PlainBlock block in segment.Blocks)
        {
            if (block.Role == PlainRole.Paragraph)
            {
                return true;
            }
        }

        return false;
    }
}

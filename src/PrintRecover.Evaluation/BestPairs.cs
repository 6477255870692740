namespace PrintRecover.Evaluation;

/// <summary>Pairs things of the truth with found ones, each once at most, those most alike first.</summary>
internal static class BestPairs
{
    /// <summary>The pairs, the most alike first; of pairs as alike as each other the first in the truth.</summary>
    /// <param name="truth">How many things the truth has.</param>
    /// <param name="found">How many were found.</param>
    /// <param name="likeness">How alike two of them are; null when they are no pair.</param>
    public static IReadOnlyList<(int Truth, int Found)> Of(int truth, int found, Func<int, int, double?> likeness)
    {
        var candidates =
            from t in Enumerable.Range(0, truth)
            from f in Enumerable.Range(0, found)
            let alike = likeness(t, f)
            where alike is not null
            orderby alike descending
            select (Truth: t, Found: f);
        var isTruthTaken = new bool[truth];
        var isFoundTaken = new bool[found];
        var pairs = new List<(int Truth, int Found)>();
        foreach ((int t, int f) in candidates)
        {
            if (!isTruthTaken[t] && !isFoundTaken[f])
            {
                isTruthTaken[t] = isFoundTaken[f] = true;
                pairs.Add((t, f));
            }
        }

        return pairs;
    }
}

namespace PrintRecover.Evaluation.Text;

/// <summary>What was read as what.</summary>
/// <param name="Truth">The character in print; empty for what was put in.</param>
/// <param name="Found">What it was read as; empty for what was left out.</param>
/// <param name="Count">How often.</param>
public sealed record Confusion(string Truth, string Found, int Count);

/// <summary>Counts what is read as what.</summary>
public sealed class ConfusionTable
{
    private readonly Dictionary<(string Truth, string Found), int> _counts = [];

    /// <summary>All confusions, the most frequent first; those as frequent in the order of their characters.</summary>
    public IReadOnlyList<Confusion> Confusions =>
    [
        .. _counts
            .Select(pair => new Confusion(pair.Key.Truth, pair.Key.Found, pair.Value))
            .OrderByDescending(confusion => confusion.Count)
            .ThenBy(confusion => confusion.Truth, StringComparer.Ordinal)
            .ThenBy(confusion => confusion.Found, StringComparer.Ordinal),
    ];

    /// <summary>Aligns two texts and counts where they differ.</summary>
    /// <param name="truth">The truth's characters.</param>
    /// <param name="found">The characters that were found.</param>
    public void Add(IReadOnlyList<string> truth, IReadOnlyList<string> found)
    {
        foreach (AlignedPair pair in Alignment.Of(truth, found))
        {
            string printed = pair.Truth is { } t ? truth[t] : "";
            string read = pair.Found is { } f ? found[f] : "";
            if (printed != read)
            {
                _counts[(printed, read)] = _counts.GetValueOrDefault((printed, read)) + 1;
            }
        }
    }

    /// <summary>Adds the counts of another table.</summary>
    public void Add(ConfusionTable other)
    {
        foreach (((string, string) pair, int count) in other._counts)
        {
            _counts[pair] = _counts.GetValueOrDefault(pair) + count;
        }
    }
}

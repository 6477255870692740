namespace PrintRecover.LayoutAnalysis;

/// <summary>Finds which of many stretches along one axis lie near a place, by buckets; stretches may be added at any time.</summary>
internal sealed class RowIndex(double bucketPixels)
{
    private readonly Dictionary<int, List<int>> _buckets = [];

    /// <summary>Notes an item from one pixel up to another, which is exclusive.</summary>
    public void Add(int item, int from, int to)
    {
        foreach (int key in Keys(from, to))
        {
            if (!_buckets.TryGetValue(key, out List<int>? bucket))
            {
                _buckets[key] = bucket = [];
            }

            if (bucket.Count == 0 || bucket[^1] != item)
            {
                bucket.Add(item);
            }
        }
    }

    /// <summary>The items that may share a pixel with a stretch, and some more; one may come several times.</summary>
    /// <param name="from">The stretch's first pixel.</param>
    /// <param name="to">The pixel behind it.</param>
    /// <param name="isOpen">Items that are not are forgotten; null to keep all.</param>
    public IEnumerable<int> Near(int from, int to, Predicate<int>? isOpen = null)
    {
        foreach (int key in Keys(from, to))
        {
            if (_buckets.TryGetValue(key, out List<int>? bucket))
            {
                _ = isOpen is null ? 0 : bucket.RemoveAll(item => !isOpen(item));
                foreach (int item in bucket)
                {
                    yield return item;
                }
            }
        }
    }

    private IEnumerable<int> Keys(int from, int to)
    {
        int last = (int)Math.Floor((Math.Max(from + 1, to) - 1) / bucketPixels);
        for (int key = (int)Math.Floor(from / bucketPixels); key <= last; key++)
        {
            yield return key;
        }
    }
}

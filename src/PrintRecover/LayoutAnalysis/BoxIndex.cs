using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>Finds which of many boxes lie near a place, by a grid of buckets.</summary>
internal sealed class BoxIndex
{
    private readonly Dictionary<(int, int), List<int>> _buckets = [];
    private readonly IReadOnlyList<Box> _boxes;
    private readonly int _bucketPixels;

    public BoxIndex(IReadOnlyList<Box> boxes, int bucketPixels)
    {
        _boxes = boxes;
        _bucketPixels = Math.Max(8, bucketPixels);
        for (int i = 0; i < boxes.Count; i++)
        {
            foreach ((int, int) key in Keys(boxes[i]))
            {
                if (!_buckets.TryGetValue(key, out List<int>? bucket))
                {
                    _buckets[key] = bucket = [];
                }

                bucket.Add(i);
            }
        }
    }

    /// <summary>The indices of the boxes that share a pixel with the area, each once.</summary>
    public IEnumerable<int> Touching(Box area)
    {
        HashSet<int> seen = [];
        foreach ((int, int) key in Keys(area))
        {
            foreach (int index in _buckets.GetValueOrDefault(key, []))
            {
                if (_boxes[index].Intersects(area) && seen.Add(index))
                {
                    yield return index;
                }
            }
        }
    }

    private IEnumerable<(int Column, int Row)> Keys(Box box)
    {
        for (int row = box.Y / _bucketPixels; row <= (box.Bottom - 1) / _bucketPixels; row++)
        {
            for (int column = box.X / _bucketPixels; column <= (box.Right - 1) / _bucketPixels; column++)
            {
                yield return (column, row);
            }
        }
    }
}

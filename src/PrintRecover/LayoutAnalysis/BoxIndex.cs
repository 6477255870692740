using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>Finds which of many boxes lie near a place, by a grid of buckets.</summary>
internal sealed class BoxIndex
{
    private readonly IReadOnlyList<Box> _boxes;
    private readonly int _bucketPixels;
    private readonly Cells _grid;

    // The boxes of bucket i are those from _starts[i] up to _starts[i + 1].
    private readonly int[] _starts;
    private readonly int[] _members;

    /// <summary>Makes an index of boxes.</summary>
    /// <param name="boxes">The boxes; empty ones are never found.</param>
    /// <param name="bucketPixels">Side of a bucket; some boxes should fit in one, and few buckets be asked at a time.</param>
    public BoxIndex(IReadOnlyList<Box> boxes, int bucketPixels)
    {
        (_boxes, _bucketPixels) = (boxes, Math.Max(8, bucketPixels));
        _grid = CellsOf(Box.Around(boxes));
        int[] ends = new int[(_grid.Columns * _grid.Rows) + 1];
        ForEachPlace((bucket, _) => ends[bucket + 1]++);
        for (int i = 1; i < ends.Length; i++)
        {
            ends[i] += ends[i - 1];
        }

        _starts = [.. ends];
        _members = new int[ends[^1]];
        ForEachPlace((bucket, box) => _members[ends[bucket]++] = box);
    }

    /// <summary>A block of buckets; the last column and row belong to it.</summary>
    private readonly record struct Cells(int Left, int Top, int Right, int Bottom)
    {
        public int Columns => Right - Left + 1;

        public int Rows => Bottom - Top + 1;
    }

    /// <summary>The boxes that share a pixel with the area, each once.</summary>
    public IEnumerable<Box> At(Box area) => Touching(area).Select(i => _boxes[i]);

    /// <summary>The indices of the boxes that share a pixel with the area, each once.</summary>
    public IEnumerable<int> Touching(Box area)
    {
        Cells cells = CellsOf(area);
        for (int row = Math.Max(cells.Top, _grid.Top); row <= Math.Min(cells.Bottom, _grid.Bottom); row++)
        {
            for (int column = Math.Max(cells.Left, _grid.Left); column <= Math.Min(cells.Right, _grid.Right); column++)
            {
                int bucket = BucketAt(column, row);
                for (int member = _starts[bucket]; member < _starts[bucket + 1]; member++)
                {
                    int index = _members[member];
                    if (_boxes[index].Intersects(area) && IsFirst(CellsOf(_boxes[index])))
                    {
                        yield return index;
                    }
                }

                // A box that several buckets hold is told by the first of those that are asked.
                bool IsFirst(Cells box) => column == Math.Max(box.Left, cells.Left) && row == Math.Max(box.Top, cells.Top);
            }
        }
    }

    private int BucketAt(int column, int row) => ((row - _grid.Top) * _grid.Columns) + column - _grid.Left;

    private void ForEachPlace(Action<int, int> act)
    {
        for (int i = 0; i < _boxes.Count; i++)
        {
            Cells cells = CellsOf(_boxes[i]);
            for (int row = cells.Top; row <= cells.Bottom; row++)
            {
                for (int column = cells.Left; column <= cells.Right; column++)
                {
                    act(BucketAt(column, row), i);
                }
            }
        }
    }

    private Cells CellsOf(Box box) => box.IsEmpty
        ? new Cells(0, 0, -1, -1)
        : new Cells(Cell(box.X), Cell(box.Y), Cell(box.Right - 1), Cell(box.Bottom - 1));

    private int Cell(int pixel) => (pixel >= 0 ? pixel : pixel - _bucketPixels + 1) / _bucketPixels;
}

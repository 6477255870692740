using PrintRecover.Model;

namespace PrintRecover.Preprocessing;

/// <summary>A page in square blocks: which of them are almost all ink.</summary>
internal sealed class BlockMap
{
    private readonly int _columns;
    private readonly int _rows;
    private readonly bool[] _solid;

    /// <summary>Marks the blocks with at least the given share of ink.</summary>
    public BlockMap(GrayImage ink, int blockPixels, double solidShare)
    {
        BlockPixels = blockPixels;
        _columns = (ink.Width + blockPixels - 1) / blockPixels;
        _rows = (ink.Height + blockPixels - 1) / blockPixels;
        int[] counts = new int[_columns * _rows];
        int[] sizes = new int[_columns * _rows];
        for (int y = 0; y < ink.Height; y++)
        {
            ReadOnlySpan<byte> row = ink.Row(y);
            for (int column = 0; column < _columns; column++)
            {
                ReadOnlySpan<byte> part = row[(column * blockPixels)..Math.Min((column + 1) * blockPixels, row.Length)];
                counts[y / blockPixels * _columns + column] += part.Count((byte)0);
                sizes[y / blockPixels * _columns + column] += part.Length;
            }
        }

        _solid = [.. counts.Zip(sizes, (count, size) => count >= solidShare * size)];
    }

    /// <summary>Side of a block, pixels.</summary>
    public int BlockPixels { get; }

    /// <summary>The block that a pixel lies in.</summary>
    public int BlockAt(int x, int y) => y / BlockPixels * _columns + x / BlockPixels;

    /// <summary>True when a marked block lies under the box.</summary>
    public bool Any(bool[] marked, Box box)
    {
        for (int row = box.Y / BlockPixels; row <= (box.Bottom - 1) / BlockPixels; row++)
        {
            int first = row * _columns + box.X / BlockPixels;
            int last = row * _columns + (box.Right - 1) / BlockPixels;
            if (marked.AsSpan(first, last - first + 1).Contains(true))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The marked blocks and all their neighbours.</summary>
    public bool[] Grow(bool[] marked)
    {
        bool[] grown = [.. marked];
        for (int block = 0; block < marked.Length; block++)
        {
            if (marked[block])
            {
                foreach (int near in Neighbours(block))
                {
                    grown[near] = true;
                }
            }
        }

        return grown;
    }

    /// <summary>Solid blocks that hang together with an edge and run along it further than into the page.</summary>
    public bool[] BorderBlocks(double shortestShareOfEdge)
    {
        bool[] border = new bool[_solid.Length];
        bool[] seen = new bool[_solid.Length];
        for (int block = 0; block < _solid.Length; block++)
        {
            if (_solid[block] && !seen[block] && IsAtEdge(block))
            {
                List<int> area = Flood(block, seen);
                if (RunsAlongAnEdge(area, shortestShareOfEdge))
                {
                    area.ForEach(found => border[found] = true);
                }
            }
        }

        return border;
    }

    private bool IsAtEdge(int block) =>
        block % _columns == 0 || block % _columns == _columns - 1 || block / _columns == 0 || block / _columns == _rows - 1;

    private List<int> Flood(int start, bool[] seen)
    {
        var area = new List<int> { start };
        seen[start] = true;
        for (int next = 0; next < area.Count; next++)
        {
            foreach (int near in Neighbours(area[next]))
            {
                if (_solid[near] && !seen[near])
                {
                    seen[near] = true;
                    area.Add(near);
                }
            }
        }

        return area;
    }

    private bool RunsAlongAnEdge(List<int> area, double shortestShare)
    {
        int left = area.Count(block => block % _columns == 0);
        int right = area.Count(block => block % _columns == _columns - 1);
        int top = area.Count(block => block / _columns == 0);
        int bottom = area.Count(block => block / _columns == _rows - 1);
        return IsAlong(Math.Max(left, right), _rows) || IsAlong(Math.Max(top, bottom), _columns);

        bool IsAlong(int length, int edge) => length >= shortestShare * edge && area.Count <= (long)length * length;
    }

    private IEnumerable<int> Neighbours(int block)
    {
        (int row, int column) = Math.DivRem(block, _columns);
        for (int y = Math.Max(row - 1, 0); y <= Math.Min(row + 1, _rows - 1); y++)
        {
            for (int x = Math.Max(column - 1, 0); x <= Math.Min(column + 1, _columns - 1); x++)
            {
                yield return y * _columns + x;
            }
        }
    }
}

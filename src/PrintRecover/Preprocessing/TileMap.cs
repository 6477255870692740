namespace PrintRecover.Preprocessing;

/// <summary>Small filters on a map that holds a byte for every tile of a page, row by row.</summary>
internal static class TileMap
{
    /// <summary>The largest value within a square of the given radius around every tile.</summary>
    public static byte[] Maximum(byte[] map, int columns, int rows, int radius)
    {
        byte[] across = new byte[map.Length];
        byte[] result = new byte[map.Length];
        for (int tile = 0; tile < map.Length; tile++)
        {
            int start = tile - tile % columns;
            for (int near = Math.Max(tile - radius, start); near <= Math.Min(tile + radius, start + columns - 1); near++)
            {
                across[tile] = Math.Max(across[tile], map[near]);
            }
        }

        for (int tile = 0; tile < map.Length; tile++)
        {
            int column = tile % columns;
            int row = tile / columns;
            for (int near = Math.Max(row - radius, 0); near <= Math.Min(row + radius, rows - 1); near++)
            {
                result[tile] = Math.Max(result[tile], across[near * columns + column]);
            }
        }

        return result;
    }

    /// <summary>The value that half of the tiles do not exceed; white for no tile.</summary>
    public static byte Median(byte[] values)
    {
        if (values.Length == 0)
        {
            return byte.MaxValue;
        }

        byte[] sorted = [.. values];
        Array.Sort(sorted);
        return sorted[sorted.Length / 2];
    }

    /// <summary>Gives tiles of no known value the mean of their known neighbours, ring by ring inwards.</summary>
    public static byte[] Fill(byte[] map, bool[] known, int columns, int rows, byte otherwise)
    {
        byte[] result = [.. map];
        bool[] filled = [.. known];
        var open = Enumerable.Range(0, map.Length).Where(tile => !known[tile]).ToList();
        while (open.Count > 0)
        {
            var ring = new List<(int Tile, byte Value)>();
            foreach (int tile in open)
            {
                if (MeanAround(result, filled, columns, rows, tile) is { } value)
                {
                    ring.Add((tile, value));
                }
            }

            if (ring.Count == 0)
            {
                open.ForEach(tile => result[tile] = otherwise);
                break;
            }

            ring.ForEach(entry => (result[entry.Tile], filled[entry.Tile]) = (entry.Value, true));
            open.RemoveAll(tile => filled[tile]);
        }

        return result;
    }

    /// <summary>The mean of every tile and its eight neighbours.</summary>
    public static byte[] Smooth(byte[] map, int columns, int rows)
    {
        bool[] all = new bool[map.Length];
        Array.Fill(all, true);
        return [.. Enumerable.Range(0, map.Length).Select(tile => MeanAround(map, all, columns, rows, tile)!.Value)];
    }

    private static byte? MeanAround(byte[] map, bool[] known, int columns, int rows, int tile)
    {
        (int row, int column) = Math.DivRem(tile, columns);
        int sum = 0;
        int count = 0;
        for (int y = Math.Max(row - 1, 0); y <= Math.Min(row + 1, rows - 1); y++)
        {
            for (int x = Math.Max(column - 1, 0); x <= Math.Min(column + 1, columns - 1); x++)
            {
                if (known[y * columns + x])
                {
                    sum += map[y * columns + x];
                    count++;
                }
            }
        }

        return count == 0 ? null : (byte)((sum + count / 2) / count);
    }
}

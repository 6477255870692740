namespace PrintRecover.Typesetter.Damages;

/// <summary>A field of chance that changes smoothly: numbers on a grid, and between them by distance.</summary>
public sealed class Clouds
{
    private readonly double[] _grid;
    private readonly int _across;
    private readonly double _size;

    /// <summary>A field.</summary>
    /// <param name="width">Its width, pixels.</param>
    /// <param name="height">Its height, pixels.</param>
    /// <param name="size">From one number to the next, pixels.</param>
    /// <param name="random">The source of chance.</param>
    public Clouds(int width, int height, double size, Random random)
    {
        _size = size;
        _across = (int)(width / size) + 2;
        _grid = [.. Enumerable.Range(0, _across * ((int)(height / size) + 2)).Select(_ => random.NextDouble())];
    }

    /// <summary>The number at a place, 0..1.</summary>
    public double At(int x, int y)
    {
        double right = x / _size, down = y / _size;
        int column = (int)right, row = (int)down;
        (right, down) = (right - column, down - row);
        int at = row * _across + column;
        double upper = _grid[at] * (1 - right) + _grid[at + 1] * right;
        double lower = _grid[at + _across] * (1 - right) + _grid[at + _across + 1] * right;
        return upper * (1 - down) + lower * down;
    }
}

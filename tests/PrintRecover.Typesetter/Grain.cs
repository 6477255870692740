namespace PrintRecover.Typesetter;

/// <summary>Random grain and mottle of a page, the same for the same seed.</summary>
public sealed class Grain
{
    // The mottle of newsprint at 200 dpi: clouds of about half an inch.
    private const int CloudPixels = 110;

    private readonly Random _random;
    private readonly double _sigma;
    private readonly double[] _clouds;
    private readonly int _cloudsAcross;

    public Grain(DamageOptions options, int width, int height)
    {
        _random = new Random(options.Seed);
        _sigma = options.Grain;
        _cloudsAcross = width / CloudPixels + 2;
        _clouds = new double[_cloudsAcross * (height / CloudPixels + 2)];
        for (int index = 0; index < _clouds.Length; index++)
        {
            _clouds[index] = (_random.NextDouble() * 2 - 1) * options.Mottle;
        }
    }

    /// <summary>The next pixel's deviation: the sum of three uniform numbers, near enough to a normal one.</summary>
    public double Next() =>
        (_random.NextDouble() + _random.NextDouble() + _random.NextDouble() - 1.5) * 2 * _sigma;

    /// <summary>The paper's own deviation at a pixel, smooth between the clouds.</summary>
    public double Mottle(int x, int y)
    {
        int column = x / CloudPixels, row = y / CloudPixels;
        double right = (double)(x % CloudPixels) / CloudPixels, down = (double)(y % CloudPixels) / CloudPixels;
        double upper = _clouds[row * _cloudsAcross + column] * (1 - right) + _clouds[row * _cloudsAcross + column + 1] * right;
        int below = (row + 1) * _cloudsAcross + column;
        double lower = _clouds[below] * (1 - right) + _clouds[below + 1] * right;
        return upper * (1 - down) + lower * down;
    }
}

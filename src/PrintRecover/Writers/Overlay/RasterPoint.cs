namespace PrintRecover.Writers.Overlay;

/// <summary>A point of the raster, pixels.</summary>
internal readonly record struct RasterPoint(double X, double Y)
{
    public static RasterPoint operator +(RasterPoint a, RasterPoint b) => new(a.X + b.X, a.Y + b.Y);

    public static RasterPoint operator -(RasterPoint a, RasterPoint b) => new(a.X - b.X, a.Y - b.Y);

    public static RasterPoint operator *(RasterPoint point, double factor) => new(point.X * factor, point.Y * factor);

    public double Length => Math.Sqrt((X * X) + (Y * Y));

    /// <summary>The point turned a quarter about the origin.</summary>
    public RasterPoint Normal => new(-Y, X);
}

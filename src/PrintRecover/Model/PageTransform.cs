namespace PrintRecover.Model;

/// <summary>
/// The affine map from a prepared (upright, deskewed, scaled) page back to the original scan:
/// <c>scanX = A x + B y + C</c>, <c>scanY = D x + E y + F</c>, in pixels.
/// </summary>
public readonly record struct PageTransform(double A, double B, double C, double D, double E, double F)
{
    /// <summary>The map of a page that was left as it was.</summary>
    public static PageTransform Identity { get; } = new(1, 0, 0, 0, 1, 0);

    /// <summary>Maps one point of the prepared page to the scan.</summary>
    public (double X, double Y) ToScan(double x, double y) => (A * x + B * y + C, D * x + E * y + F);

    /// <summary>This map first, then another that takes its result further back.</summary>
    public PageTransform Then(PageTransform next) => new(
        next.A * A + next.B * D, next.A * B + next.B * E, next.A * C + next.B * F + next.C,
        next.D * A + next.E * D, next.D * B + next.E * E, next.D * C + next.E * F + next.F);

    /// <summary>The smallest upright box in the scan around a box of the prepared page, clipped to the scan.</summary>
    public Box ToScan(Box box, int scanWidth, int scanHeight)
    {
        var corners = new[]
        {
            ToScan(box.X, box.Y), ToScan(box.Right, box.Y), ToScan(box.X, box.Bottom), ToScan(box.Right, box.Bottom),
        };
        int left = (int)Math.Floor(corners.Min(corner => corner.X) + 1e-6);
        int top = (int)Math.Floor(corners.Min(corner => corner.Y) + 1e-6);
        int right = (int)Math.Ceiling(corners.Max(corner => corner.X) - 1e-6);
        int bottom = (int)Math.Ceiling(corners.Max(corner => corner.Y) - 1e-6);
        return Box.FromEdges(
            Math.Clamp(left, 0, scanWidth), Math.Clamp(top, 0, scanHeight),
            Math.Clamp(right, 0, scanWidth), Math.Clamp(bottom, 0, scanHeight));
    }
}

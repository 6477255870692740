namespace PrintRecover.Model;

/// <summary>
/// The map from a prepared (upright, straight, scaled) page back to the original scan. Where columns leaned x first goes back by
/// <see cref="Lean"/>, where lines were bent y then falls by <see cref="Bend"/>; then <c>scanX = A x + B y + C</c>,
/// <c>scanY = D x + E y + F</c>, in pixels.
/// </summary>
public readonly record struct PageTransform(double A, double B, double C, double D, double E, double F)
{
    /// <summary>Distance of the points that a bent edge is mapped by, pixels.</summary>
    private const int EdgeStepPixels = 32;

    /// <summary>The map of a page that was left as it was.</summary>
    public static PageTransform Identity { get; } = new(1, 0, 0, 0, 1, 0);

    /// <summary>How the page's lines were bent; null where they were straight.</summary>
    public PageBend? Bend { get; init; }

    /// <summary>How the page's columns leaned; null where they stood upright.</summary>
    public ColumnLean? Lean { get; init; }

    /// <summary>True when a straight line may not stay one.</summary>
    public bool IsWarped => Bend is not null || Lean is not null;

    /// <summary>How many pixels of the scan a pixel of the prepared page is long.</summary>
    public double Scale => Math.Sqrt(Math.Abs(A * E - B * D));

    /// <summary>Maps one point of the prepared page to the scan.</summary>
    public (double X, double Y) ToScan(double x, double y)
    {
        double leaning = Lean?.LeaningX(x, y) ?? x;
        double dropped = Bend is null ? y : y + Bend.DropAt(leaning, y);
        return (A * leaning + B * dropped + C, D * leaning + E * dropped + F);
    }

    /// <summary>Maps one point of the scan to the prepared page.</summary>
    public (double X, double Y) ToPrepared(double scanX, double scanY)
    {
        double determinant = A * E - B * D;
        double x = (E * (scanX - C) - B * (scanY - F)) / determinant;
        double y = (A * (scanY - F) - D * (scanX - C)) / determinant;
        double straight = Bend?.Straighten(x, y) ?? y;
        return (Lean?.UprightX(x, straight) ?? x, straight);
    }

    /// <summary>This map first, then another, which must not be warped, that takes its result further back.</summary>
    public PageTransform Then(PageTransform next) => new(
        next.A * A + next.B * D, next.A * B + next.B * E, next.A * C + next.B * F + next.C,
        next.D * A + next.E * D, next.D * B + next.E * E, next.D * C + next.E * F + next.F)
    {
        Bend = Bend,
        Lean = Lean,
    };

    /// <summary>The smallest upright box in the scan around a box of the prepared page, clipped to the scan.</summary>
    public Box ToScan(Box box, int scanWidth, int scanHeight)
    {
        (double X, double Y)[] outline = Outline(box);
        int left = (int)Math.Floor(outline.Min(point => point.X) + 1e-6);
        int top = (int)Math.Floor(outline.Min(point => point.Y) + 1e-6);
        int right = (int)Math.Ceiling(outline.Max(point => point.X) - 1e-6);
        int bottom = (int)Math.Ceiling(outline.Max(point => point.Y) - 1e-6);
        return Box.FromEdges(
            Math.Clamp(left, 0, scanWidth), Math.Clamp(top, 0, scanHeight),
            Math.Clamp(right, 0, scanWidth), Math.Clamp(bottom, 0, scanHeight));
    }

    /// <summary>
    /// The outline in the scan of a box of the prepared page, clockwise from its upper left corner: its corners, and where
    /// lines are bent points between them. Its sides are straight.
    /// </summary>
    public (double X, double Y)[] Outline(Box box)
    {
        PageTransform map = this;
        int steps = !IsWarped ? 1 : box.Width / EdgeStepPixels + 1;
        double[] places = [.. Enumerable.Range(0, steps + 1).Select(step => box.X + (double)box.Width * step / steps)];
        return [.. places.Select(x => map.ToScan(x, box.Y)), .. places.Reverse().Select(x => map.ToScan(x, box.Bottom))];
    }
}

using PrintRecover.Model;

namespace PrintRecover.Preprocessing;

/// <summary>How a scan must be moved to stand upright, straight and legible.</summary>
/// <param name="Turn">The quarter turns that it needs.</param>
/// <param name="LeanDegrees">How far its lines go down to the right, degrees; undone by turning it back.</param>
/// <param name="Scale">How much larger it is drawn.</param>
internal sealed record PagePlacement(QuarterTurn Turn, double LeanDegrees, double Scale)
{
    /// <summary>Below this scale pixels are averaged by fours first: the cubic would skip some.</summary>
    private const double SkippingScale = 0.67;

    /// <summary>How its lines are bent once it is turned, straight and scaled; null where they are not.</summary>
    public PageBend? Bend { get; init; }

    /// <summary>How its columns lean once its lines are straight, margin left aside; null where they do not.</summary>
    public ColumnLean? Columns { get; init; }

    /// <summary>True when the page stands right already.</summary>
    public bool ChangesNothing => Turn == QuarterTurn.None && LeanDegrees == 0 && Scale == 1 && Bend is null && Columns is null;

    /// <summary>Draws the page; the canvas grows so that no corner is cut, and the new corners are paper.</summary>
    public (GrayImage Page, PageTransform ToScan) Draw(GrayImage scan, byte paper)
    {
        (PageTransform toScan, int width, int height) = Plan(scan.Width, scan.Height);
        PageTransform toSource = toScan;
        GrayImage source = scan;
        for (double left = Scale; left <= SkippingScale && Math.Min(source.Width, source.Height) > 1; left *= 2)
        {
            source = PageResampler.Halve(source);
            toSource = toSource.Then(new PageTransform(0.5, 0, 0, 0, 0.5, 0));
        }

        return (PageResampler.Resample(source, toSource, width, height, paper), toScan);
    }

    /// <summary>The map back to a scan of the given size, and the size of the prepared page.</summary>
    public (PageTransform ToScan, int Width, int Height) Plan(int scanWidth, int scanHeight)
    {
        // The clockwise turn that the page needs; exact for quarter turns, so that their pixels stay as they are.
        double radians = -LeanDegrees * Math.PI / 180;
        (double sin, double cos) = Turn switch
        {
            QuarterTurn.Clockwise => (Math.Cos(radians), -Math.Sin(radians)),
            QuarterTurn.Half => (-Math.Sin(radians), -Math.Cos(radians)),
            QuarterTurn.CounterClockwise => (-Math.Cos(radians), Math.Sin(radians)),
            _ => (Math.Sin(radians), Math.Cos(radians)),
        };
        int width = Length(Math.Abs(cos) * scanWidth + Math.Abs(sin) * scanHeight);
        int height = Length(Math.Abs(sin) * scanWidth + Math.Abs(cos) * scanHeight);
        (double a, double b) = (cos / Scale, sin / Scale);
        var toScan = new PageTransform(
            a, b, (scanWidth - a * width - b * height) / 2, -b, a, (scanHeight + b * width - a * height) / 2);
        if (Bend is not null)
        {
            int above = (int)Math.Ceiling(Math.Max(0, Bend.LargestDropAt(0)));
            int below = (int)Math.Ceiling(Math.Max(0, -Bend.SmallestDropAt(height)));
            (toScan, height) = (toScan with { Bend = Bend.Lowered(above) }, above + height + below);
        }

        if (Columns is not null)
        {
            // Corners that leaned in come to stand beside the page.
            int left = (int)Math.Ceiling(Math.Max(0, -Math.Min(Columns.UprightX(0, 0), Columns.UprightX(0, height))));
            int right = (int)Math.Ceiling(Math.Max(0, Math.Max(Columns.UprightX(width, 0), Columns.UprightX(width, height)) - width));
            (toScan, width) = (toScan with { Lean = Columns.WithMargin(left) }, left + width + right);
        }

        return (toScan, width, height);
    }

    private int Length(double pixels) => Math.Max(1, (int)Math.Ceiling(pixels * Scale - 1e-6));
}

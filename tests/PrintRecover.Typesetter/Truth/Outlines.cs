namespace PrintRecover.Typesetter.Truth;

/// <summary>Outlines of boxes, with points along their long sides, so that they can bend with the page.</summary>
public static class Outlines
{
    // A bent line keeps within a pixel or two of straight pieces of this length.
    private const double PieceLength = 300;

    /// <summary>A box, clockwise from its upper left corner.</summary>
    public static IReadOnlyList<Point> Of(double left, double top, double right, double bottom)
    {
        Point[] corners = [new(left, top), new(right, top), new(right, bottom), new(left, bottom)];
        return [.. corners.SelectMany((corner, index) => Between(corner, corners[(index + 1) % corners.Length]))];
    }

    /// <summary>A line from one place to another.</summary>
    public static IReadOnlyList<Point> Line(Point from, Point to) => [.. Between(from, to), to];

    private static IEnumerable<Point> Between(Point from, Point to)
    {
        double length = Math.Max(Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y));
        int pieces = Math.Max(1, (int)Math.Ceiling(length / PieceLength));
        return Enumerable.Range(0, pieces).Select(piece => new Point(
            from.X + (to.X - from.X) * piece / pieces, from.Y + (to.Y - from.Y) * piece / pieces));
    }
}

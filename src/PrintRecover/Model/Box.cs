namespace PrintRecover.Model;

/// <summary>An axis-aligned rectangle in whole pixels, top-left origin; right and bottom edges are exclusive.</summary>
/// <param name="X">Left edge, pixels.</param>
/// <param name="Y">Top edge, pixels.</param>
/// <param name="Width">Width, pixels.</param>
/// <param name="Height">Height, pixels.</param>
public readonly record struct Box(int X, int Y, int Width, int Height)
{
    /// <summary>The first column to the right of the box.</summary>
    public int Right => X + Width;

    /// <summary>The first row below the box.</summary>
    public int Bottom => Y + Height;

    /// <summary>Horizontal middle, pixels.</summary>
    public double CenterX => X + Width / 2.0;

    /// <summary>Vertical middle, pixels.</summary>
    public double CenterY => Y + Height / 2.0;

    /// <summary>Area in square pixels.</summary>
    public long Area => (long)Width * Height;

    /// <summary>True when the box holds no pixel.</summary>
    public bool IsEmpty => Width <= 0 || Height <= 0;

    /// <summary>The box between two corners; the right and bottom edges are exclusive.</summary>
    public static Box FromEdges(int left, int top, int right, int bottom) => new(left, top, right - left, bottom - top);

    /// <summary>Pixels that the two boxes share along x; negative when a gap lies between them.</summary>
    public int HorizontalOverlap(Box other) => Math.Min(Right, other.Right) - Math.Max(X, other.X);

    /// <summary>Pixels that the two boxes share along y; negative when a gap lies between them.</summary>
    public int VerticalOverlap(Box other) => Math.Min(Bottom, other.Bottom) - Math.Max(Y, other.Y);

    /// <summary>True when the boxes share at least one pixel.</summary>
    public bool Intersects(Box other) => HorizontalOverlap(other) > 0 && VerticalOverlap(other) > 0;

    /// <summary>The part that both boxes cover; empty when they do not meet.</summary>
    public Box Intersect(Box other) => Intersects(other)
        ? FromEdges(Math.Max(X, other.X), Math.Max(Y, other.Y), Math.Min(Right, other.Right), Math.Min(Bottom, other.Bottom))
        : default;

    /// <summary>True when the other box lies wholly inside this one.</summary>
    public bool Contains(Box other) => other.X >= X && other.Y >= Y && other.Right <= Right && other.Bottom <= Bottom;

    /// <summary>The smallest box around both; an empty box adds nothing.</summary>
    public Box Union(Box other) => IsEmpty ? other : other.IsEmpty ? this : FromEdges(
        Math.Min(X, other.X), Math.Min(Y, other.Y), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>The box so many pixels further right and down.</summary>
    public Box Moved(int right, int down) => this with { X = X + right, Y = Y + down };

    /// <summary>The box grown by so many pixels on every side.</summary>
    public Box Inflate(int pixels) => Inflate(pixels, pixels);

    /// <summary>The box grown by so many pixels to the left and right, and above and below.</summary>
    public Box Inflate(int across, int down) => new(X - across, Y - down, Width + 2 * across, Height + 2 * down);

    /// <summary>The smallest box around all of them; empty for none.</summary>
    public static Box Around(IEnumerable<Box> boxes) => boxes.Aggregate(default(Box), (all, box) => all.Union(box));
}

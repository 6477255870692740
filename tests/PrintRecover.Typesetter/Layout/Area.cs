namespace PrintRecover.Typesetter.Layout;

/// <summary>
/// A rectangle in the direction of reading, pixels: <paramref name="Left"/> runs along the lines, <paramref name="Top"/> from
/// line to line. On a horizontal page that is the page as it lies; a vertical page is made up as a horizontal one and
/// turned a quarter when it is printed, so that its columns are tiers.
/// </summary>
public readonly record struct Area(double Left, double Top, double Width, double Height)
{
    /// <summary>The far end along the lines.</summary>
    public double Right => Left + Width;

    /// <summary>The far end from line to line.</summary>
    public double Bottom => Top + Height;

    /// <summary>The area made smaller on every side.</summary>
    public Area Deflate(double pixels) => new(Left + pixels, Top + pixels, Width - 2 * pixels, Height - 2 * pixels);

    /// <summary>The area with another bottom.</summary>
    public Area To(double bottom) => this with { Height = bottom - Top };
}

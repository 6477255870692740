namespace PrintRecover.PageSources;

/// <summary>Judges what a file says of its resolution.</summary>
internal static class StatedDpi
{
    /// <summary>Below this no print of a newspaper can be read: body type would be under 7 pixels high.</summary>
    private const int Lowest = 50;

    /// <summary>Above this no scanner of whole pages goes.</summary>
    private const int Highest = 2400;

    /// <summary>
    /// The resolution in whole dots an inch, or null when it is impossible or one of the two numbers that software
    /// writes for want of a better one (72, a point a pixel, and 96, Windows' screens).
    /// </summary>
    internal static int? Judge(double dpi)
    {
        double rounded = Math.Round(dpi);
        return rounded is >= Lowest and <= Highest and not 72 and not 96 ? (int)rounded : null;
    }
}

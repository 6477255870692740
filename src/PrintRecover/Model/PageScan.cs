namespace PrintRecover.Model;

/// <summary>One page as it was scanned, before anything is done to it.</summary>
/// <param name="File">The file it came from.</param>
/// <param name="Number">The page's number in that file, from 1.</param>
/// <param name="Image">The page in grey, at the scan's own resolution.</param>
/// <param name="Dpi">Dots an inch as the file states them; null when it states none or an impossible value.</param>
public sealed record PageScan(string File, int Number, GrayImage Image, int? Dpi)
{
    /// <summary>All but the pixels.</summary>
    public PageOrigin Origin => new(File, Number, Image.Width, Image.Height, Dpi);
}

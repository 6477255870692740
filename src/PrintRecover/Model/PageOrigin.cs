namespace PrintRecover.Model;

/// <summary>Where a page comes from and how large its scan was, without the pixels, so that these need not be kept.</summary>
/// <param name="File">The file it came from.</param>
/// <param name="Number">The page's number in that file, from 1.</param>
/// <param name="Width">Width of the scan, pixels.</param>
/// <param name="Height">Height of the scan, pixels.</param>
/// <param name="Dpi">Dots an inch as the file states them; null when it states none or an impossible value.</param>
public sealed record PageOrigin(string File, int Number, int Width, int Height, int? Dpi);

namespace PrintRecover.Native.Pdfium;

/// <summary>What is drawn on a page.</summary>
/// <param name="Images">The pictures, in the order they are drawn.</param>
/// <param name="HasMarksBelow">
/// True when anything else is drawn before the last picture: where that one is opaque, nobody sees it.
/// </param>
/// <param name="HasMarksOnTop">True when anything else is drawn after the last picture.</param>
/// <remarks>
/// Anything else is text, lines or shadings. Invisible text, as recognition puts behind a scan, does not count.
/// </remarks>
public sealed record PdfPageContent(IReadOnlyList<PdfImage> Images, bool HasMarksBelow, bool HasMarksOnTop);

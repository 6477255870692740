namespace PrintRecover.Model;

/// <summary>A page made ready for layout and recognition: upright, deskewed, and scaled so that body text is legible.</summary>
/// <param name="Origin">The scan that it was made from.</param>
/// <param name="Gray">The upright grey page; recognisers get this, never a binarised one.</param>
/// <param name="Ink">The same page in black (0) and white (255), light levelled, for layout only.</param>
/// <param name="Transform">The map from this page's pixels back to the scan's.</param>
/// <param name="JudgedDpi">Dots an inch of the scan, judged by the size of its body text; null when it shows too little.</param>
public sealed record PreparedPage(
    PageOrigin Origin, GrayImage Gray, GrayImage Ink, PageTransform Transform, int? JudgedDpi = null)
{
    /// <summary>The page for the stages after layout, which look at the grey picture only: the ink's memory is let go.</summary>
    public PreparedPage WithoutInk() => this with { Ink = Gray };
}

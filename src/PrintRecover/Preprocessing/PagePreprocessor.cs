using PrintRecover.Model;

namespace PrintRecover.Preprocessing;

/// <summary>
/// Turns borders to paper, measures orientation, lean and body size on the scan's ink, and draws the upright page in
/// one go; where that shows bent lines or leaning columns, it is drawn from the scan once more. A page that needs nothing keeps its pixels.
/// </summary>
public sealed class PagePreprocessor : IPagePreprocessor
{
    /// <summary>A page of usual shape becomes half as large again when it is turned by ten degrees.</summary>
    private const double LargestGrowth = 2;

    private readonly IOrientationDetector? _orientationDetector;
    private readonly ILegibilityMeter? _legibilityMeter;
    private readonly PreprocessingOptions _options;

    /// <summary>
    /// Makes a preprocessor; without a detector pages are taken as they lie, without a meter the detector is believed.
    /// </summary>
    public PagePreprocessor(
        PreprocessingOptions? options = null,
        IOrientationDetector? orientationDetector = null,
        ILegibilityMeter? legibilityMeter = null)
    {
        _options = options ?? new PreprocessingOptions();
        _orientationDetector = orientationDetector;
        _legibilityMeter = legibilityMeter;
    }

    /// <inheritdoc/>
    public PreparedPage Prepare(PageScan scan)
    {
        Sight sight = Sight.Of(Negatives.ToPositive(scan.Image));
        byte paper = sight.Levels.TypicalPaper;
        GrayImage bare = ScanBorders.Remove(sight.Page, sight.Ink, sight.Components, paper);
        sight = bare == sight.Page ? sight : Sight.Of(bare);
        BodyGlyphs? glyphs = BodyGlyphs.Measure(sight.Components.Boxes, sight.Components.Areas);
        if (glyphs is not null && ShowThrough.Remove(sight.Page, sight.Components, sight.Levels, glyphs) is { } clean)
        {
            sight = Sight.Of(clean);
            glyphs = BodyGlyphs.Measure(sight.Components.Boxes, sight.Components.Areas);
        }

        (GrayImage page, _, GrayImage ink, InkComponents components) = sight;
        var placement = new PagePlacement(Turn(page, glyphs), Lean(components, glyphs), Scale(page, glyphs));
        placement = Fits(page, placement) ? placement : placement with { LeanDegrees = 0 };
        Drawing drawing = placement.ChangesNothing
            ? new Drawing(page, ink, components, PageTransform.Identity)
            : Draw(placement, page, paper);
        BodyGlyphs? scaled = glyphs is null ? null : glyphs with { Height = glyphs.Height * placement.Scale };
        if (Bend(drawing.Components, scaled) is { } bend && Fits(page, placement with { Bend = bend }))
        {
            placement = placement with { Bend = bend };
            drawing = Draw(placement, page, paper);
        }

        if (Columns(drawing.Components, scaled) is { } lean && Fits(page, placement with { Columns = lean }))
        {
            drawing = Draw(placement with { Columns = lean }, page, paper);
        }

        GrayImage cleanInk = Clean(drawing.Ink, drawing.Components, scaled);
        return new PreparedPage(scan.Origin, drawing.Gray, cleanInk, drawing.ToScan, glyphs?.JudgedDpi);
    }

    /// <summary>A long strip that leans would become a page of hardly anything but corners, and a thousand times as large.</summary>
    private static bool Fits(GrayImage page, PagePlacement placement)
    {
        (_, int width, int height) = placement.Plan(page.Width, page.Height);
        return (double)width * height <= LargestGrowth * placement.Scale * placement.Scale * page.Pixels.Length;
    }

    private static Drawing Draw(PagePlacement placement, GrayImage page, byte paper)
    {
        (GrayImage gray, PageTransform toScan) = placement.Draw(page, paper);
        Sight drawn = Sight.Of(gray);
        return new Drawing(gray, drawn.Ink, drawn.Components, toScan);
    }

    private PageBend? Bend(InkComponents ink, BodyGlyphs? glyphs) =>
        glyphs is null || !_options.StraightenBentLines ? null : BendDetector.Find(ink, glyphs.Height);

    private ColumnLean? Columns(InkComponents ink, BodyGlyphs? glyphs) =>
        glyphs is null || !_options.StraightenBentLines ? null : ColumnLeanDetector.Find(ink, glyphs.Height);

    private double Lean(InkComponents ink, BodyGlyphs? glyphs)
    {
        double glyphPixels = glyphs?.Height ?? _options.TargetGlyphPixels;
        double degrees = SkewDetector.DetectDegrees(ink, glyphPixels, _options.LargestSkewDegrees);
        return Math.Abs(degrees) < _options.SmallestSkewDegrees ? 0 : degrees;
    }

    private double Scale(GrayImage page, BodyGlyphs? glyphs)
    {
        double height = glyphs?.Height ?? _options.TargetGlyphPixels;
        bool isLegible = height >= _options.SmallestGlyphPixels && height <= _options.LargestGlyphPixels;
        double wanted = isLegible ? 1 : Math.Min(_options.TargetGlyphPixels / height, _options.LargestScale);
        double enlarged = Math.Max(1, Math.Sqrt((double)_options.LargestEnlargedPixels / page.Pixels.Length));
        double largest = Math.Sqrt((double)_options.LargestPagePixels / page.Pixels.Length);
        return Math.Min(wanted, Math.Min(enlarged, largest));
    }

    private QuarterTurn Turn(GrayImage page, BodyGlyphs? glyphs)
    {
        if (_orientationDetector is null || glyphs is null || !_options.CorrectOrientation)
        {
            return QuarterTurn.None;
        }

        foreach (GrayImage sample in OrientationSample.Of(page, glyphs.Height))
        {
            OrientationEstimate? estimate = _orientationDetector.Detect(sample);
            if (estimate?.Confidence >= _options.LeastOrientationConfidence)
            {
                return IsConfirmed(sample, estimate.Turn) ? estimate.Turn : QuarterTurn.None;
            }
        }

        return QuarterTurn.None;
    }

    /// <summary>
    /// Small and broken print can look upside down to a detector that judges characters one by one, so a page is turned
    /// only if it also reads better turned.
    /// </summary>
    private bool IsConfirmed(GrayImage sample, QuarterTurn turn)
    {
        if (turn == QuarterTurn.None || _legibilityMeter?.Measure(sample) is not { } asItLies)
        {
            return true;
        }

        (GrayImage turned, _) = new PagePlacement(turn, LeanDegrees: 0, Scale: 1).Draw(sample, byte.MaxValue);
        return _legibilityMeter.Measure(turned) > asItLies;
    }

    /// <summary>Takes specks out of the ink.</summary>
    private static GrayImage Clean(GrayImage ink, InkComponents components, BodyGlyphs? glyphs) =>
        glyphs is null ? ink : Specks.Remove(ink, components, glyphs);

    /// <summary>A page's light and its ink.</summary>
    private sealed record Sight(GrayImage Page, LightLevels Levels, GrayImage Ink, InkComponents Components)
    {
        public static Sight Of(GrayImage page)
        {
            LightLevels levels = LightLevels.Measure(page, Binarizer.TilePixels(page));
            GrayImage ink = Binarizer.Binarize(page, levels);
            return new Sight(page, levels, ink, InkComponents.Find(ink));
        }
    }

    /// <summary>The page as it was drawn last.</summary>
    private sealed record Drawing(GrayImage Gray, GrayImage Ink, InkComponents Components, PageTransform ToScan);
}

using PrintRecover.Model;
using PrintRecover.Preprocessing;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// The layout of a newspaper page, from its ink up: rules, pictures, large and body-sized lines, columns, regions.
/// </summary>
public sealed class NewspaperLayoutAnalyzer(LayoutOptions? options = null) : ILayoutAnalyzer
{
    private readonly LayoutOptions _options = options ?? new LayoutOptions();

    /// <inheritdoc/>
    public PageLayout Analyze(PreparedPage page)
    {
        Box outline = new(0, 0, page.Ink.Width, page.Ink.Height);
        IReadOnlyList<Component> everything = Component.Of(page.Ink);
        double glyph = BodyGlyphs.Measure([.. everything.Select(part => part.Box)])?.Height ?? _options.DefaultGlyphPixels;
        RuleDetection rules = new RuleDetector(_options).Find(page.Ink, everything, glyph);
        IReadOnlyList<Component> ink = Component.Of(rules.InkWithoutRules);
        IReadOnlyList<Picture> pictures = new PictureDetector(_options).Find(page, ink, glyph);
        IReadOnlyList<Component> text = TextComponents(ink, pictures, rules, glyph);
        IReadOnlyList<Box> allRules = [.. rules.Horizontal, .. rules.Vertical];
        (IReadOnlyList<LineOfInk> headlines, IReadOnlyList<Component> rest) =
            new HeadlineLineFinder(_options).Find(text, allRules, glyph);
        ColumnSeparators separators = ColumnSeparators.Find(
            outline, [.. rest.Select(part => part.Box), .. headlines.Select(line => line.Box), .. pictures.Select(picture => picture.Box)],
            allRules, glyph, _options);
        IReadOnlyList<LineOfInk> lines = LineJoiner.Join(
            [.. headlines, .. new BodyLineFinder(separators, glyph).Find(rest, outline)], separators, glyph);
        var groups = new RegionBuilder(glyph, rules.Horizontal).Group([.. lines.Where(line => IsLine(line, glyph))]);
        List<LayoutRegion> regions = [.. groups.Select((group, i) => new LayoutRegion(
            i, RegionKind.Paragraph, Box.Around(group.Select(line => line.Box)),
            [.. group.Select(line => new LayoutLine(line.Box, line.IsVertical))]))];
        regions.AddRange(pictures.Select((picture, i) => new LayoutRegion(groups.Count + i, RegionKind.Picture, picture.Box, [])));
        return new PageLayout(page, regions, allRules, [], glyph);
    }

    private static List<Component> TextComponents(
        IReadOnlyList<Component> ink, IReadOnlyList<Picture> pictures, RuleDetection rules, double glyph) => [.. ink.Where(part =>
            part.Size >= 0.1 * glyph && part.Size <= 16 * glyph && !rules.IsCrumb(part.Box, glyph)
            && !pictures.Any(picture => picture.Contains(part.Box.CenterX, part.Box.CenterY)))];

    private static bool IsLine(LineOfInk line, double glyph) =>
        Math.Max(line.Box.Height, line.Box.Width) >= 0.5 * glyph && line.Components.Sum(part => part.InkPixels) >= 0.04 * glyph * glyph;
}

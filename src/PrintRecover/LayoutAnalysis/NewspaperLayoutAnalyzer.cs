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
        List<LineOfInk> pieces = [.. headlines, .. new BodyLineFinder(separators, glyph).Find(rest, outline)];
        pictures = PictureDetector.Extend(pictures, [.. pieces.Where(line => line.IsTexture)], glyph);
        IReadOnlyList<LineOfInk> lines = new LineJoiner(separators, allRules, glyph).Join([.. pieces.Where(line => !line.IsTexture)]);
        BodyType body = BodyType.Of(lines, glyph);
        IReadOnlyList<KindOfLine> kinds = new LineClassifier(body, _options)
            .Classify([.. lines.Where(line => IsLine(line, glyph) && !IsPictureTexture(line, pictures, body))]);
        IReadOnlyList<Box> frames = new FrameDetector(glyph).Find(rules.Horizontal, rules.Vertical);
        IReadOnlyList<LayoutRegion> regions = Regions(new RegionBuilder(glyph, rules.Horizontal).Group(kinds), pictures, frames);
        regions = new FurnitureFinder(body, rules.Horizontal).Mark(regions);
        regions = new CaptionFinder(body, _options).Mark(regions);
        return new PageLayout(page, regions, TrueRules(allRules, regions), frames, body.LineHeightPixels);
    }

    private static List<LayoutRegion> Regions(
        IReadOnlyList<IReadOnlyList<KindOfLine>> groups, IReadOnlyList<Picture> pictures, IReadOnlyList<Box> frames)
    {
        List<LayoutRegion> regions = [.. groups.Select((group, i) => new LayoutRegion(
            i, group[0].Kind, Box.Around(group.Select(line => line.Line.Box)),
            [.. group.Select(line => new LayoutLine(line.Line.Box, line.Line.IsVertical))]))];
        regions.AddRange(pictures.Select((picture, i) =>
            new LayoutRegion(groups.Count + i, RegionKind.Picture, picture.Box, [])));
        return [.. regions.Select(region => region with { Frame = FrameAround(region.Box, frames) })];
    }

    /// <summary>Without the straight strokes inside pictures and headlines.</summary>
    private static List<Box> TrueRules(IReadOnlyList<Box> rules, IReadOnlyList<LayoutRegion> regions) => [.. rules.Where(rule =>
        !regions.Any(region => region.Kind is RegionKind.Picture or RegionKind.Headline
            && region.Box.Intersect(rule).Area > 0.7 * rule.Area))];

    /// <summary>Frames come smallest first, so the first that holds the box's middle is the innermost.</summary>
    private static int? FrameAround(Box box, IReadOnlyList<Box> frames)
    {
        for (int i = 0; i < frames.Count; i++)
        {
            if (frames[i].Contains(new Box((int)box.CenterX, (int)box.CenterY, 1, 1)) && frames[i].Area > box.Area)
            {
                return i;
            }
        }

        return null;
    }

    private static List<Component> TextComponents(
        IReadOnlyList<Component> ink, IReadOnlyList<Picture> pictures, RuleDetection rules, double glyph) => [.. ink.Where(part =>
            part.Size >= 0.1 * glyph && part.Size <= 16 * glyph && !rules.IsCrumb(part.Box, glyph)
            && !pictures.Any(picture => picture.Contains(part.Box.CenterX, part.Box.CenterY)))];

    /// <summary>Inside a picture only what has the size and length of a text line is one: a caption or a box set into it.</summary>
    private static bool IsPictureTexture(LineOfInk line, IReadOnlyList<Picture> pictures, BodyType body) =>
        pictures.Any(picture => picture.Box.Intersect(line.Box).Area > 0.5 * line.Box.Area)
        && (line.LengthPixels < 6 * line.GlyphPixels || line.Components.Count < 6
            || line.GlyphPixels < 0.7 * body.LineHeightPixels || line.GlyphPixels > 1.4 * body.LineHeightPixels);

    private static bool IsLine(LineOfInk line, double glyph) =>
        Math.Max(line.Box.Height, line.Box.Width) >= 0.5 * glyph && line.Components.Sum(part => part.InkPixels) >= 0.04 * glyph * glyph;
}

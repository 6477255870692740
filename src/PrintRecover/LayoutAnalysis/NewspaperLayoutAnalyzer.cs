using PrintRecover.Model;
using PrintRecover.Preprocessing;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// The layout of a newspaper page, from its ink up: rules, pictures, large and body-sized lines, columns, regions.
/// </summary>
public sealed class NewspaperLayoutAnalyzer(LayoutOptions? options = null, IReadOnlyList<Box>? lettering = null) : ILayoutAnalyzer
{
    /// <summary>A line of characters that runs down is so much higher than wide.</summary>
    private const double LeastUprightAspect = 1.8;

    /// <summary>Characters that are so much of their line's height have so much of its ink, 0..1.</summary>
    private const double LeastOfLine = 0.5, LeastHigh = 0.25;

    private readonly LayoutOptions _options = options ?? new LayoutOptions();

    /// <inheritdoc/>
    public PageLayout Analyze(PreparedPage page)
    {
        (Marks marks, double glyph) = Look(page);
        IReadOnlyList<KindOfLine> kinds = LineClassifier.Classify(
            Signs(marks, glyph), LineKindModel.AtFirstSight, LineKindModel.AmongOthers);
        IReadOnlyList<Box> horizontal = marks.Rules.Horizontal;
        IReadOnlyList<Box> frames = new FrameDetector(glyph).Find(horizontal, marks.Rules.Vertical);
        IReadOnlyList<LayoutRegion> regions = Regions(
            new RegionBuilder(glyph, horizontal).Group(kinds), marks.Pictures, frames);
        regions = _options.IsTurned ? regions : new FurnitureFinder(marks.Body.LineHeightPixels, horizontal).Mark(regions);
        regions = CaptionFinder.Mark(regions, marks.Body.LineHeightPixels);
        return new PageLayout(page, regions, TrueRules(marks.Rules.All, regions, glyph), frames, marks.Body.LineHeightPixels);
    }

    /// <summary>The lines of a page with the signs that tell what they are; for learning.</summary>
    internal LineSignReader ReadLines(PreparedPage page)
    {
        (Marks marks, double glyph) = Look(page);
        return Signs(marks, glyph);
    }

    private static LineSignReader Signs(Marks marks, double glyph) => new(
        [.. marks.Lines.Where(line => IsLine(line, glyph) && !IsPictureTexture(line, marks))],
        marks.Body, [.. marks.Pictures.Select(picture => picture.Box)], marks.Rules.Horizontal);

    /// <summary>What the ink shows, and the height of a body character, pixels.</summary>
    private (Marks Marks, double Glyph) Look(PreparedPage page)
    {
        IReadOnlyList<Component> ink = Component.Of(page.Ink);
        double glyph = BodyGlyphs.Measure([.. ink.Select(part => part.Box)], [.. ink.Select(part => part.InkPixels)])?.Height ?? _options.DefaultGlyphPixels;
        double headline = _options.HeadlineGlyphs * glyph;
        Marks marks = FindMarks(page, ink, glyph, headline);

        // Dots of halftones can outvote the letters; the lines found tell. Where all of them are freed, these stay headlines.
        if (marks.Body.LineHeightPixels > _options.MisjudgedGlyph * glyph)
        {
            glyph = marks.Body.LineHeightPixels;
            marks = FindMarks(page, ink, glyph, headline);
        }

        return (marks, glyph);
    }

    /// <summary>What the ink shows before anything is grouped.</summary>
    private sealed record Marks(
        RuleDetection Rules, IReadOnlyList<Picture> Pictures, IReadOnlyList<LineOfInk> Lines, BodyType Body,
        IReadOnlySet<Component> LargeType, BoxIndex Lettering);

    private Marks FindMarks(PreparedPage page, IReadOnlyList<Component> everything, double glyph, double letteredHeadline)
    {
        BoxIndex freed = new(lettering ?? [], (int)(8 * glyph));
        Box outline = new(0, 0, page.Ink.Width, page.Ink.Height);
        RuleDetection rules = new RuleDetector(_options).Find(page.Ink, everything, glyph);
        IReadOnlyList<Component> ink = Component.Of(rules.InkWithoutRules);
        IReadOnlyList<Picture> drawings = new DrawingDetector(_options, glyph).Find(page.Ink, everything, rules.All);
        HashSet<Component> largeType = [.. LargeType.Find(ink, _options.HeadlineGlyphs * glyph, glyph),
            .. ink.Where(part => IsOn(freed, part.Box))];
        IReadOnlyList<Picture> pictures =
            PictureDetector.Merge([.. new PictureDetector(_options).Find(page, ink, largeType, glyph), .. drawings]);
        rules = rules.Outside([.. drawings.Select(drawing => drawing.Box)]);
        IReadOnlyList<Component> text = TextComponents(ink, pictures, rules, freed, glyph);
        IReadOnlyList<Box> scratches = _options.IsTurned ? [] : new ScratchesThroughText(text, rules, glyph).Find();
        rules = rules.Without(scratches);
        (IReadOnlyList<LineOfInk> lettered, IReadOnlyList<Component> body) = LetteredLines(text, letteredHeadline);
        (IReadOnlyList<LineOfInk> captions, body) = _options.IsTurned ? ([], body) : new UprightCaptions(glyph).Find(body, pictures);
        (IReadOnlyList<LineOfInk> headlines, body) = new HeadlineLineFinder(_options).Find(body, rules.All, glyph);
        (IReadOnlyList<LineOfInk> across, body) = new HeadlineLineFinder(_options).FindAcross(body, rules.All, glyph);
        headlines = [.. lettered, .. captions, .. headlines, .. across];
        IEnumerable<Box> printed = body.Select(part => part.Box)
            .Concat(headlines.Select(line => line.Box))
            .Concat(pictures.SelectMany(picture => picture.Parts))
            .Concat(scratches);
        IReadOnlyList<Box> parting = _options.IsTurned
            ? RuleEnds.Extend([.. rules.All, .. WavedRules.Find(ink, glyph)], text, glyph)
            : rules.All;
        var separators = ColumnSeparators.Find(outline, printed, parting, glyph, _options);
        List<LineOfInk> pieces = [.. headlines, .. new BodyLineFinder(separators, glyph).Find(body, outline)];
        pictures = PictureDetector.Extend(pictures, [.. pieces.Where(line => line.IsTexture)], glyph);
        (IReadOnlyList<LineOfInk> printedPieces, IReadOnlyList<(Box Letter, IReadOnlyList<Box> Rows)> capitals) =
            _options.IsTurned ? (pieces, []) : DropCapitals.Find(pieces, glyph);
        IReadOnlyList<LineOfInk> lines = WithCapitals(
            new LineJoiner(separators, parting, glyph, _options.IsTurned).Join([.. printedPieces.Where(line => !line.IsTexture)]), capitals);
        IReadOnlyList<Picture> pale = new ScrapPictures(_options, glyph).Find(lines, largeType);
        pictures = PictureDetector.Merge([.. pictures, .. pale]);
        rules = _options.IsTurned
            ? new RuleDetection(FilmScratches.Without(rules.Horizontal, lines, glyph), rules.Vertical, rules.InkWithoutRules)
            : rules;
        return new Marks(rules, pictures, lines, BodyType.Of(lines, glyph), largeType, freed);
    }

    /// <summary>The lines, those beside a drop capital with it.</summary>
    private static IReadOnlyList<LineOfInk> WithCapitals(
        IReadOnlyList<LineOfInk> lines, IReadOnlyList<(Box Letter, IReadOnlyList<Box> Rows)> capitals) => capitals.Count == 0 ? lines
        : [.. lines.Select(line => line with { Capital = capitals.Select(capital => CapitalOf(line, capital.Letter, capital.Rows)).FirstOrDefault(capital => capital is not null) })];

    private static DropCapital? CapitalOf(LineOfInk line, Box letter, IReadOnlyList<Box> rows) =>
        Enumerable.Range(0, rows.Count).Where(row => line.Box.Contains(rows[row])).Select(row => new DropCapital(letter, row)).FirstOrDefault();

    /// <summary>
    /// A headline of freed print is one line however far its words stand apart: its outline tells more than its characters would. So it
    /// does of lines that run down where all others run across, which may be of body size.
    /// </summary>
    private (IReadOnlyList<LineOfInk> Lines, IReadOnlyList<Component> Remaining) LetteredLines(IReadOnlyList<Component> text, double headline)
    {
        Box[] outlines = [.. (lettering ?? []).Where(line => line.Width >= line.Height || IsUpright(line)).OrderBy(line => line.Area)];
        BoxIndex index = new(outlines, 100);
        ILookup<int, Component> members = text.ToLookup(part => index.Touching(part.Box)
            .Where(i => outlines[i].Intersect(part.Box).Area > 0.8 * part.Box.Area).DefaultIfEmpty(-1).Min());
        List<LineOfInk> lines = [.. members.Where(line => line.Key >= 0)
            .Select(line => LineOfInk.Of([.. line], IsUpright(outlines[line.Key])) with { IsLettered = true })
            .Where(line => line.IsVertical || (line.GlyphPixels >= headline && IsOneLine(line)))];
        HashSet<Component> taken = [.. lines.SelectMany(line => line.Components)];
        return (lines, [.. text.Where(part => !taken.Contains(part))]);

        static bool IsUpright(Box line) => line.Height >= LeastUprightAspect * line.Width;
    }

    /// <summary>Whether enough of its ink is characters as high as the line: a detector takes two short lines for one.</summary>
    private static bool IsOneLine(LineOfInk line) =>
        line.Components.Where(part => part.Box.Height >= LeastOfLine * line.Box.Height).Sum(part => part.InkPixels)
            >= LeastHigh * line.Components.Sum(part => part.InkPixels);

    private static List<LayoutRegion> Regions(
        IReadOnlyList<IReadOnlyList<KindOfLine>> groups, IReadOnlyList<Picture> pictures, IReadOnlyList<Box> frames)
    {
        List<LayoutRegion> regions = [.. groups.Select((group, i) => new LayoutRegion(
            i, group[0].Kind.AsRegion(), Box.Around(group.Select(line => line.Line.Box)),
            [.. group.Select(line => new LayoutLine(line.Line.Box, line.Line.IsVertical) { Capital = line.Line.Capital })])
        {
            Part = group[0].Kind.AsPart(),
            KindConfidence = group.Average(line => line.Confidence),
        })];
        regions.AddRange(pictures.Select((picture, i) =>
            new LayoutRegion(groups.Count + i, RegionKind.Picture, picture.Box, [])));
        return [.. regions.Select(region => region with { Frame = FrameAround(region.Box, frames) })];
    }

    /// <summary>Without the straight strokes inside pictures and headlines.</summary>
    private static List<Box> TrueRules(IReadOnlyList<Box> rules, IReadOnlyList<LayoutRegion> regions, double glyph)
    {
        BoxIndex index = new(
            [.. regions.Where(region => region.Kind is RegionKind.Picture or RegionKind.Headline).Select(region => region.Box)], (int)(8 * glyph));
        return [.. rules.Where(rule => !index.At(rule).Any(box => box.Intersect(rule).Area > 0.5 * rule.Area))];
    }

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

    private List<Component> TextComponents(
        IReadOnlyList<Component> ink, IReadOnlyList<Picture> pictures, RuleDetection rules, BoxIndex lettering, double glyph)
    {
        BoxIndex near = new([.. pictures.Select(picture => picture.Box.Inflate((int)glyph))], (int)(8 * glyph));
        return [.. ink.Where(part =>
            part.Size >= 0.1 * glyph && !rules.IsCrumb(part.Box, glyph) && !(_options.IsTurned && WavedRules.IsPiece(part, glyph))
            && (IsOn(lettering, part.Box) || (part.Size <= 16 * glyph && !IsInPicture(part.Box.CenterX, part.Box.CenterY))))];

        bool IsInPicture(double x, double y) =>
            near.Touching(new Box((int)x, (int)y, 1, 1)).Any(i => pictures[i].Contains(x, y));
    }

    /// <summary>
    /// Inside a picture only what has the size and length of a text line is one, a caption or a box set into it, and large type.
    /// </summary>
    private static bool IsPictureTexture(LineOfInk line, Marks marks) =>
        !line.Components.Any(marks.LargeType.Contains)
        && !IsOn(marks.Lettering, line.Box) && marks.Pictures.Any(picture => picture.Box.Intersect(line.Box).Area > 0.5 * line.Box.Area)
        && (line.LengthPixels < 6 * line.GlyphPixels || line.Components.Count < 6
            || line.GlyphPixels < 0.7 * marks.Body.LineHeightPixels || line.GlyphPixels > 1.4 * marks.Body.LineHeightPixels);

    private static bool IsSliver(Box box, double glyph) =>
        (Math.Min(box.Width, box.Height), Math.Max(box.Width, box.Height)) is var (thick, length) && thick < 0.3 * glyph && length > 3.5 * thick;

    /// <summary>Whether most of it is print that was freed from its ground.</summary>
    private static bool IsOn(BoxIndex lettering, Box box) => lettering.At(box).Any(line => line.Intersect(box).Area > 0.7 * box.Area);

    /// <summary>What is far thinner than a character and long is an edge of something or dirt.</summary>
    private static bool IsLine(LineOfInk line, double glyph) =>
        Math.Max(line.Box.Height, line.Box.Width) >= 0.5 * glyph && !IsSliver(line.Box, glyph) && line.Components.Sum(part => part.InkPixels) >= 0.04 * glyph * glyph;
}

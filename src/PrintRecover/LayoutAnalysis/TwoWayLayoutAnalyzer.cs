using PrintRecover.LayoutAnalysis.Lettering;
using PrintRecover.Model;
using PrintRecover.Preprocessing;
using PrintRecover.TextDetection;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Analyses pages of either direction. One whose running text is vertical is a horizontal page when it is turned a
/// quarter to the left, so its lines, tiers, headlines and rules are found as those of a horizontal one. Only its head
/// and foot are still where they are on every page.
/// </summary>
public sealed class TwoWayLayoutAnalyzer(LayoutOptions? options = null, ITextDetector? detector = null) : ILayoutAnalyzer
{
    /// <summary>Lines cover no more of a tint that may hold others, 0..1; columns of text are covered by half and more.</summary>
    private const double MostFound = 0.4;

    private readonly LayoutOptions _options = options ?? new LayoutOptions();

    /// <inheritdoc/>
    public PageLayout Analyze(PreparedPage page)
    {
        PageLayout layout = Analyze(page, []);
        if (detector is null)
        {
            return layout;
        }

        PrintedGround ground = new PrintOnPictures(detector, layout.GlyphHeight).Turn(page, DoubtfulAreas(page, layout), layout);
        layout = ground.Freed.Count == 0 ? layout : Analyze(ground.Page, ground.Freed);
        layout = layout.Direction == TextDirection.Horizontal ? ground.WithoutScraps(layout) : layout;
        return layout with { Regions = [.. layout.Regions.Select((region, index) => region with { Id = index })] };
    }

    /// <summary>Where ink may not tell all print: pictures, and tints that are not full of lines anyway, as paper is that has aged unevenly.</summary>
    private static List<Box> DoubtfulAreas(PreparedPage page, PageLayout layout)
    {
        BoxIndex lines = new([.. layout.Regions.SelectMany(region => region.Lines).Select(line => line.Box)], (int)(8 * layout.GlyphHeight));
        return
        [
            .. layout.Regions.Where(region => region.Kind == RegionKind.Picture).Select(region => region.Box),
            .. TintedGround.Find(page.Gray, layout.GlyphHeight)
                .Where(tint => lines.At(tint).Sum(line => line.Intersect(tint).Area) < MostFound * tint.Area),
        ];
    }

    private PageLayout Analyze(PreparedPage page, IReadOnlyList<Box> lettering)
    {
        (page, TextDirection direction) = Read(page);
        if (direction == TextDirection.Horizontal)
        {
            return RuledTables.Mark(new NewspaperLayoutAnalyzer(_options, lettering).Analyze(page));
        }

        var turn = new QuarterTurnLeft(page.Ink.Width);
        var analyzer = new NewspaperLayoutAnalyzer(_options with { IsTurned = true }, [.. lettering.Select(turn.Turn)]);
        PageLayout layout = TurnBack(analyzer.Analyze(Turn(page)), page);
        layout = ScatteredDrawings.Join(Surroundings(FramedAdvertisements.Mark(FoldAdvertisements.Mark(layout))));
        return layout with { Regions = [.. layout.Regions.Select((region, index) => region with { Id = index })] };
    }

    /// <summary>The layout with the heads of its pages, above their frames or, without, by rules and white.</summary>
    private static PageLayout Surroundings(PageLayout layout)
    {
        IReadOnlyList<PageFrame> frames = PageFrames.Find(layout);
        layout = PaperMargins.Sort(layout, [.. frames.Select(frame => frame.Sure)]);
        if (frames.Count > 0)
        {
            return FrameSurroundings.Mark(layout, frames);
        }

        Box[] horizontalRules = [.. layout.Rules.Where(rule => rule.Width > rule.Height)];
        return layout with { Regions = new FurnitureFinder(layout.GlyphHeight, horizontalRules).Mark(layout.Regions) };
    }

    /// <summary>The signs that tell what the lines of a page are, and where each stands on it; for learning.</summary>
    internal (LineSignReader Signs, IReadOnlyList<Box> Lines) ReadLines(PreparedPage page)
    {
        (page, TextDirection direction) = Read(page);
        bool isLevel = direction == TextDirection.Horizontal;
        var turn = new QuarterTurnLeft(page.Ink.Width);
        LineSignReader signs = new NewspaperLayoutAnalyzer(_options with { IsTurned = !isLevel }).ReadLines(isLevel ? page : Turn(page));
        return (signs, [.. signs.Lines.Select(line => isLevel ? line.Box : turn.TurnBack(line.Box))]);
    }

    /// <summary>The page with white print made black, and the way its running text runs.</summary>
    private (PreparedPage Page, TextDirection Direction) Read(PreparedPage page)
    {
        InkComponents ink = InkComponents.Find(page.Ink);
        double glyph = BodyGlyphs.Measure(ink.Boxes, ink.Areas)?.Height ?? _options.DefaultGlyphPixels;
        return (ReversedPrint.Turn(page, ink, glyph), TextDirectionDetector.Detect(Component.Of(ink), glyph));
    }

    private static PreparedPage Turn(PreparedPage page) => page with
    {
        Gray = QuarterTurnLeft.Turn(page.Gray),
        Ink = QuarterTurnLeft.Turn(page.Ink),
    };

    private static PageLayout TurnBack(PageLayout layout, PreparedPage page)
    {
        var turn = new QuarterTurnLeft(page.Ink.Width);
        return layout with
        {
            Prepared = page,
            Regions = [.. layout.Regions.Select(region => region with
            {
                Box = turn.TurnBack(region.Box),
                Lines = [.. region.Lines.Select(line => new LayoutLine(turn.TurnBack(line.Box), !line.IsVertical))],
            })],
            Rules = [.. layout.Rules.Select(turn.TurnBack)],
            Frames = [.. layout.Frames.Select(turn.TurnBack)],
            Direction = TextDirection.VerticalRightToLeft,
        };
    }
}

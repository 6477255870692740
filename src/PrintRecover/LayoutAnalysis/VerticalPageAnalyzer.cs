using PrintRecover.Model;
using PrintRecover.Preprocessing;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Analyses pages whose running text is vertical: turned a quarter to the left they are horizontal pages, and an
/// analyzer of those finds their lines, tiers, headlines and rules. Other pages pass through.
/// </summary>
/// <param name="horizontal">Analyses horizontal pages.</param>
/// <param name="options">The body's size on a page with little text.</param>
public sealed class VerticalPageAnalyzer(ILayoutAnalyzer horizontal, LayoutOptions? options = null) : ILayoutAnalyzer
{
    private readonly LayoutOptions _options = options ?? new LayoutOptions();

    /// <inheritdoc/>
    public PageLayout Analyze(PreparedPage page) => Direction(page.Ink) == TextDirection.Horizontal
        ? horizontal.Analyze(page)
        : TurnBack(horizontal.Analyze(Turn(page)), page);

    private TextDirection Direction(GrayImage ink)
    {
        IReadOnlyList<Component> parts = Component.Of(ink);
        double glyph = BodyGlyphs.Measure([.. parts.Select(part => part.Box)])?.Height ?? _options.DefaultGlyphPixels;
        return TextDirectionDetector.Detect(parts, glyph);
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

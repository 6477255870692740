using PrintRecover.Evaluation.Documents;
using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;

namespace PrintRecover.Training.Articles;

/// <summary>
/// The layout that a flawless analyser would find: the truth's own lines and roles, grouped to regions where they follow each other
/// in a column, with the rules, frames and pictures of another analyser. What articles still lack then, the assembly lacks.
/// </summary>
internal sealed class TruthLayoutAnalyzer(EvaluatedDocument truth, ILayoutAnalyzer found) : ILayoutAnalyzer
{
    public PageLayout Analyze(PreparedPage page)
    {
        PageLayout layout = found.Analyze(page);
        if (truth.Pages.Count < page.Origin.Number)
        {
            return layout;
        }

        List<LayoutRegion> texts = [.. truth.Pages[page.Origin.Number - 1].Regions
            .Where(region => region.Lines.Count > 0 && region.Lines.All(line => line.Box is not null))
            .Select(region => Region(page.Transform, layout, region))];
        IEnumerable<LayoutRegion> pictures = layout.Regions.Where(region => region.Kind == RegionKind.Picture);
        return layout with
        {
            Regions = [.. JoinColumns(texts, layout).Concat(pictures)
                .Select((region, index) => region with { Id = index, Frame = FrameAround(region.Box, layout.Frames) })],
        };
    }

    private static LayoutRegion Region(PageTransform transform, PageLayout layout, DocumentRegion region)
    {
        RegionKind kind = KindOf(region.Role);
        LayoutLine[] lines = [.. region.Lines
            .Select(line => ToPrepared(transform, line.Box!.Value))
            .Select(box => new LayoutLine(box, IsUpright(box, kind, layout)))];
        return new LayoutRegion(0, kind, Box.Around(lines.Select(line => line.Box)), lines) { Part = PartOf(region.Role) };
    }

    private static RegionKind KindOf(TextRole role) => role switch
    {
        TextRole.Kicker or TextRole.Title or TextRole.Subtitle => RegionKind.Headline,
        TextRole.Subheading => RegionKind.Subheading,
        TextRole.Caption => RegionKind.Caption,
        TextRole.Furniture => RegionKind.PageHeader,
        _ => RegionKind.Paragraph,
    };

    private static HeadlinePart? PartOf(TextRole role) => role switch
    {
        TextRole.Kicker => HeadlinePart.Kicker,
        TextRole.Title => HeadlinePart.Title,
        TextRole.Subtitle => HeadlinePart.Subtitle,
        _ => null,
    };

    /// <summary>On a page of vertical text only a headline that is wider than high lies level; on another only a high one stands.</summary>
    private static bool IsUpright(Box line, RegionKind kind, PageLayout layout) => layout.Direction == TextDirection.Horizontal
        ? line.Height > 1.8 * line.Width && line.Height > 3 * layout.GlyphHeight
        : line.Height >= 0.8 * line.Width && (kind != RegionKind.Headline || line.Width <= 1.5 * line.Height);

    /// <summary>The box around the middles of a line's four sides, for corners of a leaning line reach into its neighbours.</summary>
    private static Box ToPrepared(PageTransform transform, Box line)
    {
        (double X, double Y)[] sides =
        [
            transform.ToPrepared(line.X, line.CenterY), transform.ToPrepared(line.Right, line.CenterY),
            transform.ToPrepared(line.CenterX, line.Y), transform.ToPrepared(line.CenterX, line.Bottom),
        ];
        return Box.FromEdges(
            (int)sides.Min(side => side.X), (int)sides.Min(side => side.Y), (int)sides.Max(side => side.X), (int)sides.Max(side => side.Y));
    }

    private static List<LayoutRegion> JoinColumns(List<LayoutRegion> regions, PageLayout layout)
    {
        bool isJoined = true;
        while (isJoined)
        {
            isJoined = false;
            for (int upper = 0; upper < regions.Count && !isJoined; upper++)
            {
                int[] followers = [.. Enumerable.Range(0, regions.Count)
                    .Where(other => other != upper && StandsRightAfter(regions[upper], regions[other], layout))];
                if (followers is [int lower] && regions[upper].Kind == RegionKind.Paragraph && regions[lower].Kind == RegionKind.Paragraph)
                {
                    regions[upper] = regions[upper] with
                    {
                        Box = regions[upper].Box.Union(regions[lower].Box),
                        Lines = [.. regions[upper].Lines, .. regions[lower].Lines],
                    };
                    regions.RemoveAt(lower);
                    isJoined = true;
                }
            }
        }

        return regions;
    }

    /// <summary>Right below in the column, or right to the left in the tier, with no rule between.</summary>
    private static bool StandsRightAfter(LayoutRegion first, LayoutRegion next, PageLayout layout)
    {
        bool isTier = layout.Direction != TextDirection.Horizontal;
        (Box a, Box b) = (first.Box, next.Box);
        int gap = isTier ? a.X - b.Right : b.Y - a.Bottom;
        int overlap = isTier ? a.VerticalOverlap(b) : a.HorizontalOverlap(b);
        int shorter = isTier ? Math.Min(a.Height, b.Height) : Math.Min(a.Width, b.Width);
        double glyph = layout.GlyphHeight;
        int slack = (int)(0.3 * glyph);
        Box between = isTier
            ? Box.FromEdges(b.Right - slack, Math.Max(a.Y, b.Y), a.X + slack, Math.Min(a.Bottom, b.Bottom))
            : Box.FromEdges(Math.Max(a.X, b.X), a.Bottom - slack, Math.Min(a.Right, b.Right), b.Y + slack);
        return gap >= -0.5 * glyph && gap <= 1.3 * glyph && overlap >= 0.5 * shorter
            && !layout.Rules.Any(rule => rule.Intersects(between)
                && (isTier ? rule.VerticalOverlap(between) > 0.5 * between.Height : rule.HorizontalOverlap(between) > 0.5 * between.Width));
    }

    private static int? FrameAround(Box box, IReadOnlyList<Box> frames)
    {
        var middle = new Box((int)box.CenterX, (int)box.CenterY, 1, 1);
        int index = frames.ToList().FindIndex(frame => frame.Contains(middle) && frame.Area > box.Area);
        return index < 0 ? null : index;
    }
}

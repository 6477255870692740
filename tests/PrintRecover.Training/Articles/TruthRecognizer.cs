using PrintRecover.Evaluation.Documents;
using PrintRecover.Model;
using PrintRecover.Recognition;

namespace PrintRecover.Training.Articles;

/// <summary>
/// Reads lines off a page's truth instead of its pixels, so that layout, order and assembly can be judged, and learnt for,
/// without an engine's errors and its time. A line of the truth that several found lines lie over is shared out among them.
/// </summary>
internal sealed class TruthRecognizer(EvaluatedDocument truth, string language) : ITextRecognizer
{
    /// <summary>A found line that covers less of a line of the truth does not read it.</summary>
    private const double LeastCover = 0.25;

    public string Name => $"truth ({language})";

    public Page Recognize(PageLayout layout, CancellationToken cancellation = default)
    {
        PageOrigin origin = layout.Prepared.Origin;
        PageTransform transform = layout.Prepared.Transform;
        DocumentLine[] lines = truth.Pages.Count < origin.Number ? []
            : [.. truth.Pages[origin.Number - 1].Regions.SelectMany(region => region.Lines).Where(line => line.Box is not null)];
        var found = layout.Regions
            .SelectMany(region => region.Lines.Select(line => (Line: line, Box: Straight(layout.Prepared, line.Box))))
            .ToList();
        var texts = new Dictionary<LayoutLine, string>(ReferenceEqualityComparer.Instance);
        foreach (DocumentLine line in lines)
        {
            Box box = Straightened(layout.Prepared, line.Box!.Value);
            bool isUpright = box.Height > 1.5 * box.Width;
            var over = new List<(LayoutLine Line, Box Box)>();
            foreach (var each in found
                .Where(each => Covered(each.Box, box) >= LeastCover * Math.Min(box.Area, each.Box.Area))
                .OrderByDescending(each => Covered(each.Box, box)))
            {
                if (!over.Any(taken => AreSideBySide(taken.Box, each.Box, isUpright)))
                {
                    over.Add(each);
                }
            }

            over = [.. over.OrderBy(each => isUpright ? each.Box.Y : each.Box.X)];
            int total = over.Sum(each => Length(each.Box.Intersect(box), isUpright));
            int begin = 0, reached = 0;
            foreach (var each in over)
            {
                reached += Length(each.Box.Intersect(box), isUpright);
                int end = (int)((long)line.Text.Length * reached / Math.Max(1, total));
                texts[each.Line] = texts.TryGetValue(each.Line, out string? before) ? $"{before} {line.Text[begin..end]}" : line.Text[begin..end];
                begin = end;
            }
        }

        IEnumerable<Region> regions = layout.Regions.Select(region => region.Read(
            [.. region.Lines.Where(texts.ContainsKey).Select(line => new TextLine(line.Box, texts[line].Trim(), 1, line.IsVertical))]));
        return new Page(
            origin.Number, origin.Width, origin.Height, origin.Dpi ?? 300, language,
            [.. regions.Where(region => region.Kind == RegionKind.Picture || region.Lines.Count > 0)],
            layout.Rules, layout.Frames, layout.GlyphHeight, transform, layout.Direction);
    }

    public void Dispose()
    {
    }

    /// <summary>A found line where its page is straight: in the scan, or on the prepared page where the scan is bent.</summary>
    private static Box Straight(PreparedPage page, Box line) =>
        page.Transform.Bend is null ? page.Transform.ToScan(line, page.Origin.Width, page.Origin.Height) : line;

    /// <summary>A line of the truth there. The box around a bent line holds parts of its neighbours, which are taken off.</summary>
    private static Box Straightened(PreparedPage page, Box line)
    {
        if (page.Transform.Bend is null)
        {
            return line;
        }

        PageTransform map = page.Transform;
        double[] xs = [.. Enumerable.Range(0, 9).Select(step => line.X + line.Width * step / 8.0)];
        double top = xs.Max(x => map.ToPrepared(x, line.Y).Y), bottom = xs.Min(x => map.ToPrepared(x, line.Bottom).Y);
        double middle = (top + bottom) / 2, half = Math.Max((bottom - top) / 2, 1);
        return Box.FromEdges(
            (int)map.ToPrepared(line.X, line.CenterY).X, (int)(middle - half),
            (int)map.ToPrepared(line.Right, line.CenterY).X, (int)(middle + half));
    }

    private static long Covered(Box found, Box line) => found.Intersect(line).Area;

    /// <summary>Two lines side by side are not parts of one: the box of a leaning line reaches into its neighbours.</summary>
    private static bool AreSideBySide(Box a, Box b, bool isUpright) =>
        (isUpright ? a.VerticalOverlap(b) : a.HorizontalOverlap(b)) > 0.5 * Math.Min(Length(a, isUpright), Length(b, isUpright));

    private static int Length(Box box, bool isUpright) => isUpright ? box.Height : box.Width;
}

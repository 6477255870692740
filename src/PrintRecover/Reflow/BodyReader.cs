using PrintRecover.Model;

namespace PrintRecover.Reflow;

/// <summary>Reads an article's regions into lines of running text and the blocks that stand between them.</summary>
/// <param name="blocks">Makes the blocks.</param>
internal sealed class BodyReader(BlockMaker blocks)
{
    /// <summary>Lines of one subheading are no more than so many line heights apart.</summary>
    private const double SubheadingGapHeights = 1.2;

    /// <summary>Lines of one subheading differ in height by no more than this factor.</summary>
    private const double SubheadingHeightRatio = 1.4;

    /// <summary>Reads the body in order.</summary>
    public IReadOnlyList<FlowItem> Read(IReadOnlyList<PlacedRegion> body)
    {
        IReadOnlyList<ColumnLine> lines =
            ColumnMeter.Measure([.. body.Where(place => place.Region.Kind == RegionKind.Paragraph)]);
        ILookup<(int Page, Region Region), FlowItem> textOf = RoleSplitter.Split(lines)
            .ToLookup(part => (part.Line.Page.Number, part.Line.Region), ItemOf);
        var items = new List<FlowItem>();
        for (int i = 0; i < body.Count; i++)
        {
            int last = i;
            while (last + 1 < body.Count && IsOneSubheading(body[last], body[last + 1]))
            {
                last++;
            }

            items.AddRange(body[i].Region.Kind == RegionKind.Paragraph
                ? textOf[(body[i].Page.Number, body[i].Region)]
                : Standing(body.Skip(i).Take(last - i + 1)));
            i = last;
        }

        return items;
    }

    private FlowItem ItemOf(FlowPart part) => part.Role is { } role
        ? new FlowItem(null, blocks.Text(role, [(part.Line.Page, part.Line.Line)]))
        : new FlowItem(part.Line, null);

    private IEnumerable<FlowItem> Standing(IEnumerable<PlacedRegion> regions)
    {
        PlacedRegion[] parts = [.. regions];
        IReadOnlyList<(Page Page, TextLine Line)> lines = BlockMaker.LinesOf(parts);
        if (lines.Count > 0)
        {
            BlockKind kind = KindOf(parts[0].Region.Kind);
            yield return new FlowItem(null, kind is BlockKind.Table or BlockKind.Advertisement
                ? BlockMaker.Rows(kind, lines)
                : blocks.Text(kind, lines));
        }
    }

    /// <summary>True when the second subheading goes on with the first: right below it, alike in size.</summary>
    private static bool IsOneSubheading(PlacedRegion first, PlacedRegion second)
    {
        if (first.Region.Kind != RegionKind.Subheading || second.Region.Kind != RegionKind.Subheading
            || first.Page.Number != second.Page.Number
            || first.Region.Lines.Count == 0 || second.Region.Lines.Count == 0)
        {
            return false;
        }

        TextLine above = first.Region.Lines[^1];
        FlowSpan upper = FlowSpan.Of(above.Box, above.IsVertical);
        FlowSpan lower = FlowSpan.Of(second.Region.Lines[0].Box, above.IsVertical);
        double ratio = upper.Height / lower.Height;
        return above.IsVertical == second.Region.Lines[0].IsVertical
            && ratio < SubheadingHeightRatio && 1 / ratio < SubheadingHeightRatio
            && lower.Top >= upper.Top && lower.Top - upper.Bottom < SubheadingGapHeights * upper.Height
            && Math.Min(upper.End, lower.End) > Math.Max(upper.Start, lower.Start);
    }

    private static BlockKind KindOf(RegionKind kind) => kind switch
    {
        RegionKind.Headline or RegionKind.Subheading => BlockKind.Subheading,
        RegionKind.Caption or RegionKind.Picture => BlockKind.Caption,
        RegionKind.Table => BlockKind.Table,
        RegionKind.Advertisement => BlockKind.Advertisement,
        _ => BlockKind.Paragraph,
    };
}

using PrintRecover.Model;

namespace PrintRecover.TextSources;

/// <summary>Gives a large first letter that a file keeps as a region of its own back to the paragraph that it begins.</summary>
internal static class DropCapitals
{
    /// <summary>The regions without drop capitals; one that nothing follows is text like any other.</summary>
    public static IReadOnlyList<DraftRegion> Join(IReadOnlyList<DraftRegion> regions)
    {
        var joined = new List<DraftRegion>();
        DraftRegion? capital = null;
        foreach (DraftRegion region in regions)
        {
            if (capital is not null && region.Lines.Count > 0 && region.Kind is null or RegionKind.Paragraph)
            {
                joined.Add(WithCapital(region, capital));
                capital = null;
                continue;
            }

            if (capital is not null)
            {
                joined.Add(capital);
            }

            capital = region.IsDropCapital ? region : null;
            if (capital is null)
            {
                joined.Add(region);
            }
        }

        return capital is null ? joined : [.. joined, capital];
    }

    /// <summary>The line keeps its height, by which its size is judged.</summary>
    private static DraftRegion WithCapital(DraftRegion region, DraftRegion capital)
    {
        TextLine first = region.Lines[0];
        string letter = string.Concat(capital.Lines.Select(line => line.Text)).Trim();
        Box box = Box.FromEdges(Math.Min(capital.Box.X, first.Box.X), first.Box.Y, first.Box.Right, first.Box.Bottom);
        return region with { Lines = [first with { Text = letter + first.Text, Box = box, Glyphs = null }, .. region.Lines.Skip(1)] };
    }
}

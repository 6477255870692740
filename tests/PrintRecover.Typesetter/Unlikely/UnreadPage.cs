using PrintRecover.Model;

namespace PrintRecover.Typesetter.Unlikely;

/// <summary>A page as assembly gets it where no recogniser is to be asked: every line says the same.</summary>
public static class UnreadPage
{
    /// <summary>The page of a layout.</summary>
    public static Page Of(PageLayout layout)
    {
        PageOrigin origin = layout.Prepared.Origin;
        return new Page(
            origin.Number, origin.Width, origin.Height, 300, "eng",
            [.. layout.Regions.Select(region => new Region(
                region.Id, region.Kind, region.Box,
                [.. region.Lines.Select(line => new TextLine(line.Box, "text", 1, line.IsVertical))], region.Frame))],
            layout.Rules, layout.Frames, layout.GlyphHeight, layout.Prepared.Transform, layout.Direction);
    }
}

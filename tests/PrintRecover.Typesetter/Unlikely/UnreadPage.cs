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
            [.. layout.Regions.Select(region => region.Read(
                [.. region.Lines.Select(line => new TextLine(line.Box, "text", 1, line.IsVertical))]))],
            layout.Rules, layout.Frames, layout.GlyphHeight, layout.Prepared.Transform, layout.Direction);
    }
}

using PrintRecover.Model;
using PrintRecover.Recognition;

namespace PrintRecover.Benchmarks;

/// <summary>Reads nothing: every line gets as many signs as it has room for, so that layout and assembly can be looked at alone.</summary>
internal sealed class UnreadRecognizer : ITextRecognizer
{
    public string Name => "none";

    public Page Recognize(PageLayout layout, CancellationToken cancellation = default)
    {
        PageOrigin origin = layout.Prepared.Origin;
        return new Page(
            origin.Number, origin.Width, origin.Height, origin.Dpi ?? 300, "und",
            [.. layout.Regions.Select(region => region.Read([.. region.Lines.Select(Unread)]))],
            layout.Rules, layout.Frames, layout.GlyphHeight, layout.Prepared.Transform, layout.Direction);
    }

    public void Dispose()
    {
    }

    private static TextLine Unread(LayoutLine line)
    {
        (int along, int across) = line.IsVertical ? (line.Box.Height, line.Box.Width) : (line.Box.Width, line.Box.Height);
        return new TextLine(line.Box, new string('〇', Math.Max(1, along / Math.Max(1, across))), 1, line.IsVertical);
    }
}

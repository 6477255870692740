using PrintRecover.LayoutAnalysis.Lettering;
using PrintRecover.Model;

namespace PrintRecover.Tests.LayoutAnalysis.Lettering;

public class FlatGroundTests
{
    private static readonly Box Line = new(200, 200, 200, 40), Panel = new(96, 96, 600, 304);

    [Fact]
    public void Grows_as_far_as_the_panel_is_even() => Assert.Equal(Panel, Grown(90));

    [Fact]
    public void Leaves_paper_as_it_is() => Assert.True(Grown(250).IsEmpty);

    [Fact]
    public void Stops_where_a_photograph_begins()
    {
        Box grown = Grown(90, (x, y) => x >= 400 ? (byte)(60 + (x * 37 % 120)) : null);

        Assert.Equal(Box.FromEdges(Panel.X, Panel.Y, 400, Panel.Bottom), grown);
    }

    private static Box Grown(byte level, Func<int, int, byte?>? texture = null)
    {
        byte[] pixels = new byte[800 * 600];
        for (int i = 0; i < pixels.Length; i++)
        {
            (int x, int y) = (i % 800, i / 800);
            bool isPanel = Panel.Contains(new Box(x, y, 1, 1));
            pixels[i] = isPanel ? texture?.Invoke(x, y) ?? level : (byte)255;
        }

        var ground = new FlatGround(new GrayImage(800, 600, pixels), 8);
        ground.Grow(Line, level);
        return Box.Around(ground.Boxes);
    }
}

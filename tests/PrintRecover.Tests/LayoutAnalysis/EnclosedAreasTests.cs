using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;

namespace PrintRecover.Tests.LayoutAnalysis;

public class EnclosedAreasTests
{
    private const int Glyph = 30, Side = 1200;

    private readonly byte[] _pixels = [.. Enumerable.Repeat((byte)255, Side * Side)];

    [Fact]
    public void The_paper_inside_a_double_frame_is_one_area()
    {
        DrawFrame(new Box(200, 300, 500, 400), 8);
        DrawFrame(new Box(220, 320, 460, 360), 3);

        Box area = Assert.Single(Find());

        AssertNear(new Box(210, 310, 480, 380), area);
    }

    [Fact]
    public void A_gap_as_wide_as_wear_makes_leaves_a_frame_shut()
    {
        DrawFrame(new Box(200, 300, 500, 400), 4);
        Draw(new Box(400, 300, 4, 4), 255);

        AssertNear(new Box(204, 304, 492, 392), Assert.Single(Find()));
    }

    [Fact]
    public void A_rule_across_a_frame_does_not_part_it()
    {
        DrawFrame(new Box(200, 300, 500, 600), 6);
        Draw(new Box(200, 600, 500, 6), 0);

        AssertNear(new Box(206, 306, 488, 588), Assert.Single(Find()));
    }

    [Fact]
    public void An_open_frame_encloses_nothing()
    {
        DrawFrame(new Box(200, 300, 500, 400), 6);
        Draw(new Box(300, 300, 200, 6), 255);

        Assert.Empty(Find());
    }

    [Fact]
    public void Paper_round_a_corner_is_no_frame()
    {
        DrawFrame(new Box(200, 200, 800, 800), 6);
        Draw(new Box(200, 360, 640, 6), 0);
        Draw(new Box(834, 360, 6, 640), 0);

        Assert.DoesNotContain(Find(), area => area.X > 300 || area.Width > 700);
        AssertNear(new Box(206, 366, 628, 628), Assert.Single(Find()));
    }

    private IReadOnlyList<Box> Find() => EnclosedAreas.Find(new GrayImage(Side, Side, _pixels), Glyph);

    private static void AssertNear(Box expected, Box actual)
    {
        int play = Glyph;
        Assert.InRange(actual.X, expected.X - play, expected.X + play);
        Assert.InRange(actual.Y, expected.Y - play, expected.Y + play);
        Assert.InRange(actual.Right, expected.Right - play, expected.Right + play);
        Assert.InRange(actual.Bottom, expected.Bottom - play, expected.Bottom + play);
    }

    private void DrawFrame(Box box, int pen)
    {
        Draw(box with { Height = pen }, 0);
        Draw(box with { Y = box.Bottom - pen, Height = pen }, 0);
        Draw(box with { Width = pen }, 0);
        Draw(box with { X = box.Right - pen, Width = pen }, 0);
    }

    private void Draw(Box box, byte value)
    {
        for (int y = box.Y; y < box.Bottom; y++)
        {
            _pixels.AsSpan((y * Side) + box.X, box.Width).Fill(value);
        }
    }
}

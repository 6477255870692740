using PrintRecover.Model;
using PrintRecover.TextDetection;

namespace PrintRecover.Tests.TextDetection;

public class TextProbabilitiesTests
{
    private const int Width = 120, Height = 80;

    [Fact]
    public void Grows_a_line_by_what_the_network_was_taught_to_shrink_it()
    {
        // 60 by 10: one and a half times 600 over an outline of 140, 6 pixels to each side.
        DetectedLine line = Assert.Single(Lines((new Box(20, 30, 60, 10), 0.9f)));

        Assert.Equal(new DetectedLine(new Box(14, 24, 72, 22), IsStraight: true), line);
    }

    [Fact]
    public void Takes_two_patches_for_two_lines() =>
        Assert.Equal(2, Lines((new Box(10, 10, 60, 8), 0.9f), (new Box(10, 40, 60, 8), 0.9f)).Count);

    [Fact]
    public void Leaves_out_what_is_unlikely_on_the_whole() => Assert.Empty(Lines((new Box(10, 10, 60, 8), 0.4f)));

    [Fact]
    public void Leaves_out_specks() => Assert.Empty(Lines((new Box(10, 10, 3, 3), 0.9f)));

    [Fact]
    public void Tells_a_slanted_line()
    {
        IEnumerable<(Box, float)> steps = Enumerable.Range(0, 40).Select(i => (new Box(10 + (2 * i), 10 + i, 4, 6), 0.9f));

        Assert.False(Assert.Single(Lines([.. steps])).IsStraight);
    }

    [Fact]
    public void Takes_a_long_line_for_straight_on_a_page_that_leans_a_little()
    {
        IEnumerable<(Box, float)> steps = Enumerable.Range(0, 100).Select(i => (new Box(10 + i, 20 + (i / 30), 1, 3), 0.9f));

        Assert.True(Assert.Single(Lines([.. steps])).IsStraight);
    }

    [Fact]
    public void Takes_two_lines_that_hang_together_for_no_straight_one() => Assert.False(Assert.Single(Lines(
        (new Box(10, 20, 90, 4), 0.9f), (new Box(10, 40, 90, 4), 0.9f), (new Box(10, 20, 4, 24), 0.9f))).IsStraight);

    private static IReadOnlyList<DetectedLine> Lines(params (Box Box, float Probability)[] patches)
    {
        float[] probabilities = new float[Width * Height];
        foreach ((Box box, float probability) in patches)
        {
            for (int y = box.Y; y < box.Bottom; y++)
            {
                probabilities.AsSpan((y * Width) + box.X, box.Width).Fill(probability);
            }
        }

        return new TextProbabilities(Width, Height, probabilities).Lines();
    }
}

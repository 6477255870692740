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

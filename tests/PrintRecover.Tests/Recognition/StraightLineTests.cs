using PrintRecover.Model;
using PrintRecover.Recognition;

namespace PrintRecover.Tests.Recognition;

public class StraightLineTests
{
    private const int Size = 30;
    private const int Characters = 20;
    private const double Lean = 0.02;

    [Fact]
    public void Takes_the_lean_out_and_leaves_neighbours_behind()
    {
        GrayImage page = LeaningColumns(out Box middle);

        GrayImage line = StraightLine.Cut(page, middle);

        Assert.InRange(line.Width, Size, Size + 4);
        Assert.InRange(line.Pixels.Count(pixel => pixel == 0), 0.97 * Ink, 1.01 * Ink);
    }

    /// <summary>Characters stand a seventh of their size apart.</summary>
    private static int Pitch => Size * 8 / 7;

    private static int Ink => Characters * Size * Size;

    private static GrayImage LeaningColumns(out Box middle)
    {
        (int width, int height) = (200, Characters * Pitch);
        byte[] pixels = new byte[width * height];
        Array.Fill(pixels, (byte)255);
        for (int y = 0; y < height; y++)
        {
            foreach (int column in (int[])[40, 80, 120])
            {
                int left = column + (int)Math.Round(Lean * y);
                pixels.AsSpan(y * width + left, y % Pitch < Size ? Size : 0).Clear();
            }
        }

        middle = new Box(80, 0, Size + (int)Math.Round(Lean * height), height);
        return new GrayImage(width, height, pixels);
    }
}

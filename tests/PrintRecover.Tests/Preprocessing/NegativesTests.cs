using PrintRecover.Model;
using PrintRecover.Preprocessing;

namespace PrintRecover.Tests.Preprocessing;

public class NegativesTests
{
    [Fact]
    public void Turns_light_print_on_dark_film_to_dark_print_on_light_paper() =>
        Assert.Equal(Picture((x, y) => IsPrint(x, y) ? 20 : 230).Pixels, Negatives.ToPositive(Picture((x, y) => IsPrint(x, y) ? 235 : 25)).Pixels);

    [Fact]
    public void Leaves_a_page_as_it_is_on_which_a_dark_photograph_fills_all_but_some_columns()
    {
        GrayImage page = Picture((x, y) => x < 420 ? (IsPrint(x, y) ? 20 : 230) : 40);

        Assert.Same(page, Negatives.ToPositive(page));
    }

    [Fact]
    public void Leaves_an_empty_page_as_it_is()
    {
        GrayImage black = Picture((_, _) => 0);

        Assert.Same(black, Negatives.ToPositive(black));
    }

    /// <summary>Lines of print, a fifth of the page.</summary>
    private static bool IsPrint(int x, int y) => y % 30 < 15 && x % 10 < 4;

    private static GrayImage Picture(Func<int, int, int> level)
    {
        byte[] pixels = new byte[900 * 1200];
        for (int i = 0; i < pixels.Length; i++)
        {
            pixels[i] = (byte)level(i % 900, i / 900);
        }

        return new GrayImage(900, 1200, pixels);
    }
}

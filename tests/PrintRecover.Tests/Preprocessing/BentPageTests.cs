using PrintRecover.Model;
using PrintRecover.Preprocessing;

namespace PrintRecover.Tests.Preprocessing;

public sealed class BentPageTests
{
    private const int Glyph = 32;
    private static readonly Box Body = new(120, 200, 1500, 1500);

    private static PrintedPage Text(bool vertical = false) => new PrintedPage(1740, 1900).WithText(Body, Glyph, vertical);

    /// <summary>How pages are bent, as the drop of a point of the bent page.</summary>
    public static TheoryData<string> Bends => ["spine on the left", "spine on the right", "wave", "fan"];

    private static double Drop(string bend, double x, double y) => bend switch
    {
        "spine on the left" => 110 * Math.Exp(-x / 260),
        "spine on the right" => -90 * Math.Exp((x - 1740) / 300),
        "wave" => 30 * Math.Sin(x / 350),
        "fan" => (x - 870) * (y - 950) * 5e-5,
        _ => throw new ArgumentOutOfRangeException(nameof(bend)),
    };

    private static PreparedPage Prepare(PageScan scan) => new PagePreprocessor().Prepare(scan);

    [Theory]
    [MemberData(nameof(Bends))]
    public void Straightens_bent_lines(string bend)
    {
        PreparedPage page = Prepare(Text().Bent((x, y) => Drop(bend, x, y)));

        double[] crooked = [.. LinesOf(page).Select(line => line.Max(box => box.CenterY) - line.Min(box => box.CenterY))];
        Assert.Equal(Body.Height / (2 * Glyph), crooked.Length, 1.0);
        Assert.All(crooked, pixels => Assert.InRange(pixels, 0, 0.5 * Glyph));
    }

    [Theory]
    [MemberData(nameof(Bends))]
    public void Leads_every_character_back_to_where_it_stands_in_the_bent_scan(string bend)
    {
        PageScan scan = Text().Bent((x, y) => Drop(bend, x, y));
        PreparedPage page = Prepare(scan);
        Box[] inScan = Characters(Binarizer.Binarize(scan.Image));
        Box[] straight = Characters(page.Ink);

        Assert.NotNull(page.Transform.Bend);
        Assert.Equal(inScan.Length, straight.Length);
        Assert.All(straight, box =>
        {
            (double x, double y) = page.Transform.ToScan(box.CenterX, box.CenterY);
            Assert.Contains(inScan, each => Math.Abs(each.CenterX - x) < 2 && Math.Abs(each.CenterY - y) < 2);
        });
    }

    [Theory]
    [MemberData(nameof(Bends))]
    public void Leads_a_point_there_and_back(string bend)
    {
        PreparedPage page = Prepare(Text().Bent((x, y) => Drop(bend, x, y)));
        var random = new Random(7);
        for (int i = 0; i < 200; i++)
        {
            (double x, double y) = (random.NextDouble() * page.Gray.Width, random.NextDouble() * page.Gray.Height);
            (double scanX, double scanY) = page.Transform.ToScan(x, y);
            (double backX, double backY) = page.Transform.ToPrepared(scanX, scanY);

            Assert.Equal(x, backX, 0.01);
            Assert.Equal(y, backY, 0.01);
        }
    }

    [Fact]
    public void Keeps_the_ink_of_bent_edges_on_the_page()
    {
        PageScan scan = new PrintedPage(1740, 1900).WithText(new Box(10, 10, 1720, 1880), Glyph)
            .Bent((x, y) => Drop("spine on the left", x, y) - 60);
        PreparedPage page = Prepare(scan);

        Assert.True(page.Gray.Height > scan.Image.Height);
        Assert.Equal(Characters(Binarizer.Binarize(scan.Image)).Length, Characters(page.Ink).Length, 20.0);
    }

    [Fact]
    public void Lays_around_a_bent_line_all_of_its_pixels_in_the_scan()
    {
        PreparedPage page = Prepare(Text().Bent((x, y) => Drop("wave", x, y)));
        var line = new Box(100, 600, 1500, 40);
        Box inScan = page.Transform.ToScan(line, page.Origin.Width, page.Origin.Height);

        Assert.InRange(inScan.Height, 40 + 50, 40 + 70);
        for (int x = line.X; x <= line.Right; x += 5)
        {
            Assert.InRange(page.Transform.ToScan(x, line.Y).Y, inScan.Y - 0.5, inScan.Bottom);
            Assert.InRange(page.Transform.ToScan(x, line.Bottom).Y, inScan.Y, inScan.Bottom + 0.5);
        }
    }

    [Fact]
    public void Leaves_lines_alone_that_are_bent_by_less_than_layout_follows()
    {
        PageScan scan = Text().Bent((x, _) => 5 * Math.Sin(x / 350));

        Assert.Null(Prepare(scan).Transform.Bend);
    }

    [Fact]
    public void Takes_noise_for_no_bend()
    {
        var random = new Random(3);
        var page = new PrintedPage(1500, 1500);
        for (int i = 0; i < 1500; i++)
        {
            page.Fill(new Box(random.Next(1470), random.Next(1470), random.Next(8, 30), random.Next(8, 30)), 30);
        }

        Assert.Null(Prepare(page.Scan).Transform.Bend);
    }

    [Fact]
    public void Takes_vertical_print_for_no_bend() => Assert.Null(Prepare(Text(vertical: true).Scan).Transform.Bend);

    private static Box[] Characters(GrayImage ink) =>
        [.. InkComponents.Find(ink).Boxes.Where(box => box.Width > Glyph / 2 && box.Width < 2 * Glyph)];

    /// <summary>Characters by the line that they stand in: lines are two characters apart.</summary>
    private static IEnumerable<List<Box>> LinesOf(PreparedPage page)
    {
        var line = new List<Box>();
        foreach (Box box in Characters(page.Ink).OrderBy(box => box.CenterY))
        {
            if (line.Count > 0 && box.CenterY - line[^1].CenterY > Glyph / 2)
            {
                yield return line;
                line = [];
            }

            line.Add(box);
        }

        yield return line;
    }
}

using PrintRecover.Model;
using PrintRecover.Preprocessing;

namespace PrintRecover.Tests.Preprocessing;

public sealed class LeaningColumnsTests
{
    private const int Glyph = 32;
    private static readonly Box[] Columns = [new(200, 200, 400, 1500), new(680, 200, 400, 1500), new(1160, 200, 400, 1500)];

    /// <summary>How columns lean, as what a point of the leaning page has come to the right.</summary>
    public static TheoryData<string> Leans => ["to the left", "together", "apart and to the right"];

    private static double Right(string lean, double x, double y) => lean switch
    {
        "to the left" => -0.03 * (y - 950),
        "together" => -1e-4 * (x - 870) * (y - 950),
        "apart and to the right" => ((5e-5 * (x - 870)) + 0.02) * (y - 950),
        _ => throw new ArgumentOutOfRangeException(nameof(lean)),
    };

    [Theory]
    [MemberData(nameof(Leans))]
    public void Sets_leaning_columns_upright(string lean)
    {
        PreparedPage page = Prepare(Print(vertical: false).Moved((x, y) => Right(lean, x, y), (_, _) => 0));

        double[] edges = [.. FirstCharacters(page)];
        Assert.InRange(edges.Length, 18, 24);
        Assert.InRange(edges.Max() - edges.Min(), 0, Glyph / 2.0);
    }

    [Theory]
    [MemberData(nameof(Leans))]
    public void Leads_a_point_there_and_back(string lean)
    {
        PreparedPage page = Prepare(Print(vertical: false).Moved((x, y) => Right(lean, x, y), (x, _) => 40 * Math.Sin(x / 350)));
        Assert.True(page.Transform.IsWarped);
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
    public void Sets_leaning_lines_of_vertical_print_upright() =>
        Assert.NotNull(Prepare(Print(vertical: true).Moved((x, y) => Right("together", x, y), (_, _) => 0)).Transform.Lean);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Leaves_upright_columns_alone(bool vertical) => Assert.Null(Prepare(Print(vertical).Scan).Transform.Lean);

    [Fact]
    public void Takes_noise_for_no_lean()
    {
        var random = new Random(3);
        var page = new PrintedPage(1500, 1500);
        for (int i = 0; i < 1500; i++)
        {
            page.Fill(new Box(random.Next(1470), random.Next(1470), random.Next(8, 30), random.Next(8, 30)), 30);
        }

        Assert.Null(Prepare(page.Scan).Transform.Lean);
    }

    private static PrintedPage Print(bool vertical) =>
        Columns.Aggregate(new PrintedPage(1740, 1900), (page, column) => page.WithText(column, Glyph, vertical));

    private static PreparedPage Prepare(PageScan scan) => new PagePreprocessor().Prepare(scan);

    /// <summary>Where the lines of the leftmost column begin that do, pixels.</summary>
    private static IEnumerable<double> FirstCharacters(PreparedPage page)
    {
        Box[] characters = [.. InkComponents.Find(page.Ink).Boxes.Where(box => box.Width > Glyph / 2 && box.Width < 2 * Glyph)];
        double left = characters.Min(box => box.CenterX);
        return characters.Where(box => box.CenterX < left + Glyph).Select(box => box.CenterX);
    }
}

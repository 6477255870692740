using PrintRecover.Evaluation.Reporting;
using PrintRecover.Model;

namespace PrintRecover.Tests.Evaluation.Reporting;

public class PlaceFitTests
{
    private static readonly Box[] Lines =
        [.. Enumerable.Range(0, 3).SelectMany(column => Enumerable.Range(0, 8).Select(row => new Box(100 + 500 * column, 100 + 60 * row, 400, 40)))];

    [Fact]
    public void Leaves_a_truth_that_fits_as_it_is() => Assert.Null(PlaceFit.Of([.. Lines.Select(line => (line, line with { X = line.X + 3 }))]));

    [Fact]
    public void Lays_a_truth_on_a_skewed_and_smaller_scan()
    {
        PlaceFit? fit = PlaceFit.Of([.. Lines.Select(line => (line, Skewed(line)))]);

        Assert.NotNull(fit);
        Assert.All(Lines, line => Assert.InRange(Math.Abs(fit.Fit(line).CenterY - Skewed(line).CenterY), 0, 2));
        Assert.All(Lines, line => Assert.InRange(Math.Abs(fit.Fit(line).Width - (0.7 * line.Width)), 0, 2));
    }

    [Fact]
    public void Bears_lines_that_were_found_as_part_of_a_whole_column()
    {
        (Box, Box)[] places = [.. Lines.Select((line, index) => (line, index % 5 == 0 ? new Box(0, 0, 1600, 600) : Skewed(line)))];

        Assert.InRange(Math.Abs(PlaceFit.Of(places)!.Fit(Lines[7]).CenterY - Skewed(Lines[7]).CenterY), 0, 2);
    }

    [Fact]
    public void Lays_nothing_where_no_map_fits() => Assert.Null(PlaceFit.Of([.. Lines.Zip(Lines.Reverse().Skip(3).Concat(Lines.Skip(5)))]));

    [Fact]
    public void Lays_nothing_by_lines_of_one_row() => Assert.Null(PlaceFit.Of(
        [.. Enumerable.Range(0, 9).Select(index => (new Box(100 * index, 50, 80, 20), new Box(100 * index, 350, 80, 20)))]));

    private static Box Skewed(Box line) => new(
        (int)Math.Round((0.7 * line.X) - (0.03 * line.CenterY) + 40), (int)Math.Round((0.7 * line.Y) + (0.03 * line.CenterX) + 20),
        (int)(0.7 * line.Width), (int)(0.7 * line.Height));
}

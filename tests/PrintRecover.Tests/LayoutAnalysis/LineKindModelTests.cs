using PrintRecover.LayoutAnalysis;
using PrintRecover.Learning;
using PrintRecover.Training.Articles;

namespace PrintRecover.Tests.LayoutAnalysis;

public class LineKindModelTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_weights_it_was_built_with_are_of_its_signs_and_all_kinds(bool isAtFirstSight)
    {
        using var output = new StringWriter { NewLine = "\n" };
        (isAtFirstSight ? LineKindModel.AtFirstSight : LineKindModel.AmongOthers).Write(output);
        string[][] rows = [.. output.ToString().TrimEnd().Split('\n').Select(line => line.Split('\t'))];

        Assert.Equal(["sign", .. Enum.GetNames<LineKind>(), .. NetworkShape.UnitNames], rows[0]);
        Assert.Subset(LineSigns.SignNames.Concat(NetworkShape.UnitNames).ToHashSet(), rows.Skip(1).Select(row => row[0]).ToHashSet());
        Assert.All(Enumerable.Range(1, LineKindModel.Kinds.Count), kind => Assert.Contains(rows.Skip(1), row => row[kind] != "0"));
        Assert.Equal(isAtFirstSight, !rows.Any(row => LineSigns.KindAbove.Values.Contains(row[0])));
    }

    [Fact]
    public void Every_sign_has_a_name_of_its_own() =>
        Assert.Equal(LineSigns.SignNames.Count, LineSigns.SignNames.Distinct().Count());

    [Fact]
    public void What_a_line_may_be_is_told_in_shares_of_one() =>
        Assert.Equal(1, LineKindModel.AtFirstSight.Probabilities([LineSigns.Size.Of(1), LineSigns.Run.Of(3)]).Sum(), 9);

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(1, 3)]
    [InlineData(9, 11)]
    [InlineData(double.PositiveInfinity, 11)]
    public void A_measure_has_one_sign_for_each_of_its_steps(double size, int step) =>
        Assert.Equal(step, LineSigns.Size.Step(size));

    [Fact]
    public void Learns_the_sign_that_tells_a_title_from_text()
    {
        var text = new LineSample([0, 1], LineKind.Paragraph);
        var title = new LineSample([0, 2], LineKind.Title);

        LineKindModel model = LineTraining.Train([.. Enumerable.Repeat(text, 200), .. Enumerable.Repeat(title, 200)]);

        Assert.True(model.Probabilities(title.Signs)[(int)LineKind.Title] > 0.9);
        Assert.True(model.Probabilities(text.Signs)[(int)LineKind.Paragraph] > 0.9);
    }
}

using FsCheck;
using FsCheck.Fluent;
using PrintRecover.Evaluation;

namespace PrintRecover.Tests.Evaluation;

public class BestSumTests
{
    [Fact]
    public void Gives_up_the_nearest_pair_where_that_costs_less() =>
        // 1 + 9 against 2 + 3.
        Assert.Equal([(0, 1), (1, 0)], Of(new double[,] { { 1, 2 }, { 3, 9 } }));

    [Fact]
    public void Leaves_over_what_is_more_on_either_side()
    {
        Assert.Equal([(0, 2)], Of(new double[,] { { 3, 2, 1 } }));
        Assert.Equal([(1, 0)], Of(new double[,] { { 3 }, { 1 }, { 2 } }));
        Assert.Empty(BestSum.Of(0, 3, (_, _) => 0));
        Assert.Empty(BestSum.Of(3, 0, (_, _) => 0));
    }

    [Fact]
    public void Is_as_good_as_the_best_of_all_orders() => Prop.ForAll(
        Gen.Choose(0, 20).ArrayOf(20).ToArbitrary(),
        numbers =>
        {
            // 4 rows, 5 columns: 120 ways.
            double sum = BestSum.Of(4, 5, (row, column) => numbers[(row * 5) + column]).Sum(pair => numbers[(pair.Truth * 5) + pair.Found]);

            Assert.Equal(Least(0, []), sum);

            double Least(int row, int[] taken) => row == 4 ? 0 : Enumerable.Range(0, 5).Except(taken)
                .Min(column => numbers[(row * 5) + column] + Least(row + 1, [.. taken, column]));
        }).QuickCheckThrowOnFailure();

    private static IReadOnlyList<(int Truth, int Found)> Of(double[,] distances) =>
        BestSum.Of(distances.GetLength(0), distances.GetLength(1), (row, column) => distances[row, column]);
}

using FsCheck;
using FsCheck.Fluent;
using PrintRecover.Evaluation.Text;

namespace PrintRecover.Tests.Evaluation.Text;

public class CharacterErrorRateTests
{
    [Theory]
    [InlineData("老粮站重新开门", "老粮站重新开门", 0)]
    [InlineData("老粮站重新开门", "老粮站重新关门", 1)]
    [InlineData("老粮站重新开门", "粮站重新开门了", 2)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("café", "cafe\u0301", 0)]
    [InlineData("die alte Tür", "die alte Tuer", 2)]
    public void Counts_what_must_be_put_in_taken_out_or_changed(string truth, string found, int errors) =>
        Assert.Equal(errors, CharacterErrorRate.Measure(truth, found).Errors);

    [Fact]
    public void Is_infinite_when_the_truth_is_empty_and_zero_when_both_are()
    {
        Assert.Equal(double.PositiveInfinity, CharacterErrorRate.Measure("", "x").Value);
        Assert.Equal(0, CharacterErrorRate.Measure("", "").Value);
    }

    [Fact]
    public void Folds_what_it_is_told_to_fold()
    {
        Assert.Equal(0, CharacterErrorRate.Measure("他说：“好，来。”", "他说:\"好,来.\"", TextFolding.Lenient).Errors);
        Assert.Equal(5, CharacterErrorRate.Measure("他说：“好，来。”", "他说:\"好,来.\"").Errors);
        Assert.Equal(0, CharacterErrorRate.Measure("ſo viel", "so\n viel", TextFolding.Lenient).Errors);
    }

    [Fact]
    public void Bit_vectors_agree_with_the_table_of_the_textbook() =>
        Prop.ForAll(
            Gen.Elements('a', 'b', 'c').ArrayOf(150).ToArbitrary(),
            Gen.Choose(0, 200).SelectMany(length => Gen.Elements('a', 'b', 'c').ArrayOf(length)).ToArbitrary(),
            (first, second) => Assert.Equal(ByTable(first, second), EditDistance.Between(first, second)))
            .QuickCheckThrowOnFailure();

    private static int ByTable(char[] first, char[] second)
    {
        int[] row = [.. Enumerable.Range(0, second.Length + 1)];
        foreach (char c in first)
        {
            int diagonal = row[0]++;
            for (int j = 1; j < row.Length; j++)
            {
                int best = Math.Min(diagonal + (c == second[j - 1] ? 0 : 1), Math.Min(row[j], row[j - 1]) + 1);
                (diagonal, row[j]) = (row[j], best);
            }
        }

        return row[^1];
    }
}

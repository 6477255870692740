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

    /// <summary>A character is what its reader takes for one.</summary>
    [Theory]
    [InlineData("nq\u0301", "nq", 1, 2)] // a letter with a mark that no single code point holds
    [InlineData("Vie\u0323\u0302t", "Vi\u1EC7t", 0, 4)] // one letter, two marks, three ways to write it
    [InlineData("\uD55C\uAD6D", "\u1112\u1161\u11AB\u1100\u116E\u11A8", 0, 2)] // Korean in syllables and in letters
    [InlineData("\uF900\uF901", "\u8C48\u66F4", 0, 2)] // compatibility ideographs are the characters they stand for
    [InlineData("𠮷野家", "吉野家", 1, 3)] // a surrogate pair is one of three
    [InlineData("𠮷野家", "野家", 1, 3)]
    [InlineData("\U0001F469\u200D\U0001F467!", "!", 1, 2)] // mother and daughter are one sign
    [InlineData("שלום", "שלם", 1, 4)] // right to left: the third of four letters is lost
    [InlineData("שָׁלוֹם", "שלום", 2, 4)] // points belong to their letters: shin and vav differ
    [InlineData("مرحبا", "مرحبأ", 1, 5)]
    public void Counts_grapheme_clusters(string truth, string found, int errors, int length) =>
        Assert.Equal(new ErrorRate(errors, length), CharacterErrorRate.Measure(truth, found));

    [Theory]
    [InlineData("Waſſer", "Wa\uEBA6er", 0, 6)] // ligatures are their letters
    [InlineData("ﬁnden", "finden", 0, 6)]
    [InlineData("Müller", "Mu\u0364ller", 0, 6)] // a raised e is an umlaut
    [InlineData("Haus—Hof", "Haus–Hof", 0, 8)] // dashes
    [InlineData("ver⸗", "ver-", 0, 4)]
    [InlineData("ver==", "ver–", 0, 4)] // two signs of equality are one dash
    [InlineData("daſs", "dass", 1, 4)] // a long s is no round one
    [InlineData("alte Fähre", "alte\nFähre", 1, 10)] // white space counts as it stands
    [InlineData("alte Fähre", "alte  Fähre", 1, 10)]
    [InlineData("alte Fähre ", "alte Fähre", 1, 11)]
    public void Holds_alike_what_dinglehopper_does(string truth, string found, int errors, int length) =>
        Assert.Equal(new ErrorRate(errors, length), CharacterErrorRate.Measure(truth, found, TextFolding.Dinglehopper));

    [Fact]
    public void Is_over_the_truth_s_length_and_may_exceed_one()
    {
        Assert.Equal(1.0, CharacterErrorRate.Measure("abc", "").Value); // 3 / 3
        Assert.Equal(1.0 / 3, CharacterErrorRate.Measure("abc", "abcd").Value); // 1 / 3, where the longer length would give 1 / 4
        Assert.Equal(3.0, CharacterErrorRate.Measure("a", "abcd").Value); // 3 / 1
    }

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

using PrintRecover.Evaluation.Blocks;

namespace PrintRecover.Tests.Evaluation.Blocks;

/// <summary>Counted by hand: blocks of 8, 6, 5 and 9 letters.</summary>
public class BlockScoreTests
{
    private static readonly string[] Truth = ["children", "bridge", "ferry", "gardening"];

    [Fact]
    public void The_same_blocks_in_the_same_order_are_without_a_fault() =>
        Assert.Equal(new BlockScore(0, 0), BlockScore.Measure(Truth, [], Truth));

    [Fact]
    public void Edits_are_shared_out_over_the_longer_lengths() =>
        // c for e: 1 of 5; one s too many: 1 of 7, the found one being longer. 2 of 8 + 7 + 5 + 9.
        Assert.Equal(2.0 / 29, Measure("children", "bridges", "fcrry", "gardening").TextEdit);

    [Fact]
    public void Two_blocks_changed_about_are_two_edits_of_four() =>
        Assert.Equal(new BlockScore(0, 2.0 / 4), Measure("children", "ferry", "bridge", "gardening"));

    [Fact]
    public void A_lost_block_is_an_edit_of_the_order_too() =>
        Assert.Equal(new BlockScore(5.0 / 28, 1.0 / 4), Measure("children", "bridge", "gardening"));

    [Fact]
    public void Blocks_found_as_one_keep_their_order_in_it() => Assert.Equal(
        new BlockScore(0, 0),
        BlockScore.Measure(["the old ferry runs", "again on Tuesday", "a bridge"], [], ["the old ferry runs again on Tuesday", "a bridge"]));

    [Fact]
    public void Text_beyond_the_truth_s_costs_nothing() =>
        Assert.Equal(new BlockScore(0, 0), Measure("children", "bridge", "314159", "ferry", "gardening"));

    [Fact]
    public void Blocks_of_other_classes_are_left_out_on_both_sides() => Assert.Equal(
        new BlockScore(0, 0),
        // A caption with one letter of sixteen misread stands before the text.
        BlockScore.Measure(Truth, ["The ferry in June of 1931"], ["The fcrry in June of 1931", .. Truth]));

    [Fact]
    public void Nothing_found_is_all_wrong() => Assert.Equal(new BlockScore(1, 1), BlockScore.Measure(Truth, [], []));

    [Fact]
    public void A_truth_without_blocks_is_not_scored()
    {
        Assert.Null(BlockScore.Measure([], [], Truth));
        Assert.Null(BlockScore.Measure([], [], []));
        Assert.Null(BlockScore.Measure(["— ***"], [], Truth));
    }

    [Fact]
    public void Right_to_left_blocks_have_their_order_like_others() =>
        // 2 of 3; in letters nothing is wrong.
        Assert.Equal(new BlockScore(0, 2.0 / 3), BlockScore.Measure(["שלום עולם", "ספר ישן", "גשר אבן"], [], ["ספר ישן", "שלום עולם", "גשר אבן"]));

    private static BlockScore Measure(params string[] found) => BlockScore.Measure(Truth, [], found)!;
}

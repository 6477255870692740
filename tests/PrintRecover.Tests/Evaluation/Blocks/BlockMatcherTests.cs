using PrintRecover.Evaluation.Blocks;

namespace PrintRecover.Tests.Evaluation.Blocks;

public class BlockMatcherTests
{
    [Theory]
    [InlineData("The ferry, at last: 20 years!", "the ferry at last 20 years", 1, 21)] // T for t; marks and spaces are nothing
    [InlineData("二〇二四年", "二二四年", 1, 5)] // the round zero is a figure
    [InlineData("½ 磅", "磅", 1, 2)]
    [InlineData("𠮷野家", "吉野家", 1, 3)] // a surrogate pair is one of three
    [InlineData("Fa\u0308hre", "Fähre", 0, 5)] // canonical equivalents
    [InlineData("q\u0301a", "qa", 0, 2)] // a mark of its own is no letter
    [InlineData("שלום עולם", "שלום עלם", 1, 8)] // right to left
    [InlineData("مرحبا", "", 5, 5)]
    public void Code_points_of_letters_and_figures_count(string truth, string found, int errors, int longerLength)
    {
        BlockMatch match = Assert.Single(BlockMatcher.Match([truth], found.Length == 0 ? [] : [found]));

        Assert.Equal((errors, longerLength), (match.Errors, match.LongerLength));
    }

    [Fact]
    public void A_paragraph_found_in_two_parts_is_one_match() => Assert.Equal(
        [([0], [0, 1], 0), ([1], [2], 0)],
        Match(
            ["the ferry runs again for the first time in twenty years", "a bridge"],
            ["the ferry runs again", "for the first time in twenty years", "a bridge"]));

    [Fact]
    public void Parts_are_joined_though_they_are_misread() => Assert.Equal(
        [([0], [0, 1], 4), ([1], [2], 0)],
        Match(
            ["the ferry runs again for the first time in twenty years", "a bridge"],
            ["tbe fcrry runs again", "for tbe first tirne in twenty years".Replace("rn", "n"), "a bridge"]));

    [Fact]
    public void Two_paragraphs_found_as_one_are_one_match() => Assert.Equal(
        [([0, 1], [0], 0), ([2], [1], 0)],
        Match(
            ["the ferry runs again", "for the first time in twenty years", "a bridge"],
            ["the ferry runs again for the first time in twenty years", "a bridge"]));

    [Fact]
    public void The_sum_of_all_distances_is_the_least() => Assert.Equal(
        // 2/8 + 2/8: the nearest pair, 1/8 apart, would leave one that is 5/8 apart.
        [([0], [1], 2), ([1], [0], 2)],
        Match(["abcdefgh", "abxyefgz"], ["abcdefgz", "abcdmngh"]));

    [Fact]
    public void What_is_left_on_both_sides_is_paired_however_far() => Assert.Equal(
        [([0], [0], 0), ([1], [1], 6)],
        Match(["village", "ferry"], ["village", "314159"]));

    [Fact]
    public void Found_blocks_beyond_the_truth_s_are_no_matches() =>
        Assert.Equal([([0], [0], 0)], Match(["village"], ["village", "314159"]));

    [Fact]
    public void What_has_no_partner_costs_its_whole_length() =>
        Assert.Equal([([0], [0], 0), ([1], [], 5)], Match(["village", "ferry"], ["village"]));

    [Fact]
    public void Blocks_without_a_letter_are_none_and_the_others_keep_their_numbers() =>
        Assert.Equal([([1], [2], 0)], Match(["***", "ferry"], ["—", "", "ferry"]));

    [Fact]
    public void Nothing_against_nothing_is_no_match() => Assert.Empty(BlockMatcher.Match([], []));

    private static IEnumerable<(int[] Truth, int[] Found, int Errors)> Match(string[] truth, string[] found) =>
        BlockMatcher.Match(truth, found).Select(match => (match.Truth.ToArray(), match.Found.ToArray(), match.Errors)).OrderBy(match => match.Item1[0]);
}

using PrintRecover.Evaluation.Blocks;

namespace PrintRecover.Tests.Evaluation.Blocks;

public class BlockMatcherTests
{
    [Fact]
    public void Only_letters_and_figures_count()
    {
        BlockMatch match = Assert.Single(BlockMatcher.Match(["The ferry, at last: 20 years!"], ["the ferry at last 20 years"]));

        Assert.Equal((1, 21), (match.Errors, match.LongerLength));
    }

    [Fact]
    public void A_paragraph_found_in_two_parts_is_one_match() => Assert.Equal(
        [([0], [0, 1], 0)],
        Match(["the ferry runs again for the first time in twenty years"], ["the ferry runs again", "for the first time in twenty years"]));

    [Fact]
    public void Two_paragraphs_found_as_one_are_one_match() => Assert.Equal(
        [([0, 1], [0], 0)],
        Match(["the ferry runs again", "for the first time in twenty years"], ["the ferry runs again for the first time in twenty years"]));

    [Fact]
    public void What_has_no_partner_costs_its_whole_length() => Assert.Equal(
        [([0], [0], 0), ([1], [], 5), ([], [1], 6)],
        Match(["village", "ferry"], ["village", "31 41 59"]).OrderBy(match => match.Found.Length == 0 ? 1 : match.Truth.Length == 0 ? 2 : 0));

    [Fact]
    public void Nothing_against_nothing_is_no_match() => Assert.Empty(BlockMatcher.Match([], []));

    private static IEnumerable<(int[] Truth, int[] Found, int Errors)> Match(string[] truth, string[] found) =>
        BlockMatcher.Match(truth, found).Select(match => (match.Truth.ToArray(), match.Found.ToArray(), match.Errors));
}

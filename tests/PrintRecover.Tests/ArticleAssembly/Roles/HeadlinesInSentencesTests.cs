using PrintRecover.ArticleAssembly.Roles;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly.Roles;

public class HeadlinesInSentencesTests
{
    [Fact]
    public void Touching_lines_amid_a_sentence_are_text() => Assert.Equal(RegionKind.Paragraph, KindBetween("the ferry, which had been laid up"));

    [Fact]
    public void A_headline_under_a_sentence_that_ends_stays_one() => Assert.Equal(RegionKind.Headline, KindBetween("and nobody was hurt."));

    [Fact]
    public void White_around_tells_a_headline() => Assert.Equal(RegionKind.Headline, KindBetween("the ferry, which had been laid up", white: 40));

    [Fact]
    public void Larger_type_than_two_lines_have_is_a_headline() => Assert.Equal(RegionKind.Headline, KindBetween("the ferry, which had been laid up", size: 100));

    /// <summary>What a headline is settled to be that stands between two texts of one column.</summary>
    private static RegionKind KindBetween(string last, int white = 4, int size = 74) => HeadlinesInSentences.Settle(new HandMadePage()
        .Column(last, 60, 60, 590)
        .Headline("since the storm of last winter", 60, 590 + white, 420, size)
        .Column("ran again on Sunday", 60, 590 + white + size + white, 1400).Page).Regions[1].Kind;
}

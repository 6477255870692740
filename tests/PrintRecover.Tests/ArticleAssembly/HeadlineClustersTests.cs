using PrintRecover.ArticleAssembly;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly;

public class HeadlineClustersTests
{
    [Fact]
    public void Lines_of_all_sizes_in_a_frame_without_text_are_one_notice() => Assert.Equal(
        ["Excursions with the steamer every Sunday"],
        HeadlinesOf(Notice()));

    [Fact]
    public void A_frame_with_text_may_hold_several_headlines() => Assert.Equal(
        ["Excursions", "with the steamer every Sunday"],
        HeadlinesOf(Notice().Column("text", 100, 700, 900, frame: 0)));

    [Fact]
    public void A_letter_that_broke_off_a_line_is_part_of_its_headline() => Assert.Equal(
        ["I ncendie à la scierie"],
        HeadlinesOf(new HandMadePage().VerticalHeadline("I", 100, 100, 84, size: 48).Headline("ncendie à la scierie", 160, 104, 700, 80)));

    /// <summary>Two headlines that stand far apart in one frame.</summary>
    private static HandMadePage Notice() => new HandMadePage()
        .Headline("Excursions", 100, 100, 400, 90, frame: 0)
        .Headline("with the steamer every Sunday", 100, 500, 500, 60, frame: 0)
        .Frame(new Box(50, 50, 700, 900));

    private static IEnumerable<string> HeadlinesOf(HandMadePage made) => HeadlineClusters.Of(made.Page)
        .Select(headline => string.Join(' ', headline.Regions.Select(region => region.Lines[0].Text)));
}

using PrintRecover.ArticleAssembly;
using PrintRecover.ArticleAssembly.Mending;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly.Mending;

public class RivalContinuationsTests
{
    [Fact]
    public void A_column_goes_on_at_the_head_of_the_next_not_under_a_rule_further_down() =>
        Assert.Equal(["foot"], LeftAlone(TwoColumns().Rule(520, 992, 420)));

    [Fact]
    public void Texts_that_no_rule_parts_may_go_on_the_same() => Assert.Empty(LeftAlone(TwoColumns()));

    private static HandMadePage TwoColumns() => new HandMadePage().Column("left", 60, 60, 1400).Column("head", 520, 60, 980).Column("foot", 520, 1010, 1400);

    /// <summary>The texts that stand alone where both of the right column were to go on the left one.</summary>
    private static IEnumerable<string> LeftAlone(HandMadePage made)
    {
        Page page = made.Page;
        Region left = page.Regions[0];
        ArticleLink[] chosen = [new(left, LinkKind.Alone), .. page.Regions.Skip(1).Select(text => new ArticleLink(text, LinkKind.FootOfSectionBeside, Before: left))];
        var links = new ArticleLinks([.. chosen.Select(link => new TextChoice(link.Region, [link], [[]]))], LinkModels.Learnt.AtFirstSight);

        return RivalContinuations.Of(page, links).Where(link => link.Kind == LinkKind.Alone).Select(link => link.Region.Lines[0].Text);
    }
}

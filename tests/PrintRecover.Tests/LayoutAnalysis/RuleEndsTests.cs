using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;

namespace PrintRecover.Tests.LayoutAnalysis;

public class RuleEndsTests
{
    private const int Glyph = 30;

    private static readonly Box Rule = new(500, 300, 4, 400);

    [Fact]
    public void A_rule_goes_on_through_white_to_the_next_print() =>
        Assert.Equal(Box.FromEdges(500, 230, 504, 780), Extended(Rule, new Box(400, 200, 200, 30), new Box(400, 780, 200, 30)));

    [Fact]
    public void A_rule_does_not_go_on_through_a_space_between_words() =>
        Assert.Equal(Rule, Extended(Rule, new Box(400, 270, 98, 30), new Box(507, 270, 98, 30), new Box(400, 700, 98, 30), new Box(507, 700, 98, 30)));

    [Fact]
    public void A_dash_stays_as_short_as_it_is() =>
        Assert.Equal(Rule with { Height = 60 }, Extended(Rule with { Height = 60 }));

    private static Box Extended(Box rule, params Box[] ink) =>
        RuleEnds.Extend([rule], [.. ink.Select(box => new Component(box, box.Width * box.Height / 2))], Glyph)[0];
}

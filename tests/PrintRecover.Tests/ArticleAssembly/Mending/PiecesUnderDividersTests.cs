using PrintRecover.ArticleAssembly;
using PrintRecover.ArticleAssembly.Mending;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly.Mending;

public class PiecesUnderDividersTests
{
    [Fact]
    public void Text_under_a_short_rule_goes_on_the_one_above_where_articles_stand_under_long_rules() =>
        Assert.Equal(["dispatches"], GoingOn(Columns().Rule(1120, 792, 100).Column("dispatches", 960, 810, 1200)));

    [Fact]
    public void A_small_headline_under_a_short_rule_begins_no_article_there() =>
        Assert.Equal(["tuesday"], GoingOn(Columns().Rule(1120, 792, 100).Headline("Tuesday", 1020, 810, 300, 44).Column("tuesday", 960, 870, 1200)));

    [Fact]
    public void A_headline_as_large_as_the_others_begins_an_article() =>
        Assert.Empty(GoingOn(Columns().Rule(1120, 792, 100).Headline("Weather", 1020, 810, 300, 80).Column("weather", 960, 910, 1200)));

    [Fact]
    public void Where_short_rules_are_many_they_part_notices() =>
        Assert.Empty(GoingOn(Columns().Rule(1120, 792, 100).Column("cellar", 960, 810, 900).Rule(1120, 912, 100).Column("piano", 960, 930, 1020)));

    [Fact]
    public void What_is_left_of_a_worn_long_rule_is_no_short_one() =>
        Assert.Empty(GoingOn(Columns().Rule(965, 792, 180).Column("market", 960, 810, 1200)));

    /// <summary>Three articles side by side, each under a rule as wide as its column.</summary>
    private static HandMadePage Columns()
    {
        var page = new HandMadePage();
        foreach ((string name, int x) in (ReadOnlySpan<(string, int)>)[("Harbour", 40), ("Council", 500), ("Telegrams", 960)])
        {
            page.Rule(x, 50, 420).Headline(name, x, 70, 420).Column(name.ToLowerInvariant(), x, 180, 780);
        }

        return page;
    }

    /// <summary>The texts that go on the one above, where each had chosen the headline right above it, or, by an even chance, none.</summary>
    private static IEnumerable<string> GoingOn(HandMadePage made)
    {
        Page page = made.Page;
        IReadOnlyList<HeadlineCluster> headlines = HeadlineClusters.Of(page);
        Region[] texts = [.. page.Regions.Where(region => region.Kind == RegionKind.Paragraph)];
        var links = new ArticleLinks([.. texts.Select(text => ChoiceOf(text, headlines, texts[0]))], new LinkModel(new float[LinkModel.Shape.WeightCount]));

        return PiecesUnderDividers.Of(page, headlines, links).Where(link => link.Kind == LinkKind.TextAbove).Select(link => link.Region.Lines[0].Text);
    }

    private static TextChoice ChoiceOf(Region text, IReadOnlyList<HeadlineCluster> headlines, Region other)
    {
        HeadlineCluster? over = headlines.SingleOrDefault(headline => headline.Box.HorizontalOverlap(text.Box) > 0
            && text.Box.Y - headline.Box.Bottom is > 0 and < 60);
        return over is null
            ? new TextChoice(text, [new ArticleLink(text, LinkKind.Alone), new ArticleLink(text, LinkKind.TextBeside, Before: other)], [[], []])
            : new TextChoice(text, [new ArticleLink(text, LinkKind.HeadlineAbove, Headline: over)], [[]]);
    }
}

using PrintRecover.ArticleAssembly;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly;

public class ItemDividersTests
{
    [Fact]
    public void Tells_the_texts_under_and_over_short_rules()
    {
        Page page = new HandMadePage().Headline("harbour", 60, 60, 420).Rule(220, 150, 100).Column("harbour-text", 60, 180, 440)
            .Rule(220, 460, 100).Column("first", 60, 485, 700)
            .Rule(60, 720, 420).Column("second", 60, 745, 960).Page;
        Region[] texts = [.. page.Regions.Where(region => region.Kind == RegionKind.Paragraph)];

        var dividers = new ItemDividers(page, HeadlineClusters.Of(page), texts);

        Assert.Equal([false, true, false], texts.Select(dividers.IsUnder));
        Assert.Equal([true, false, false], texts.Select(dividers.IsOver));
    }
}

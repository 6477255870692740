using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly.Mending;

/// <summary>
/// Finds texts that go on a text of another column which another text goes on already, over a rule that parts the two: a column goes on
/// in one place. The upper one goes on, for a column goes on at the head of the next; the lower one stands alone.
/// </summary>
internal static class RivalContinuations
{
    /// <summary>What stands in one column shares so much of the narrower width.</summary>
    private const double InColumn = 0.5;

    /// <summary>What each of these texts is instead: on its own.</summary>
    public static IReadOnlyList<ArticleLink> Of(Page page, ArticleLinks links)
    {
        var stacking = new Stacking(page);
        return [.. links.Texts.Where(LeadsAside)
            .GroupBy(text => links.Of(text).Before!.Id)
            .SelectMany(rivals => rivals.Where(text => rivals.Any(upper => IsParted(upper, text))))
            .Select(text => new ArticleLink(text, LinkKind.Alone))];

        bool LeadsAside(Region text) => text.Kind != RegionKind.Caption
            && links.Of(text).Kind is LinkKind.TextBeside or LinkKind.FootOfSectionBeside or LinkKind.FootOfSection or LinkKind.FootOfColumn;

        bool IsParted(Region upper, Region text) => upper.Box.CenterY < text.Box.Y && upper.Frame == text.Frame
            && upper.Box.HorizontalOverlap(text.Box) >= InColumn * Math.Min(upper.Box.Width, text.Box.Width)
            && stacking.IsRuleBetween(upper.Box, text.Box);
    }
}

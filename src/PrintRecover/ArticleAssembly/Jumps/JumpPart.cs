using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly.Jumps;

/// <summary>An article of one page with what its jump lines say.</summary>
/// <param name="Article">Its regions.</param>
/// <param name="Page">The place of its page among the file's pages.</param>
/// <param name="Onward">The page that it sends its reader to; null for none.</param>
/// <param name="Back">The page that it says it comes from; null for none.</param>
internal sealed record JumpPart(ArticleRegions Article, int Page, JumpMark? Onward, JumpMark? Back)
{
    /// <summary>A headline's lines may be read out of their order with the jump line below them, a byline may come first.</summary>
    private const int RegionsAtAnEnd = 2;

    /// <summary>Reads an article's marks.</summary>
    public static JumpPart Of(ArticleRegions article, IReadOnlyDictionary<Page, int> pages)
    {
        IReadOnlyList<Region> text = [.. RunningText(article)];
        IEnumerable<TextLine> head = [.. Headline(article).SelectMany(region => region.Lines), .. text.Take(RegionsAtAnEnd).Select(region => region.Lines[0])];
        return new JumpPart(
            article,
            pages[article.All.First().Page],
            text.TakeLast(RegionsAtAnEnd).Reverse().Select(region => JumpMark.Onward(region.Lines[^1].Text)).FirstOrDefault(mark => mark is not null),
            head.Select(line => JumpMark.Back(line.Text)).FirstOrDefault(mark => mark is not null));
    }

    /// <summary>The regions of its headline.</summary>
    public IEnumerable<Region> HeadlineRegions => Headline(Article);

    /// <summary>The regions of its running text, without captions and tables.</summary>
    public IEnumerable<Region> Text => RunningText(Article);

    /// <summary>An article with its other parts behind it, whose headlines become subheadings.</summary>
    public static ArticleRegions Join(ArticleRegions first, IReadOnlyList<ArticleRegions> following) => following.Count == 0
        ? first
        : first with { Body = [.. first.Body, .. following.SelectMany(part => HeadlineOf(part).SelectMany(InBody).Concat(part.Body).Select(ByJump))] };

    private static PlacedRegion ByJump(PlacedRegion placed) => placed.Link is { To: not null } ? placed : placed with { Link = new RegionLink(LinkKind.JumpLine, null) };

    /// <summary>A jump line that was taken for a line of the headline stays a jump line, for which it must be text.</summary>
    private static IEnumerable<PlacedRegion> InBody(PlacedRegion placed) => placed.Region.Lines.All(line => !IsBack(line))
        ? [WithKind(placed, RegionKind.Subheading)]
        : placed.Region.Lines.Select(line => WithKind(
            placed with { Region = placed.Region with { Box = line.Box, Lines = [line] } },
            IsBack(line) ? RegionKind.Paragraph : RegionKind.Subheading));

    private static bool IsBack(TextLine line) => JumpMark.Back(line.Text) is not null;

    private static PlacedRegion WithKind(PlacedRegion placed, RegionKind kind) => placed with { Region = placed.Region with { Kind = kind } };

    private static IEnumerable<PlacedRegion> HeadlineOf(ArticleRegions article) => [.. article.Kicker, .. article.Title, .. article.Subtitle];

    private static IEnumerable<Region> Headline(ArticleRegions article) =>
        HeadlineOf(article).Select(placed => placed.Region).Where(region => region.Lines.Count > 0);

    private static IEnumerable<Region> RunningText(ArticleRegions article) => article.Body
        .Select(placed => placed.Region)
        .Where(region => region.Lines.Count > 0 && region.Kind is RegionKind.Paragraph or RegionKind.Subheading or RegionKind.Headline);
}

using PrintRecover.ArticleAssembly;
using PrintRecover.Model;

namespace PrintRecover.Tests.ArticleAssembly;

/// <summary>A recognised page put together by hand; every region's lines say its name.</summary>
internal sealed class HandMadePage
{
    private const int Glyph = 34, LinePitch = 52;

    private readonly List<Region> _regions = [];
    private readonly List<Box> _rules = [];
    private readonly List<Box> _frames = [];

    public Page Page => new(
        1, 1500, 2000, 300, "chi_sim", _regions, _rules, _frames, Glyph, PageTransform.Identity);

    /// <summary>
    /// The page's articles, each as its headline, a colon and its body: <c>kicker / title / subtitle: left right</c>.
    /// </summary>
    public IEnumerable<string> Articles => new NewspaperArticleAssembler().Assemble([Page]).Select(article =>
        string.Join(" / ", Names([.. article.Kicker, .. article.Title, .. article.Subtitle]))
        + ": " + string.Join(' ', Names(article.Body)));

    public static IEnumerable<string> Names(IEnumerable<PlacedRegion> regions) =>
        regions.Select(placed => placed.Region.Lines[0].Text);

    public HandMadePage Headline(string name, int x, int y, int width, int size = 80, int? frame = null) =>
        Add(RegionKind.Headline, name, new Box(x, y, width, size), lines: 1, frame);

    public HandMadePage VerticalHeadline(string name, int x, int y, int height, int size = 80)
    {
        Box box = new(x, y, size, height);
        _regions.Add(new Region(_regions.Count, RegionKind.Headline, box, [new TextLine(box, name, 1, IsVertical: true)]));
        return this;
    }

    /// <summary>Full lines of body text from one height to another.</summary>
    public HandMadePage Column(
        string name, int x, int y, int bottom, int width = 420, RegionKind kind = RegionKind.Paragraph, int? frame = null) =>
        Add(kind, name, Box.FromEdges(x, y, x + width, bottom), Math.Max(1, (bottom - y) / LinePitch), frame);

    public HandMadePage Picture(Box box) => Add(RegionKind.Picture, "", box, lines: 0);

    public HandMadePage Rule(int x, int y, int width)
    {
        _rules.Add(new Box(x, y, width, 3));
        return this;
    }

    public HandMadePage UprightRule(int x, int y, int height)
    {
        _rules.Add(new Box(x, y, 3, height));
        return this;
    }

    public HandMadePage Frame(Box box)
    {
        _frames.Add(box);
        return this;
    }

    private HandMadePage Add(RegionKind kind, string name, Box box, int lines, int? frame = null)
    {
        int pitch = lines == 0 ? 0 : box.Height / lines;
        int size = lines == 1 ? box.Height : Glyph;
        _regions.Add(new Region(_regions.Count, kind, box, [.. Enumerable.Range(0, lines)
            .Select(line => new TextLine(new Box(box.X, box.Y + (line * pitch), box.Width, size), name, 1))], frame));
        return this;
    }
}

using PrintRecover.Model;
using PrintRecover.Reflow;

namespace PrintRecover.Tests.Reflow;

/// <summary>
/// Sets text as a page would: a column from a picture of its lines, where a full-width space at a line's start is one
/// em and an ordinary one half. Columns stand side by side.
/// </summary>
internal static class Print
{
    private const int EmPixels = 20;
    private const int PitchPixels = 30;

    public static Region Column(string picture, int column = 0, RegionKind kind = RegionKind.Paragraph, int top = 100)
    {
        var lines = new List<TextLine>();
        int y = top;
        foreach (string drawn in picture.Split('\n'))
        {
            string text = drawn.TrimStart(' ', '　');
            double indent = WidthEms(drawn[..(drawn.Length - text.Length)]);
            if (text.Length > 0)
            {
                var box = new Box(100 + column * 500 + (int)(indent * EmPixels), y, (int)(WidthEms(text) * EmPixels), EmPixels);
                lines.Add(new TextLine(box, text, 0.9));
            }

            y += PitchPixels;
        }

        return new Region(column * 100 + top, kind, Box.Around(lines.Select(line => line.Box)), lines);
    }

    public static Article Reflow(params Region[] body) => ReflowPages(body);

    public static Article ReflowPages(params Region[][] pages)
    {
        PlacedRegion[] placed = [.. pages.SelectMany((regions, i) => regions.Select(region =>
            new PlacedRegion(PageOf(i + 1, regions), region)))];
        return new GeometricReflower().Reflow("a1", new ArticleRegions([], [], [], placed));
    }

    public static string[] Paragraphs(params Region[] body) => TextsOf(Reflow(body), BlockKind.Paragraph);

    public static string[] TextsOf(Article article, BlockKind kind) =>
        [.. article.Blocks.Where(block => block.Kind == kind).Select(block => block.Text)];

    public static Page PageOf(int number, IReadOnlyList<Region> regions) => new(
        number, 100_000, 10_000_000, 300, "chi_sim", regions, [], [], EmPixels, PageTransform.Identity);

    private static double WidthEms(string text) => text.Sum(c => c == '　' || c > '⺀' || "“”…".Contains(c) ? 1 : 0.5);
}

using PrintRecover.Model;
using PrintRecover.Reflow;

namespace PrintRecover.Typesetter;

/// <summary>Makes the exact truth of a page: what a perfect conversion gives, with each line's box drawn tight around its ink.</summary>
public sealed class TruthMaker(GrayImage clean)
{
    // Ink differs from the paper or tint around it by at least this much; the tint itself varies by none.
    private const int InkContrast = 48;

    /// <summary>The page as an issue.</summary>
    public Issue Make(TypesetPage page, IssueSource source) => new(
        source,
        [.. page.Articles.Select((article, index) => MakeArticle(article, $"a{index + 1}"))],
        [.. page.Furniture.Select(MakeFurniture)],
        []);

    private Article MakeArticle(TypesetArticle article, string id)
    {
        string? Part(string kind) => article.Blocks.FirstOrDefault(block => block.Kind == kind) is { } part ? CjkSpacing.Clean(part.Text) : null;
        string[] heads = ["kicker", "title", "subtitle"];
        return new Article(
            id, Part("kicker"), Part("title"), Part("subtitle"),
            [.. article.Blocks.Where(block => heads.Contains(block.Kind)).SelectMany(block => block.Lines).Select(MakeLine)],
            [1],
            [.. article.Blocks.Where(block => !heads.Contains(block.Kind)).Select(MakeBlock)]);
    }

    private ArticleBlock MakeBlock(TypesetBlock block) => new(
        Enum.Parse<BlockKind>(block.Kind, ignoreCase: true), CjkSpacing.Clean(block.Text), 1, [.. block.Lines.Select(MakeLine)]);

    private ArticleLine MakeLine(TypesetLine line) => new(1, InkBox(line.Box), CjkSpacing.Clean(line.Text), 1);

    private Furniture MakeFurniture(TypesetBlock block) => new(
        1, Enum.Parse<FurnitureKind>(block.Kind, ignoreCase: true), CjkSpacing.Clean(block.Text),
        Box.Around(block.Lines.Select(line => InkBox(line.Box))));

    private Box InkBox(double[] cells)
    {
        Box slot = Box.FromEdges(
            (int)Math.Floor(cells[0]), (int)Math.Floor(cells[1]),
            (int)Math.Ceiling(cells[0] + cells[2]), (int)Math.Ceiling(cells[1] + cells[3]))
            .Intersect(new Box(0, 0, clean.Width, clean.Height));
        int paper = CommonestGray(slot);
        (int left, int top, int right, int bottom) = (slot.Right, slot.Bottom, slot.X, slot.Y);
        for (int y = slot.Y; y < slot.Bottom; y++)
        {
            for (int x = slot.X; x < slot.Right; x++)
            {
                if (Math.Abs(clean.Pixels[y * clean.Width + x] - paper) >= InkContrast)
                {
                    (left, top) = (Math.Min(left, x), Math.Min(top, y));
                    (right, bottom) = (Math.Max(right, x + 1), Math.Max(bottom, y + 1));
                }
            }
        }

        return right > left ? Box.FromEdges(left, top, right, bottom) : slot;
    }

    private int CommonestGray(Box box)
    {
        int[] counts = new int[256];
        for (int y = box.Y; y < box.Bottom; y++)
        {
            foreach (byte gray in clean.Row(y).Slice(box.X, box.Width))
            {
                counts[gray]++;
            }
        }

        return Array.IndexOf(counts, counts.Max());
    }
}

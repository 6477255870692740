using PrintRecover.Model;
using PrintRecover.Reflow;
using PrintRecover.Typesetter.Truth;

namespace PrintRecover.Typesetter;

/// <summary>Makes the exact truth of a page: what a perfect conversion gives, with each line's box drawn tight around its ink.</summary>
public sealed class TruthMaker(GrayImage clean)
{
    private readonly InkFinder _ink = new(clean);

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

    private Box InkBox(double[] cells) => _ink.Around(Box.FromEdges(
        (int)Math.Floor(cells[0]), (int)Math.Floor(cells[1]),
        (int)Math.Ceiling(cells[0] + cells[2]), (int)Math.Ceiling(cells[1] + cells[3])));
}

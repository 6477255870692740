using PrintRecover.Model;

namespace PrintRecover.Evaluation.Documents;

/// <summary>Makes a document of what this program writes: the schema printrecover/1.</summary>
public static class IssueDocument
{
    /// <summary>The document: articles in their order, page furniture at the head or the foot of its page.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="name">The document's name.</param>
    public static EvaluatedDocument Of(Issue issue, string name)
    {
        PlacedRegion[] regions = [.. issue.Articles.SelectMany(RegionsOf)];
        int[] numbers =
        [
            .. issue.Source.Pages.Select(page => page.Number)
                .Concat(regions.Select(region => region.Page))
                .Concat(issue.Furniture.Select(furniture => furniture.Page))
                .Distinct().Order(),
        ];
        DocumentPage[] pages =
        [
            .. numbers.Select(number =>
            {
                SourcePage? source = issue.Source.Pages.FirstOrDefault(page => page.Number == number);
                Furniture[] furniture = [.. issue.Furniture.Where(each => each.Page == number)];
                DocumentRegion[] body = [.. regions.Where(region => region.Page == number).Select(region => region.Region)];
                int middle = (source?.Height ?? body.Select(region => region.Box?.Bottom ?? 0).DefaultIfEmpty().Max()) / 2;
                return new DocumentPage(number, source?.Width, source?.Height,
                [
                    .. furniture.Where(each => IsAbove(each, middle)).Select(RegionOf),
                    .. body,
                    .. furniture.Where(each => !IsAbove(each, middle)).Select(RegionOf),
                ]);
            }),
        ];
        return new EvaluatedDocument(
            name,
            pages,
            [
                .. issue.Furniture.Select(each => new DocumentBlock(TextRole.Furniture, each.Text, null, each.Page)),
                .. issue.Articles.SelectMany(BlocksOf),
            ],
            HasPrintedLines: issue.Articles.Any(article => article.Blocks.Any(block => block.Lines.Count > 0)),
            HasArticles: true);
    }

    private static bool IsAbove(Furniture furniture, int middle) => (furniture.Box?.CenterY ?? 0) <= middle;

    private static DocumentRegion RegionOf(Furniture furniture) =>
        new(TextRole.Furniture, [new DocumentLine(furniture.Text, furniture.Box)], furniture.Box, null);

    private static IEnumerable<PlacedRegion> RegionsOf(Article article)
    {
        IEnumerable<PlacedRegion> headline = article.HeadlineLines.Count > 0
            ? Parts(TextRole.Title, article.HeadlineLines, article.Id)
            : HeadlineOf(article).Select(part => new PlacedRegion(
                FirstPage(article),
                new DocumentRegion(part.Role, [new DocumentLine(part.Text, null)], null, article.Id)));
        return headline.Concat(article.Blocks.SelectMany(block => block.Lines.Count > 0
            ? Parts(RoleOf(block.Kind), block.Lines, article.Id)
            : [new PlacedRegion(
                FirstPage(article),
                new DocumentRegion(RoleOf(block.Kind), [new DocumentLine(block.Text, null)], null, article.Id))]));
    }

    /// <summary>Lines of one block, parted where the next does not stand below: at a column's or a page's end.</summary>
    private static IEnumerable<PlacedRegion> Parts(TextRole role, IReadOnlyList<ArticleLine> lines, string article)
    {
        for (int start = 0, end; start < lines.Count; start = end)
        {
            for (end = start + 1; end < lines.Count && GoesOn(lines[end - 1], lines[end]);)
            {
                end++;
            }

            ArticleLine[] part = [.. lines.Skip(start).Take(end - start)];
            Box? box = part.All(line => line.Box is not null) ? Box.Around(part.Select(line => line.Box!.Value)) : null;
            yield return new PlacedRegion(
                part[0].Page, new DocumentRegion(role, [.. part.Select(line => new DocumentLine(line.Text, line.Box))], box, article));
        }
    }

    /// <summary>True for a line right after another in their column: below it, or to its left where lines are vertical.</summary>
    private static bool GoesOn(ArticleLine before, ArticleLine after)
    {
        if (before.Page != after.Page)
        {
            return false;
        }

        if (before.Box is not { } upper || after.Box is not { } lower)
        {
            return true;
        }

        bool isBelow = lower.CenterY > upper.CenterY && lower.HorizontalOverlap(upper) > 0;
        bool isLeft = lower.CenterX < upper.CenterX && 2 * lower.VerticalOverlap(upper) > Math.Min(lower.Height, upper.Height);
        return isBelow || isLeft || 2 * lower.VerticalOverlap(upper) > Math.Max(lower.Height, upper.Height);
    }

    private static IEnumerable<(TextRole Role, string Text)> HeadlineOf(Article article) => new[]
    {
        (Role: TextRole.Kicker, Text: article.Kicker),
        (Role: TextRole.Title, Text: article.Title),
        (Role: TextRole.Subtitle, Text: article.Subtitle),
    }.Where(part => part.Text is not null).Select(part => (part.Role, part.Text!));

    private static IEnumerable<DocumentBlock> BlocksOf(Article article) => HeadlineOf(article)
        .Select(part => new DocumentBlock(
            part.Role, part.Text, article.Id, article.HeadlineLines.Count > 0 ? article.HeadlineLines[0].Page : FirstPage(article)))
        .Concat(article.Blocks.Select(block => new DocumentBlock(
            RoleOf(block.Kind), block.Text, article.Id, block.Lines.Count > 0 ? block.Lines[0].Page : FirstPage(article))));

    private static int FirstPage(Article article) => article.Pages.Count > 0 ? article.Pages[0] : 1;

    private static TextRole RoleOf(BlockKind kind) => kind switch
    {
        BlockKind.Subheading => TextRole.Subheading,
        BlockKind.Byline => TextRole.Byline,
        BlockKind.Dateline => TextRole.Dateline,
        BlockKind.Credit => TextRole.Credit,
        BlockKind.Caption => TextRole.Caption,
        BlockKind.Jump => TextRole.Jump,
        BlockKind.Table => TextRole.Table,
        BlockKind.Advertisement => TextRole.Advertisement,
        _ => TextRole.Paragraph,
    };

    private readonly record struct PlacedRegion(int Page, DocumentRegion Region);
}

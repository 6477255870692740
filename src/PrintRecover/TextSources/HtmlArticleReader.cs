using AngleSharp.Dom;

namespace PrintRecover.TextSources;

/// <summary>Reads the articles of web pages: their titles, paragraphs and captions, and nothing of what is around them.</summary>
public static class HtmlArticleReader
{
    /// <summary>An element that holds this share of a page's running text holds its articles.</summary>
    private const double MostOfIt = 0.5;

    /// <summary>Reads a page.</summary>
    /// <param name="input">The open file; it is read to its end.</param>
    /// <exception cref="InputException">The page is too large or holds no text but navigation.</exception>
    public static MarkupContent Read(TextInput input) => Read(input.ReadAll(HtmlText.MostBytes), input.File);

    /// <summary>Reads a page's text.</summary>
    /// <param name="html">The page.</param>
    /// <param name="file">The file's name, for the sentence that says what is wrong with it.</param>
    internal static MarkupContent Read(string html, string file)
    {
        using IDocument document = HtmlText.Parse(html, file);
        IElement body = document.Body ?? document.DocumentElement;
        IReadOnlyList<MarkupBlock> blocks = MarkupBlockReader.Read(body);
        IReadOnlyList<IElement> roots = Roots(body, blocks);
        MarkupArticle[] articles = roots.Count > 1
            ? [.. roots.Select(root => MarkupArticle.Of(root, [.. blocks.Where(block => root.Contains(block.Owner))], null)).OfType<MarkupArticle>()]
            : [.. new[] { MarkupArticle.Of(roots[0], blocks, document) }.OfType<MarkupArticle>()];
        if (articles.Length == 0)
        {
            throw new InputException($"{file} shows no article, only navigation or nothing; save the article's own page, or its text.");
        }

        return articles.Any(article => article.IsPrinted)
            ? new MarkupContent([], string.Join("\n\n", articles.Select(article => article.PrintedText)))
            : new MarkupContent([.. articles.Select((article, index) => article.ToArticle($"a{index + 1}"))], null);
    }

    /// <summary>The elements that hold the page's articles: those named so, else its main part, else all of it.</summary>
    private static IReadOnlyList<IElement> Roots(IElement body, IReadOnlyList<MarkupBlock> blocks)
    {
        double all = blocks.Sum(block => block.Weight);
        IElement[] articles = [.. body.QuerySelectorAll("article")
            .Where(article => article.ParentElement?.Closest("article") is null && WeightOf(article) > 0)];
        if (articles.Sum(WeightOf) > MostOfIt * all)
        {
            IElement[] whole = [.. articles.Where(article => !IsTeaser(article))];
            return whole.Length > 0 ? whole : articles;
        }

        IElement? main = body.QuerySelector("main, [role=main]");
        return [main is not null && WeightOf(main) > MostOfIt * all ? main : body];

        double WeightOf(IElement element) => blocks.Where(block => element.Contains(block.Owner)).Sum(block => block.Weight);

        // A teaser's heading leads to the article that it is taken from.
        bool IsTeaser(IElement article) => blocks
            .FirstOrDefault(block => block.Kind == MarkupKind.Heading && article.Contains(block.Owner)) is { LinkShare: > MostOfIt };
    }
}

using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace PrintRecover.TextSources;

/// <summary>Finds the title of an article on its page.</summary>
internal static partial class MarkupTitle
{
    /// <summary>A heading with more links is a bar of navigation.</summary>
    private const int MostLinks = 1;

    /// <summary>A line without a heading's mark-up is a title when it is no longer, ems.</summary>
    private const double LongestTitleEms = 40;

    /// <summary>… and no shorter: a name of the paper's may stand in every title.</summary>
    private const int FewestTitleCharacters = 4;

    /// <summary>The title's text; null where the page shows none.</summary>
    /// <param name="blocks">The page's blocks.</param>
    /// <param name="content">The indices of the article's blocks.</param>
    /// <param name="document">The page, whose head may name the title; null when the page holds several articles.</param>
    public static (string? Text, int Index) Find(IReadOnlyList<MarkupBlock> blocks, IReadOnlyList<int> content, IDocument? document)
    {
        int first = content.Where(index => blocks[index].IsRunningText).DefaultIfEmpty(blocks.Count).First();
        (MarkupBlock Block, int Index)[] headings =
        [
            .. blocks.Select((block, index) => (block, index))
                .Where(pair => pair.index < first && pair.block.Kind == MarkupKind.Heading && pair.block.Links <= MostLinks),
        ];
        string named = document is null ? "" : NamedTitle(document);
        // The head's title carries the paper's name as well: the heading that it contains is the article's.
        (MarkupBlock Block, int Index)[] confirmed =
            [.. headings.Where(pair => Plain(pair.Block.Text) is { Length: > 0 } heading && Plain(named).Contains(heading, StringComparison.Ordinal))];
        if (confirmed.Length > 0)
        {
            (MarkupBlock block, int index) = confirmed.MaxBy(pair => pair.Block.Text.Length);
            return (block.Text, index);
        }

        if (headings.Length > 0)
        {
            // Of the highest level, the one nearest to the text.
            int level = headings.Min(pair => pair.Block.Level);
            (MarkupBlock block, int index) = headings.Last(pair => pair.Block.Level == level);
            return (block.Text, index);
        }

        string title = WithoutSite(named);
        // Old pages set their headline in bold type only; the head has it whole or in part.
        int bold = title.Length > 0
            ? content.FirstOrDefault(index => index < first && IsSameTitle(blocks[index], title), -1)
            : content.LastOrDefault(index => index < first && IsBoldLine(blocks[index]), -1);
        return bold >= 0 ? (blocks[bold].Text, bold) : (title.Length > 0 ? title : null, -1);
    }

    private static bool IsSameTitle(MarkupBlock block, string title) =>
        block.Kind == MarkupKind.Text && block.Ems <= LongestTitleEms
        && Plain(block.Text) is { Length: >= FewestTitleCharacters } line && Plain(title) is { Length: > 1 } named
        && (line.Contains(named, StringComparison.Ordinal) || named.Contains(line, StringComparison.Ordinal));

    private static bool IsBoldLine(MarkupBlock block) =>
        block.Kind == MarkupKind.Text && block.Links == 0 && block.Ems is > 0 and <= LongestTitleEms
        && Plain(block.Owner.TextContent).Length <= Plain(string.Concat(block.Owner.QuerySelectorAll("b, strong").Select(bold => bold.TextContent))).Length;

    private static string NamedTitle(IDocument document) => HeadingSpacing.Clean(
        document.QuerySelector("meta[property='og:title'], meta[name='twitter:title']")?.GetAttribute("content") is { Length: > 0 } social
            ? social
            : document.Title ?? "");

    /// <summary>Pages write <c>title - paper</c> or <c>title | paper</c>.</summary>
    private static string WithoutSite(string title) => Site().Replace(title, "");

    private static string Plain(string text) => NoWord().Replace(text, "").ToLowerInvariant();

    [GeneratedRegex(@"\s*(?:[|_｜–—]|\s-\s|(?<=\p{Lo})-(?=\p{Lo}))[^|_｜–—]{2,30}$")]
    private static partial Regex Site();

    [GeneratedRegex(@"[\s\p{P}]+")]
    private static partial Regex NoWord();
}

using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PrintRecover.Model;
using PrintRecover.Reflow;

namespace PrintRecover.TextSources;

/// <summary>An article as a page shows it: its title and its blocks.</summary>
/// <param name="Title">The title; null where the page shows none.</param>
/// <param name="Subtitle">The heading that shares the title's header; null for none.</param>
/// <param name="Body">What follows, in the order of the page.</param>
internal sealed partial record MarkupArticle(string? Title, string? Subtitle, IReadOnlyList<MarkupBlock> Body)
{
    /// <summary>Short text that is no paragraph's before the first sentence or after the last is a button or a label, ems.</summary>
    private const double LabelEms = 10;

    /// <summary>Lines that fill a column differ by no more than this, ems: a mark hung or pushed to the next line, a long word.</summary>
    private const double RaggedEms = 3;

    /// <summary>Lines that tell whether breaks stand for paragraphs or for a column's edge.</summary>
    private const int EnoughLines = 4;

    /// <summary>True when the lines are those of a printed column and not the writer's paragraphs.</summary>
    public bool IsPrinted { get; } = Body.Where(block => block.Kind == MarkupKind.Preformatted || HasPrintedLines(block)).Sum(block => block.Weight)
        > 0.5 * Body.Sum(block => block.Weight);

    /// <summary>The title and all lines, blocks parted by blank lines.</summary>
    public string PrintedText => string.Join("\n\n", new[] { Title, Subtitle }.OfType<string>()
        .Concat(Body.Select(block => string.Join('\n', block.Lines.Select(line => line.IsIndented ? "　　" + line.Text : line.Text)))));

    /// <summary>The article in the element; null where that holds no text.</summary>
    /// <param name="root">The element.</param>
    /// <param name="blocks">The blocks of the page, or of the element alone.</param>
    /// <param name="document">The page, whose head may name the title; null when it holds several articles.</param>
    public static MarkupArticle? Of(IElement root, IReadOnlyList<MarkupBlock> blocks, IDocument? document)
    {
        IReadOnlyList<int> content = new MainContent(root, blocks).Find();
        if (content.Count == 0)
        {
            return null;
        }

        (string? title, int at) = MarkupTitle.Find(blocks, content, document);
        int first = content.First(index => blocks[index].IsRunningText);
        int last = content.Last(index => blocks[index].IsRunningText);
        HashSet<int> body = [.. content];
        // What is said of the article stands between its title and its text, in whatever element.
        body.UnionWith(Enumerable.Range(at + 1, first - at - 1).Where(index => at >= 0 && RoleOf(blocks[index]) is not null));
        int subtitle = at >= 0 && at + 1 < first && IsInOneHeader(blocks[at], blocks[at + 1]) ? at + 1 : -1;
        return new MarkupArticle(title, subtitle >= 0 ? blocks[subtitle].Text : null,
        [
            .. body.Order()
                .Where(index => index != at && index != subtitle && blocks[index].Text != title)
                .Where(index => (index >= first && index <= last) || IsWanted(blocks[index], isBehindTitle: index > at))
                .Select(index => blocks[index]),
        ]);
    }

    /// <summary>The article for the writers.</summary>
    /// <param name="id">Its name in the issue.</param>
    public Article ToArticle(string id) => new(
        id, null, Title, Subtitle,
        [.. new[] { Title, Subtitle }.OfType<string>().Select(Line)],
        [1],
        [.. Body.SelectMany(BlocksOf)]);

    private static bool IsInOneHeader(MarkupBlock title, MarkupBlock next) =>
        next.Kind == MarkupKind.Heading && next.Level > title.Level
        && title.Owner.Closest("header, hgroup") is { } header && header.Contains(next.Owner);

    /// <summary>Outside the run of sentences only what the mark-up or the wording names is the article's.</summary>
    private static bool IsWanted(MarkupBlock block, bool isBehindTitle) => block.Kind switch
    {
        MarkupKind.Caption => true,
        MarkupKind.Heading or MarkupKind.Table or MarkupKind.Preformatted => isBehindTitle,
        _ => isBehindTitle && (RoleOf(block) is not null || block.Owner.LocalName is "p" or "li" or "center" || block.Ems > LabelEms),
    };

    private static BlockKind? RoleOf(MarkupBlock block) => block.Kind switch
    {
        MarkupKind.Byline => BlockKind.Byline,
        MarkupKind.Dateline => BlockKind.Dateline,
        MarkupKind.Text when block.LinkShare < 0.5 =>
            RolePatterns.Classify(block.Text) ?? (PublicationTime().IsMatch(block.Text) ? BlockKind.Dateline : null),
        _ => null,
    };

    private static IEnumerable<ArticleBlock> BlocksOf(MarkupBlock block)
    {
        if (block.Kind == MarkupKind.Table)
        {
            string[] rows = [.. block.Lines.Select(line => line.Text)];
            return [new ArticleBlock(BlockKind.Table, string.Join('\n', rows), null, [.. rows.Select(Line)])];
        }

        if (block.Kind is MarkupKind.Preformatted)
        {
            return Paragraphs(block.Lines).Select(lines => Printed(lines));
        }

        BlockKind kind = block.Kind switch
        {
            MarkupKind.Heading => BlockKind.Subheading,
            MarkupKind.Caption => BlockKind.Caption,
            _ => RoleOf(block) ?? BlockKind.Paragraph,
        };
        string[] texts = kind == BlockKind.Paragraph
            ? [.. block.Lines.Select(line => line.Text).Where(text => text.Length > 0)]
            : [block.Text];
        return texts.Select(text => new ArticleBlock(
            kind == BlockKind.Paragraph && texts.Length > 1 ? RolePatterns.Classify(text) ?? kind : kind, text, null, [Line(text)]));
    }

    /// <summary>Lines up to an empty one.</summary>
    private static IEnumerable<IReadOnlyList<string>> Paragraphs(IEnumerable<MarkupLine> lines)
    {
        var paragraph = new List<string>();
        foreach (MarkupLine line in lines.Append(new MarkupLine("", IsIndented: false)))
        {
            if (!string.IsNullOrWhiteSpace(line.Text))
            {
                paragraph.Add(line.Text.Trim());
            }
            else if (paragraph.Count > 0)
            {
                yield return [.. paragraph];
                paragraph.Clear();
            }
        }
    }

    private static ArticleBlock Printed(IReadOnlyList<string> lines) => new(
        BlockKind.Paragraph, new LineJoiner(new HyphenMender(lines)).Join(lines), null, [.. lines.Select(Line)]);

    /// <summary>Lines as long as each other, most of which end inside a sentence.</summary>
    private static bool HasPrintedLines(MarkupBlock block)
    {
        string[] lines = [.. block.Lines.Select(line => line.Text).Where(text => text.Length > 0)];
        if (block.Kind != MarkupKind.Text || lines.Length < EnoughLines)
        {
            return false;
        }

        double longest = lines.Max(line => Characters.WidthEms(line));
        return lines.Count(line => Characters.WidthEms(line) >= longest - RaggedEms) >= 0.6 * lines.Length
            && lines.Count(Characters.EndsSentence) < 0.5 * lines.Length;
    }

    private static ArticleLine Line(string text) => new(1, null, text, null);

    // 16/09/2023 - 01:35, 2022-02-13 11:04, 2022年2月13日 11:04:00, Published March 3, 2021 at 10:15, 3. März 2021
    [GeneratedRegex(
        @"^(?:[^\d。.!?]{0,14}?)(?:\d{1,4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,4}日?|\p{Lu}\p{L}{2,9}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\.?\s+\p{L}{3,10}\.?\s+\d{4})"
        + @"(?:[\s,\-–—|T·]*(?:at\s+|um\s+|à\s+)?\d{1,2}[:：h]\d{2}(?:[:：]\d{2})?(?:\s?(?:Uhr|[ap]\.?m\.?|GMT|UTC))?)?[）)]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PublicationTime();
}

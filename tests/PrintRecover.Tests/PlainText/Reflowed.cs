using PrintRecover.Model;
using PrintRecover.PlainText;

namespace PrintRecover.Tests.PlainText;

/// <summary>Reflows a text and shows it so that a test reads like a page.</summary>
internal static class Reflowed
{
    public static ReflowedText Text(string text) => PlainTextReflower.Reflow(text.AsMemory(), TextPlace.Start);

    /// <summary>The text of each block, whatever it is.</summary>
    public static string[] Blocks(string text) =>
        [.. Text(text).Articles.SelectMany(article => article.Blocks).Select(block => block.Text)];

    /// <summary>Each block with its kind: <c>Credit: 据东海社</c>; paragraphs without theirs.</summary>
    public static string[] Roles(string text) => [.. Text(text).Articles.SelectMany(article => article.Blocks).Select(Shown)];

    /// <summary>Each article as its headline and its blocks, one a line.</summary>
    public static string Articles(string text) => string.Join("\n\n", Text(text).Articles.Select(article => string.Join('\n',
        ((string?[])[article.Kicker is null ? null : $"({article.Kicker})", $"# {article.Title}", article.Subtitle is null ? null : $"## {article.Subtitle}"])
            .OfType<string>()
            .Concat(article.Blocks.Select(Shown)))));

    private static string Shown(ArticleBlock block) =>
        block.Kind == BlockKind.Paragraph ? block.Text : $"{block.Kind}: {block.Text}";
}

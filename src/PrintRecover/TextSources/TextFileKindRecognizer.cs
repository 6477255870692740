using System.Text.RegularExpressions;

namespace PrintRecover.TextSources;

/// <summary>Tells what kind of text a file holds, by its content and never by its name.</summary>
public static partial class TextFileKindRecognizer
{
    /// <summary>Tags that close, so many of them, are mark-up and no stray signs.</summary>
    private const int FewTags = 2;

    /// <summary>The kind.</summary>
    /// <param name="start">The start of the file's text.</param>
    public static TextFileKind Recognize(string start)
    {
        string text = start.ReplaceLineEndings("\n").TrimStart('\uFEFF', ' ', '\t', '\n');
        if (text.StartsWith('<') && XmlRoot().Match(text) is { Success: true } root)
        {
            return OfRoot(root.Groups["name"].Value, text);
        }

        if (text.StartsWith('{') && Schema().IsMatch(text))
        {
            return TextFileKind.PrintRecoverJson;
        }

        return IsMarkdown(text) ? TextFileKind.Markdown
            : Tags().Count(text) >= FewTags ? TextFileKind.Html
            : TextFileKind.PlainText;
    }

    private static TextFileKind OfRoot(string name, string text) => name.ToUpperInvariant() switch
    {
        "PCGTS" => TextFileKind.PageXml,
        "ALTO" => TextFileKind.Alto,
        _ when Hocr().IsMatch(text) => TextFileKind.Hocr,
        _ when Document().IsMatch(text) => TextFileKind.Html,
        _ when IsMarkdown(text) => TextFileKind.Markdown,
        _ when text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) => TextFileKind.OtherXml,
        _ when Tags().Count(text) >= FewTags => TextFileKind.Html,
        _ => TextFileKind.PlainText,
    };

    /// <summary>A heading or a link says Markdown; a rule of dashes or a star at a line's start may be plain text's own.</summary>
    private static bool IsMarkdown(string text) => !Document().IsMatch(text) && MarkdownSign().IsMatch(text);

    [GeneratedRegex(@"\A(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>\s*){0,20}<(?:[\w.-]+:)?(?<name>[A-Za-z][\w.-]*)", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex XmlRoot();

    [GeneratedRegex(@"class\s*=\s*[""']?[^""'>]{0,80}\bocr_(?:page|line|carea)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Hocr();

    [GeneratedRegex(@"\A\{\s*""schema""\s*:\s*""printrecover/")]
    private static partial Regex Schema();

    [GeneratedRegex(@"<html[\s>]|<body[\s>]|<!DOCTYPE\s+html", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Document();

    // A heading between blank lines; a link; a heading underlined before HTML.
    [GeneratedRegex(
        @"(?<=\A|\n[ \t]*\n) {0,3}#{1,6}[ \t]+\S[^\n]*(?=\n[ \t]*\n|\s*\z)"
        + @"|!?\[[^\]\n]{1,400}\]\((?:<[^>\n]*>|[^()\s]{1,2000}(?:\([^()\s]*\)[^()\s]*)*)(?:\s+[""'][^""'\n]*[""'])?\)"
        + @"|^[^\n<>]{2,120}\n(?:={3,}|-{3,})[ \t]*\n(?=[ \t]*\n[ \t]*<)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownSign();

    [GeneratedRegex(@"</(?:p|div|span|a|h[1-6]|article|section|body|html|table|td|tr|li|ul|ol|font|center|b|i|em|strong|pre|blockquote)\s*>|<(?:p|br)\s*/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}

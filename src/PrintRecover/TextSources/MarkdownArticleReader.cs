using System.Text.RegularExpressions;
using Markdig;
using Markdig.Parsers;

namespace PrintRecover.TextSources;

/// <summary>
/// Reads the articles of Markdown files (CommonMark, tables and bare addresses after GitHub's), HTML in them or not: what
/// a browser would show of them is read as a web page is.
/// </summary>
public static class MarkdownArticleReader
{
    // Four spaces before a line are an old way to begin a paragraph; no article quotes program code so.
    private static readonly MarkdownPipeline Pipeline = MakePipeline();

    /// <summary>Elements whose text a browser hides, or shows as it is, up to their end.</summary>
    private static readonly string[] RawElements =
        ["script", "style", "noscript", "template", "iframe", "textarea", "title", "noembed", "noframes", "xmp", "plaintext"];

    /// <summary>Reads a file.</summary>
    /// <param name="input">The open file; it is read to its end.</param>
    /// <exception cref="InputException">The file is too large, nested without end, or holds no text but navigation.</exception>
    public static MarkupContent Read(TextInput input) => Read(input.ReadAll(HtmlText.MostBytes), input.File);

    /// <summary>Reads a file's text.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="file">The file's name, for the sentence that says what is wrong with it.</param>
    internal static MarkupContent Read(string markdown, string file)
    {
        try
        {
            return HtmlArticleReader.Read(Markdown.ToHtml(WithUnclosedAsText(markdown), Pipeline), file);
        }
        catch (ArgumentException cause)
        {
            throw new InputException($"{file} nests its lists or quotations without end; save the article alone as text.", cause);
        }
    }

    /// <summary>A raw element that nothing closes would hide all that follows; in an article it is a word about one.</summary>
    private static string WithUnclosedAsText(string markdown)
    {
        foreach (string element in RawElements)
        {
            int unclosed = markdown.LastIndexOf("</" + element, StringComparison.OrdinalIgnoreCase) + 1;
            markdown = markdown[..unclosed] + Regex.Replace(markdown[unclosed..], $@"<(?={element}\b)", "&lt;", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        }

        return markdown;
    }

    private static MarkdownPipeline MakePipeline()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseYamlFrontMatter();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }
}

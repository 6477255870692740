using System.Reflection;
using PrintRecover.ArticleAssembly;
using PrintRecover.ArticleAssembly.Jumps;
using PrintRecover.Model;
using PrintRecover.PageSources;
using PrintRecover.PlainText;
using PrintRecover.Recovery;
using PrintRecover.Reflow;
using PrintRecover.TextSources;
using PrintRecover.Writers;

namespace PrintRecover;

/// <summary>
/// Recovers the articles of text files, from any thread. Plain text goes through in stretches, so that a file may be
/// larger than the memory; web pages, Markdown and files with boxes are held whole.
/// </summary>
public static class TextRecovery
{
    private static readonly string Version = Assembly.GetExecutingAssembly().GetName().Version!.ToString(3);

    /// <summary>Recovers one file.</summary>
    /// <param name="file">The path of the file.</param>
    /// <param name="begin">Begins what the articles are written to, now that it is known where they come from.</param>
    /// <param name="explain">Is told why lines of plain text were joined or kept apart; null when nobody asks.</param>
    /// <param name="cancellation">Stops the work at the next stretch.</param>
    /// <exception cref="InputException">The file cannot be read, is no text, or changed while it was read.</exception>
    /// <exception cref="OutputException">What it gave cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static RecoveredText Recover(
        string file,
        Func<IssueSource, IIssueFile> begin,
        Action<ExplainedBoundary>? explain = null,
        CancellationToken cancellation = default)
    {
        using FileStream content = InputErrors.OpenRead(file);
        return Recover(content, file, begin, explain, cancellation);
    }

    /// <summary>Recovers what a stream holds; one that cannot be read twice is copied to a passing file first.</summary>
    /// <param name="content">The stream, which stays open.</param>
    /// <param name="file">What the results and the sentences call it.</param>
    /// <param name="begin">Begins what the articles are written to.</param>
    /// <param name="explain">Is told why lines of plain text were joined or kept apart; null when nobody asks.</param>
    /// <param name="cancellation">Stops the work at the next stretch.</param>
    /// <exception cref="InputException">The content cannot be read, is no text, or changed while it was read.</exception>
    /// <exception cref="OutputException">What it gave cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static RecoveredText Recover(
        Stream content,
        string file,
        Func<IssueSource, IIssueFile> begin,
        Action<ExplainedBoundary>? explain = null,
        CancellationToken cancellation = default)
    {
        try
        {
            using Stream? copy = content.CanSeek ? null : PassingFile.Copy(content, cancellation);
            Stream seekable = copy ?? content;
            var bytes = new CheckedStream(seekable);
            using TextInput input = TextInput.Open(bytes, file);
            TextFingerprint fingerprint = TextFingerprint.Of(seekable, input.Encoding, cancellation);
            using IRecoveredContent recovered = Open(input, fingerprint, explain);
            var source = new IssueSource(
                Path.GetFileName(file), fingerprint.Sha256, $"printrecover reflow {Version} ({recovered.Description})", recovered.Pages);
            using var issue = new CountedIssueFile(begin(source));
            recovered.Write(issue, cancellation);
            bytes.RequireUnchanged(fingerprint, file);
            if (issue.Articles == 0 && recovered.Furniture.Count == 0 && recovered.Removed.Count == 0)
            {
                throw new InputException($"{file} holds no text, only empty lines; copy it again.");
            }

            string[] warnings = [.. new[] { input.Warning }.OfType<string>()];
            issue.Finish(recovered.Furniture, recovered.Removed, warnings);
            return new RecoveredText(recovered.Pages.Count, issue.Articles, issue.Characters, warnings);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw InputErrors.Unreadable(file, cause);
        }
    }

    private static IRecoveredContent Open(TextInput input, TextFingerprint fingerprint, Action<ExplainedBoundary>? explain)
    {
        switch (input.Kind)
        {
            case TextFileKind.PlainText:
                return new PlainContent(input.OpenText(), fingerprint.PageCount, $"{input.Encoding.Name} text", explain);
            case TextFileKind.Html or TextFileKind.Markdown:
                MarkupContent markup = input.Kind == TextFileKind.Html ? HtmlArticleReader.Read(input) : MarkdownArticleReader.Read(input);
                string kind = $"{input.Encoding.Name} {(input.Kind == TextFileKind.Html ? "HTML" : "Markdown")}";
                return markup.BrokenText is { } broken
                    ? new PlainContent(new StringReader(broken), 1, kind, explain)
                    : new WholeContent(markup.Articles, [], [new SourcePage(1)], kind);
            case TextFileKind.PageXml or TextFileKind.Alto or TextFileKind.Hocr:
                PageFileContent pages = PageFileReader.Read(input);
                return pages.HasText
                    ? WithBoxes(pages, input.Kind switch
                    {
                        TextFileKind.PageXml => "PAGE",
                        TextFileKind.Alto => "ALTO",
                        _ => "hOCR",
                    })
                    : throw new InputException($"{input.File} holds no text, only outlines or nothing; recognise its scan first.");
            case TextFileKind.PrintRecoverJson:
                throw new InputException($"{input.File} was written by printrecover and has nothing to mend; name what it was made of.");
            default:
                throw new InputException($"{input.File} is XML of a kind that is not read; name a text, HTML, PAGE, ALTO or hOCR file.");
        }
    }

    private static WholeContent WithBoxes(PageFileContent content, string kind)
    {
        IArticleAssembler assembler = content.HasStatedOrder
            ? new StatedOrderArticleAssembler()
            : new JumpingArticleAssembler(new TwoWayArticleAssembler(new NewspaperArticleAssembler()));
        var reflower = new GeometricReflower();
        return new WholeContent(
            [.. PageContent.Assemble(assembler, content.Pages).Select((article, index) => reflower.Reflow($"a{index + 1}", article))],
            [.. content.Pages.SelectMany(PageContent.Furniture)],
            [.. content.Pages.Select(page => new SourcePage(page.Number, page.ScanWidth, page.ScanHeight, page.Dpi))],
            kind);
    }
}

using System.Text.Json;
using System.Xml.Linq;
using PrintRecover.TextSources;
using PrintRecover.Writers;

namespace PrintRecover.Evaluation.Documents;

/// <summary>
/// Reads truths and results in the formats of the field, by their content: PAGE, ALTO, hOCR, OmniDocBench, XML with line
/// breaks, Olive's pages, this program's JSON, Markdown and plain text.
/// </summary>
public static class DocumentReader
{
    private static readonly JsonDocumentOptions JsonOptions = new() { MaxDepth = 32 };

    /// <summary>The endings of files that are looked at when a folder is read.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".xml", ".json", ".hocr", ".html", ".htm", ".txt", ".md", ".alto", ".page"];

    /// <summary>Reads the truth of one issue, of one file or one a page.</summary>
    /// <exception cref="InputException">A file is missing, damaged or of no such format, or there is no text in any.</exception>
    public static EvaluatedDocument ReadTruth(IReadOnlyList<string> files)
    {
        var truth = EvaluatedDocument.Join([.. files.Select(Read)]);
        return truth.Lines.Any(line => line.Text.Length > 0) || truth.Blocks.Any(block => block.Text.Length > 0)
            ? truth
            : throw new InputException($"{string.Join(", ", files)} holds no text that a result could be held against; export it with its text.");
    }

    /// <summary>Reads a file. It may be without text: a tool that found none has lost the page.</summary>
    /// <exception cref="InputException">It is missing, damaged or of no such format.</exception>
    public static EvaluatedDocument Read(string file)
    {
        if (new FileInfo(file) is { Exists: true, Length: 0 })
        {
            return PlainDocument.Of("", file);
        }

        using TextInput input = TextInput.Open(file);
        return input.Kind switch
        {
            TextFileKind.PageXml or TextFileKind.Alto or TextFileKind.Hocr => PageFileDocument.Of(PageFileReader.Read(input), file),
            TextFileKind.PrintRecoverJson => IssueDocument.Of(IssueReader.ReadFile(file), file),
            TextFileKind.OtherXml => ReadXml(input),
            _ => ReadText(input),
        };
    }

    private static EvaluatedDocument ReadXml(TextInput input)
    {
        XElement root = XmlText.Parse(InternalEntities.Resolve(input.ReadAll(XmlText.MostBytes)), input.File);
        return LineBreakXmlReader.Reads(root) ? LineBreakXmlReader.Read(root, input.File)
            : OliveReader.Reads(root) ? OliveReader.Read(root, input.File)
            : throw new InputException($"{input.File} is XML but neither PAGE, ALTO, hOCR, a page of Olive's nor a transcription with <lb/>; export it as one of these.");
    }

    private static EvaluatedDocument ReadText(TextInput input)
    {
        string text = input.ReadAll(XmlText.MostBytes);
        if (text.TrimStart() is not ['{' or '[', ..])
        {
            return PlainDocument.Of(text, input.File);
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(text, JsonOptions);
            if (OmniDocBenchReader.Reads(document.RootElement))
            {
                return OmniDocBenchReader.Read(document.RootElement, input.File);
            }
        }
        catch (JsonException) when (IsBracketedText(text))
        {
            return PlainDocument.Of(text, input.File);
        }
        catch (JsonException error)
        {
            throw new InputException($"{input.File} is damaged JSON from line {error.LineNumber + 1} on, cut short or nested too deep; export it again.", error);
        }
        catch (Exception error) when (error is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new InputException($"{input.File} is damaged JSON: a value in it is not of the kind that OmniDocBench has there; export it again.", error);
        }

        throw new InputException($"{input.File} is JSON but neither this program's nor OmniDocBench's; export it as one of these.");
    }

    /// <summary>Text may begin with a bracket, as an editor's remark does; behind JSON's own stands a brace or another.</summary>
    private static bool IsBracketedText(string text) =>
        text.TrimStart() is ['[', .. string inside] && inside.TrimStart() is not ['{' or '[', ..];
}

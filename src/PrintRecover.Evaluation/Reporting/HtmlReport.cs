using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using PrintRecover.Evaluation.Checking;
using PrintRecover.PageSources;

namespace PrintRecover.Evaluation.Reporting;

/// <summary>
/// Writes a check as one HTML file to look at: scores, scans with both results drawn over them, worst lines, confusions.
/// The file holds all it needs and may fetch nothing; what was read goes in as data, never as markup.
/// </summary>
public static class HtmlReport
{
    private const int PictureBlockBytes = 3 << 14;

    private const string DataMark = "<!--data-->";

    /// <summary>Writes the report, one document after the other.</summary>
    /// <param name="documents">The documents that were checked.</param>
    /// <param name="engine">What made the results; empty when that is not known.</param>
    /// <param name="baselines">Earlier scores, by the name of their file, oldest first.</param>
    /// <param name="pictures">Reads the scans.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(
        IReadOnlyList<CheckedDocument> documents,
        string engine,
        IReadOnlyList<(string Name, IReadOnlyDictionary<string, double> Scores)> baselines,
        PagePictures pictures,
        Stream output)
    {
        string[] page = Page().Split(DataMark);
        ILookup<CheckedDocument, int> shown = pictures.Choose(documents);
        Put(output, page[0]);
        Put(output, "<script type=\"application/json\" id=\"summary\">");
        ReportData.WriteSummary(documents, engine, baselines, pictures.MostPages, output);
        Put(output, "</script>\n");
        foreach ((int index, CheckedDocument document) in documents.Index())
        {
            IReadOnlyDictionary<int, PagePreview> scans = document.Scan is { } scan && shown.Contains(document)
                ? pictures.Read(scan, shown[document])
                : new Dictionary<int, PagePreview>();
            foreach ((int number, PagePreview preview) in scans)
            {
                Put(output, $"<script type=\"text/plain\" id=\"picture-{index}-{number}\">data:image/jpeg;base64,");
                PutBase64(output, preview.Jpeg.Span);
                Put(output, "</script>\n");
            }

            Put(output, "<script type=\"application/json\" class=\"document\">");
            ReportData.WriteDocument(document, scans, output);
            Put(output, "</script>\n");
        }

        Put(output, page[1]);
    }

    /// <summary>The page around the data. Its policy allows its own style and script, by their checksums, and nothing else.</summary>
    private static string Page()
    {
        string style = Resource("report.css");
        string script = Resource("report.js");
        return Resource("report.html")
            .Replace("{style-sum}", Checksum(style), StringComparison.Ordinal)
            .Replace("{script-sum}", Checksum(script), StringComparison.Ordinal)
            .Replace("{style}", style, StringComparison.Ordinal)
            .Replace("{script}", script, StringComparison.Ordinal);
    }

    private static string Checksum(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static void Put(Stream output, string text) => output.Write(Encoding.UTF8.GetBytes(text));

    private static void PutBase64(Stream output, ReadOnlySpan<byte> data)
    {
        byte[] block = new byte[Base64.GetMaxEncodedToUtf8Length(PictureBlockBytes)];
        while (!data.IsEmpty)
        {
            ReadOnlySpan<byte> next = data[..Math.Min(data.Length, PictureBlockBytes)];
            Base64.EncodeToUtf8(next, block, out _, out int written);
            output.Write(block, 0, written);
            data = data[next.Length..];
        }
    }
}

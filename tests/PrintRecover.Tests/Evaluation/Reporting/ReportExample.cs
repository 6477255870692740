using PrintRecover.Evaluation.Checking;
using PrintRecover.Evaluation.Documents;
using PrintRecover.Evaluation.Reporting;
using PrintRecover.Model;
using PrintRecover.Native.Leptonica;

namespace PrintRecover.Tests.Evaluation.Reporting;

/// <summary>Checked pages of our own, to make reports of.</summary>
internal static class ReportExample
{
    public const string HostileText = "</script><img src=x onerror=\"document.title='taken'\"><!--<script>";

    public const int PageWidth = 1200;

    public const int PageHeight = 900;

    /// <summary>A page whose truth and result are given line by line, the lines one below the other, 60 pixels apart.</summary>
    public static CheckedDocument Document(string name, string[] truth, string[] found, string? scan = null) => new(
        name, ["truth/" + name], "result/" + name, scan, DocumentCheck.Compare(Read(name, truth), Read(name, found)));

    /// <summary>Where a line of the example stands.</summary>
    public static Box Place(int line) => new(100, 40 + (60 * line), 700, 30);

    /// <summary>A white scan of the example's size.</summary>
    public static string WriteScan(TemporaryFolder folder, string name)
    {
        byte[] pixels = new byte[PageWidth * PageHeight];
        Array.Fill(pixels, byte.MaxValue);
        using Pix picture = Pix.FromGray(PageWidth, PageHeight, pixels);
        File.WriteAllBytes(folder.File(name), PictureFile.Encode(picture, PictureFormat.Png));
        return folder.File(name);
    }

    /// <summary>The report as a file.</summary>
    public static string Write(
        IReadOnlyList<CheckedDocument> documents, PagePictures pictures, params (string, IReadOnlyDictionary<string, double>)[] baselines)
    {
        using var output = new MemoryStream();
        HtmlReport.Write(documents, "tesseract", baselines, pictures, output);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>A page with such lines.</summary>
    public static EvaluatedDocument Read(string name, string[] lines)
    {
        DocumentLine[] placed = [.. lines.Select((text, index) => new DocumentLine(text, Place(index)))];
        var region = new DocumentRegion(TextRole.Paragraph, placed, Box.Around(placed.Select(line => line.Box!.Value)), null);
        return new EvaluatedDocument(
            name,
            [new DocumentPage(1, PageWidth, PageHeight, [region])],
            [new DocumentBlock(TextRole.Paragraph, string.Join(' ', lines), null, 1)],
            HasPrintedLines: true,
            HasArticles: false);
    }
}

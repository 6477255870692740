using System.Text;

namespace PrintRecover.Typesetter;

/// <summary>Writes a PDF each of whose pages is one image (PDF 1.4, ISO 32000 8.9.5).</summary>
public sealed class ScanPdf
{
    private const double PointsPerInch = 72;

    /// <summary>Objects before the first page: the catalogue and the list of pages.</summary>
    private const int ObjectsBeforePages = 2;

    /// <summary>Objects of a page: itself, what it draws, the image.</summary>
    private const int ObjectsPerPage = 3;

    private readonly Stream _output;
    private readonly List<long> _offsets = [];
    private long _position;

    private ScanPdf(Stream output) => _output = output;

    /// <summary>The PDF of one page.</summary>
    public static byte[] Of(ScanImage image)
    {
        using var output = new MemoryStream();
        Write([image], output);
        return output.ToArray();
    }

    /// <summary>Writes a PDF of so many pages.</summary>
    public static void Write(IReadOnlyList<ScanImage> pages, Stream output) => new ScanPdf(output).Write(pages);

    private static int PageObject(int index) => ObjectsBeforePages + ObjectsPerPage * index + 1;

    private void Write(IReadOnlyList<ScanImage> pages)
    {
        Write("%PDF-1.4\n");
        Open("<< /Type /Catalog /Pages 2 0 R >>\nendobj");
        string kids = string.Join(' ', pages.Select((_, index) => $"{PageObject(index)} 0 R"));
        Open($"<< /Type /Pages /Kids [{kids}] /Count {pages.Count} >>\nendobj");
        for (int index = 0; index < pages.Count; index++)
        {
            WritePage(pages[index], PageObject(index));
        }

        long table = _position;
        Write($"xref\n0 {_offsets.Count + 1}\n0000000000 65535 f \n{string.Concat(_offsets.Select(offset => $"{offset:D10} 00000 n \n"))}");
        Write($"trailer\n<< /Size {_offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
    }

    private void WritePage(ScanImage image, int page)
    {
        FormattableString size = $"{image.Width * PointsPerInch / image.Dpi:0.###} {image.Height * PointsPerInch / image.Dpi:0.###}";
        string points = FormattableString.Invariant(size);
        string draw = $"q {points.Replace(" ", " 0 0 ", StringComparison.Ordinal)} 0 0 cm /Scan Do Q";
        string encoding = $"/BitsPerComponent {image.BitsPerPixel} /Filter /{image.Filter}";
        Open($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {points}] /Contents {page + 1} 0 R /Resources << /XObject << /Scan {page + 2} 0 R >> >> >>\nendobj");
        Open($"<< /Length {draw.Length} >>\nstream\n{draw}\nendstream\nendobj");
        Open($"<< /Type /XObject /Subtype /Image /Width {image.Width} /Height {image.Height} /ColorSpace /DeviceGray {encoding} /Length {image.Data.Length} >>\nstream");
        Write(image.Data);
        Write("\nendstream\nendobj\n");
    }

    private void Open(string content)
    {
        _offsets.Add(_position);
        Write($"{_offsets.Count} 0 obj\n{content}\n");
    }

    private void Write(string text) => Write(Encoding.ASCII.GetBytes(text));

    private void Write(byte[] bytes)
    {
        _output.Write(bytes);
        _position += bytes.Length;
    }
}

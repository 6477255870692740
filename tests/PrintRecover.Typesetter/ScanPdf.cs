using System.IO.Compression;
using System.Text;
using PrintRecover.Model;

namespace PrintRecover.Typesetter;

/// <summary>Writes a PDF of one page that is one image (PDF 1.4, ISO 32000 8.9.5).</summary>
public static class ScanPdf
{
    private const double PointsPerInch = 72;

    /// <summary>The picture in sixteen grey levels, deflated without loss.</summary>
    public static byte[] FromGray(GrayImage image, int dpi) =>
        Document(image, dpi, Deflate(Packed(image, bitsPerPixel: 4)), "/BitsPerComponent 4 /Filter /FlateDecode");

    /// <summary>The picture in black and white, deflated without loss.</summary>
    public static byte[] FromBilevel(GrayImage image, int dpi) =>
        Document(image, dpi, Deflate(Packed(image, bitsPerPixel: 1)), "/BitsPerComponent 1 /Filter /FlateDecode");

    private static byte[] Packed(GrayImage image, int bitsPerPixel)
    {
        int levels = (1 << bitsPerPixel) - 1, perByte = 8 / bitsPerPixel;
        int stride = (image.Width + perByte - 1) / perByte;
        byte[] packed = new byte[stride * image.Height];
        for (int y = 0; y < image.Height; y++)
        {
            for (int x = 0; x < image.Width; x++)
            {
                int level = (image.Pixels[y * image.Width + x] * levels + 127) / 255;
                packed[y * stride + x / perByte] |= (byte)(level << (8 - bitsPerPixel * (x % perByte + 1)));
            }
        }

        return packed;
    }

    private static byte[] Deflate(byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var deflate = new ZLibStream(output, CompressionLevel.SmallestSize))
        {
            deflate.Write(bytes);
        }

        return output.ToArray();
    }

    private static byte[] Document(GrayImage image, int dpi, byte[] data, string encoding)
    {
        FormattableString size = $"{image.Width * PointsPerInch / dpi:0.###} {image.Height * PointsPerInch / dpi:0.###}";
        string points = FormattableString.Invariant(size);
        string draw = $"q {points.Replace(" ", " 0 0 ", StringComparison.Ordinal)} 0 0 cm /Scan Do Q";
        using var output = new MemoryStream();
        var offsets = new List<long>();
        void Write(string text) => output.Write(Encoding.ASCII.GetBytes(text));
        void Open(string content)
        {
            offsets.Add(output.Position);
            Write($"{offsets.Count} 0 obj\n{content}\n");
        }

        Write("%PDF-1.4\n");
        Open("<< /Type /Catalog /Pages 2 0 R >>\nendobj");
        Open("<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj");
        Open($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {points}] /Contents 4 0 R /Resources << /XObject << /Scan 5 0 R >> >> >>\nendobj");
        Open($"<< /Length {draw.Length} >>\nstream\n{draw}\nendstream\nendobj");
        Open($"<< /Type /XObject /Subtype /Image /Width {image.Width} /Height {image.Height} /ColorSpace /DeviceGray {encoding} /Length {data.Length} >>\nstream");
        output.Write(data);
        Write("\nendstream\nendobj\n");
        long table = output.Position;
        Write($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(offset => $"{offset:D10} 00000 n \n"))}");
        Write($"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return output.ToArray();
    }
}

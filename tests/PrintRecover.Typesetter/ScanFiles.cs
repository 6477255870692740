using PrintRecover.Typesetter.Damages;
using PrintRecover.Typesetter.Truth;

namespace PrintRecover.Typesetter;

/// <summary>Writes scans: one as a picture, several as a PDF; beside it each page's truth as PAGE XML.</summary>
public static class ScanFiles
{
    /// <summary>Writes <c>scan.*</c> and <c>truth.xml</c>, or <c>truth-0001.xml</c> and so on.</summary>
    /// <param name="scans">The pages.</param>
    /// <param name="origin">How they can be made again.</param>
    /// <param name="folder">Where to.</param>
    public static void Write(IReadOnlyList<Scan> scans, string origin, string folder)
    {
        string name = scans.Count > 1 ? "scan.pdf" : scans[0].IsBilevel ? "scan.png" : "scan.jpg";
        using (FileStream output = File.Create(Path.Combine(folder, name)))
        {
            if (scans.Count > 1)
            {
                ScanPdf.Write([.. scans.Select(ToPdfImage)], output);
            }
            else
            {
                output.Write(ToPicture(scans[0]));
            }
        }

        for (int page = 1; page <= scans.Count; page++)
        {
            string truth = scans.Count > 1 ? $"truth-{page:D4}.xml" : "truth.xml";
            using FileStream output = File.Create(Path.Combine(folder, truth));
            PageXmlWriter.Write(scans[page - 1].Truth, name, scans[page - 1].Dpi, origin, output);
        }
    }

    private static byte[] ToPicture(Scan scan) => scan.IsBilevel
        ? PictureFiles.BilevelPng(scan.Image, scan.Dpi)
        : PictureFiles.Jpeg(scan.Image, scan.JpegQuality, scan.Dpi);

    private static ScanImage ToPdfImage(Scan scan) => scan.IsBilevel
        ? ScanImage.FromBilevel(scan.Image, scan.Dpi)
        : ScanImage.FromJpeg(PictureFiles.Jpeg(scan.Image, scan.JpegQuality, scan.Dpi), scan.Image.Width, scan.Image.Height, scan.Dpi);
}

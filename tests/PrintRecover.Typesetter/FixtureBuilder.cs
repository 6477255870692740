using System.Security.Cryptography;
using PrintRecover.Model;
using PrintRecover.Writers;

namespace PrintRecover.Typesetter;

/// <summary>Sets pages and writes their clean scan, their damaged scan and their truth.</summary>
public sealed class FixtureBuilder(ChromiumBrowser browser)
{
    private const int CleanDpi = 300;

    /// <summary>Builds one fixture in its own folder.</summary>
    /// <param name="page">The page's source, an HTML file.</param>
    /// <param name="backPage">The page that shows through the damaged scan.</param>
    /// <param name="fixture">How the scans are made.</param>
    /// <param name="folder">The folder to write to.</param>
    public void Build(string page, string backPage, Fixture fixture, string folder)
    {
        Directory.CreateDirectory(folder);
        (TypesetPage typeset, GrayImage clean) = Set(page);
        byte[] scan = Encode(clean, fixture.Encoding);
        File.WriteAllBytes(Path.Combine(folder, "scan.pdf"), scan);
        var source = new IssueSource(
            "scan.pdf", Convert.ToHexStringLower(SHA256.HashData(scan)), $"typesetter {fixture.Language}",
            [new SourcePage(1, clean.Width, clean.Height, CleanDpi)]);
        using (FileStream truth = File.Create(Path.Combine(folder, "truth.json")))
        {
            new JsonWriter().Write(new TruthMaker(clean).Make(typeset, source), truth);
        }

        GrayImage damaged = new PageDamage(fixture.Damage).Wear(clean, Set(backPage).Clean);
        int dpi = (int)Math.Round(CleanDpi / fixture.Damage.Reduction);
        File.WriteAllBytes(Path.Combine(folder, "damaged.jpg"), PictureFiles.Jpeg(damaged, fixture.Damage.JpegQuality, dpi));
        Console.WriteLine($"{fixture.Name}: {clean.Width}x{clean.Height}, {string.Join("; ", typeset.Room)}");
    }

    private static byte[] Encode(GrayImage clean, ScanEncoding encoding) => encoding switch
    {
        ScanEncoding.GrayFlate => ScanPdf.Of(ScanImage.FromGray(clean, CleanDpi)),
        _ => ScanPdf.Of(ScanImage.FromBilevel(clean, CleanDpi)),
    };

    private (TypesetPage Typeset, GrayImage Clean) Set(string page)
    {
        string source = File.ReadAllText(page);
        (int width, int height) = (TypesetPage.Measure(source, "width"), TypesetPage.Measure(source, "height"));
        TypesetPage typeset = TypesetPage.FromDocument(browser.ReadDocument(page, width, height), page);
        string picture = Path.Combine(Path.GetTempPath(), $"typeset-{Guid.NewGuid():N}.png");
        try
        {
            browser.Draw(page, width, height, picture);
            return (typeset, PictureFiles.Read(picture));
        }
        finally
        {
            File.Delete(picture);
        }
    }
}

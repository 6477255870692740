using PrintRecover.Model;
using PrintRecover.Typesetter;

namespace PrintRecover.Benchmarks;

/// <summary>
/// Memory of <c>convert --jobs 2</c> on long PDFs. It must be that of two pages, below 600 MB, however many the PDF has.
/// </summary>
internal static class MemoryBenchmark
{
    private const double Megabyte = 1e6;
    private const double AimMegabytes = 600;

    /// <summary>Pages of the long PDF, the number that the aim names.</summary>
    private const int ManyPages = 300;

    /// <summary>Every so many pages of the long PDF is a full one; the others are short, so that the run takes minutes.</summary>
    private const int FullPageEvery = 15;

    /// <summary>Measures PDFs of full pages, a few and many, and a long one.</summary>
    public static void Run(BenchmarkOptions options)
    {
        IReadOnlyList<ScanImage> full = [.. new[] { "broadsheet-zh", "vertical-headline-zh" }
            .SelectMany(SamplePages.Fixture)
            .Select(file => ScanImage.FromGray(SamplePages.Read(file).Image, 300))];
        GrayImage page = SamplePages.Read(SamplePages.Fixture("broadsheet-zh")[0]).Image;
        var corner = new Box(page.Width / 12, page.Height / 2, page.Width / 8, page.Height / 16);
        var snippet = ScanImage.FromGray(page.Crop(corner), 300);

        Measure("few full pages", Math.Max(1, options.Pages / 3), number => full[number % full.Count]);
        Measure("full pages", options.Pages, number => full[number % full.Count]);
        Measure("a long PDF", ManyPages, number => number % FullPageEvery == 0 ? full[number / FullPageEvery % full.Count] : snippet);

        void Measure(string name, int pages, Func<int, ScanImage> scanOf)
        {
            if (name.Contains(options.Case, StringComparison.OrdinalIgnoreCase))
            {
                Tell(name, pages, Resident([.. Enumerable.Range(0, pages).Select(scanOf)]));
            }
        }
    }

    private static IReadOnlyList<long> Resident(IReadOnlyList<ScanImage> pages)
    {
        using var folder = new WorkFolder();
        using (FileStream output = File.Create(folder.File("pages.pdf")))
        {
            ScanPdf.Write(pages, output);
        }

        return ChildProcess.PrintRecover(
            "convert", folder.File("pages.pdf"), "-o", folder.File("out"), "--lang", "chi_sim", "--jobs", "2", "--quiet");
    }

    private static void Tell(string name, int pages, IReadOnlyList<long> resident)
    {
        double peak = resident[^1] / Megabyte;
        int third = Math.Max(1, resident.Count / 3);
        double middle = resident.Skip(third).Take(third).DefaultIfEmpty().Max() / Megabyte;
        double last = resident.Skip(2 * third).SkipLast(1).DefaultIfEmpty().Max() / Megabyte;
        Console.WriteLine(FormattableString.Invariant(
            $"{name}, {pages}: peak {peak:0} MB, {peak / AimMegabytes:0.00} of the aim; most in the last third of the run {last:0} MB, in the second {middle:0} MB"));
    }
}

using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;
using PrintRecover.Native;
using PrintRecover.Preprocessing;
using PrintRecover.TextDetection;

namespace PrintRecover.Benchmarks;

/// <summary>
/// How much of the old Chinese pages' areas of articles, advertisements, pictures and other print the layout finds: F1 of pixels, by
/// the coloured masks beside the scans. A region is its box, of text with half a character of the white around it, pictures on top of
/// text. A kind that a page's mask leaves out is not judged there: one has no advertisements marked, and yet many printed.
/// </summary>
internal static class MaskBenchmark
{
    private const string Folder = "jingbao-1919-1940";

    /// <summary>Every so many pixels of the scan one is looked at, both ways.</summary>
    private const int Step = 4;

    private static readonly (string Name, (byte, byte, byte) Colour)[] Kinds =
        [("article", (255, 165, 0)), ("advert", (0, 128, 0)), ("picture", (0, 0, 255)), ("additional", (128, 0, 128))];

    /// <summary>Lays out every page and tells the scores of each and of all.</summary>
    public static void Run(BenchmarkOptions options)
    {
        using var orientation = new TesseractOrientationDetector(InstallationFolder.Models);
        using var detector = new PpOcrTextDetector(InstallationFolder.Models);
        var preprocessor = new PagePreprocessor(orientationDetector: orientation);
        Console.WriteLine($"page\t{string.Join('\t', Kinds.Select(kind => kind.Name))}");
        var all = new (long Both, long Found, long Truth)[Kinds.Length];
        foreach (string scan in SamplePages.Real(Folder, "jb_*.jpg", int.MaxValue)
            .Where(scan => scan.Contains(options.Case, StringComparison.OrdinalIgnoreCase)))
        {
            PageLayout layout = new TwoWayLayoutAnalyzer(detector: detector).Analyze(preprocessor.Prepare(SamplePages.Read(scan)));
            LabelPicture label = LabelPicture.Read(Path.ChangeExtension(scan.Replace("/img/", "/labels/", StringComparison.Ordinal), ".png"));
            (long Both, long Found, long Truth)[] page = Compare(layout, label);
            all = [.. all.Zip(page, (sum, part) => part.Truth == 0 ? sum : (sum.Both + part.Both, sum.Found + part.Found, sum.Truth + part.Truth))];
            Tell(Path.GetFileNameWithoutExtension(scan), page);
        }

        Tell("all", all);
    }

    private static void Tell(string name, (long Both, long Found, long Truth)[] areas) => Console.WriteLine(
        $"{name}\t{string.Join('\t', areas.Select(area => area.Truth == 0 ? "-" : FormattableString.Invariant($"{2.0 * area.Both / (area.Found + area.Truth):0.000}")))}");

    private static (long, long, long)[] Compare(PageLayout layout, LabelPicture label)
    {
        int[,] found = Paint(layout, label.Width, label.Height);
        var areas = new (long Both, long Found, long Truth)[Kinds.Length];
        for (int y = 0; y < label.Height; y += Step)
        {
            for (int x = 0; x < label.Width; x += Step)
            {
                int truth = Array.FindIndex(Kinds, kind => kind.Colour == label[x, y]);
                int mine = found[x / Step, y / Step] - 1;
                for (int kind = 0; kind < Kinds.Length; kind++)
                {
                    areas[kind].Both += truth == kind && mine == kind ? 1 : 0;
                    areas[kind].Found += mine == kind ? 1 : 0;
                    areas[kind].Truth += truth == kind ? 1 : 0;
                }
            }
        }

        return areas;
    }

    /// <summary>At each place one more than the kind that was found there; 0 for none.</summary>
    private static int[,] Paint(PageLayout layout, int width, int height)
    {
        int[,] found = new int[(width + Step - 1) / Step, (height + Step - 1) / Step];
        foreach (LayoutRegion region in layout.Regions.OrderBy(region => KindOf(region) switch { 0 => 0, 3 => 1, 1 => 2, _ => 3 }))
        {
            int kind = KindOf(region);
            Box box = kind == 0 ? region.Box.Inflate((int)(layout.GlyphHeight / 2)) : region.Box;
            Box reach = layout.Prepared.Transform.ToScan(box, width, height);
            for (int y = reach.Y / Step; y * Step < reach.Bottom; y++)
            {
                for (int x = reach.X / Step; x * Step < reach.Right; x++)
                {
                    (double preparedX, double preparedY) = layout.Prepared.Transform.ToPrepared(x * Step, y * Step);
                    found[x, y] = box.Contains(new Box((int)preparedX, (int)preparedY, 1, 1)) ? kind + 1 : found[x, y];
                }
            }
        }

        return found;
    }

    private static int KindOf(LayoutRegion region) => region.Kind switch
    {
        RegionKind.Advertisement => 1,
        RegionKind.Picture => 2,
        RegionKind.Masthead or RegionKind.Folio or RegionKind.PageHeader or RegionKind.PageFooter => 3,
        _ => 0,
    };
}

namespace PrintRecover.Benchmarks;

/// <summary>Pages of one language that both sides read.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Language">Their language, as Tesseract names it.</param>
/// <param name="Files">A page each.</param>
internal sealed record SpeedCase(string Name, string Language, IReadOnlyList<string> Files)
{
    /// <summary>The fixtures, a few copies of each, and some real pages where they are to be had.</summary>
    public static IReadOnlyList<SpeedCase> All { get; } =
    [
        new("Chinese fixtures", "chi_sim", Copies([.. SamplePages.Fixture("broadsheet-zh"), .. SamplePages.Fixture("vertical-headline-zh")], 1)),
        new("English fixture", "eng", Copies(SamplePages.Fixture("four-column-en"), 3)),
        new("Chinese daily, real", "chi_sim", Copies(SamplePages.Real("zh-nongmin-page", "*_1.jpg", 1), 2)),
        new("Fraktur, real", "frk", SamplePages.Real("nzz-1780-1943", "*.tif", 2)),
        new("French, real", "fra", SamplePages.Real("limpartial-1901", "*.png", 2)),
    ];

    /// <summary>
    /// Puts every page into the folder under a name of its own, and again as a picture that the <c>tesseract</c> command
    /// takes: it reads no PDF.
    /// </summary>
    public (IReadOnlyList<string> Scans, IReadOnlyList<string> Pictures) Lay(WorkFolder folder)
    {
        string[] scans = new string[Files.Count];
        string[] pictures = new string[Files.Count];
        for (int i = 0; i < Files.Count; i++)
        {
            scans[i] = folder.File($"page-{i}{Path.GetExtension(Files[i])}");
            File.Copy(Files[i], scans[i]);
            pictures[i] = Path.GetExtension(Files[i]) == ".pdf" ? WriteGraymap(Files[i], folder.File($"page-{i}.pgm")) : scans[i];
        }

        return (scans, pictures);
    }

    private static string WriteGraymap(string file, string picture)
    {
        SamplePages.WriteGraymap(SamplePages.Read(file).Image, picture);
        return picture;
    }

    private static IReadOnlyList<string> Copies(IReadOnlyList<string> files, int copies) =>
        [.. Enumerable.Repeat(files, copies).SelectMany(copy => copy)];
}

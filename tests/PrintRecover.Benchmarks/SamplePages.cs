using System.Runtime.CompilerServices;
using PrintRecover.Evaluation.Checking;
using PrintRecover.Model;
using PrintRecover.PageSources;

namespace PrintRecover.Benchmarks;

/// <summary>Where the pages to measure on are.</summary>
internal static class SamplePages
{
    private static readonly string Repository =
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(SourceFile())!, "..", ".."));

    private static string Shared =>
        Environment.GetEnvironmentVariable("PRINTRECOVER_SHARED") ?? Path.Combine(Repository, "..", "shared");

    /// <summary>The clean and the damaged page of a fixture.</summary>
    public static IReadOnlyList<string> Fixture(string name) =>
        [Path.Combine(Repository, "fixtures", name, "scan.pdf"), Path.Combine(Repository, "fixtures", name, "damaged.jpg")];

    /// <summary>The scans of fixtures with their truths.</summary>
    /// <param name="pattern">Which folders below <c>fixtures</c>: <c>pages/*-en</c>.</param>
    public static IReadOnlyList<FilePair> FixturePairs(string pattern)
    {
        string root = Path.Combine(Repository, "fixtures", Path.GetDirectoryName(pattern)!);
        return
        [
            .. Directory.EnumerateDirectories(root, Path.GetFileName(pattern))
                .Where(folder => Directory.EnumerateFiles(folder, "truth*").Any())
                .Order(StringComparer.Ordinal)
                .SelectMany(folder => FilePairs.OfFixtures(folder).Pairs),
        ];
    }

    /// <summary>The real pages of a folder below <c>../shared/data</c> that have a truth; none where they are not to be had.</summary>
    public static IReadOnlyList<FilePair> RealPairs(string folder)
    {
        string path = Path.Combine(Shared, "data", folder);
        return Directory.Exists(path) ? FilePairs.OfFixtures(path).Pairs : [];
    }

    /// <summary>The pages that the typesetter made into a folder; none without one.</summary>
    public static IReadOnlyList<FilePair> Made(string? folder) => folder is null ? [] : FilePairs.OfFixtures(folder).Pairs;

    /// <summary>The program that a peer's package is run by.</summary>
    public static string PeerScript { get; } = Path.Combine(Repository, "tests", "PrintRecover.Benchmarks", "peers", "ppocr.mjs");

    /// <summary>The project's own articles in a language.</summary>
    /// <param name="part"><c>train</c>, or <c>heldout</c> for measuring only.</param>
    /// <param name="language">The language's folder: <c>en</c>, <c>zh-Hans</c>.</param>
    public static IReadOnlyList<string> Articles(string part, string language) =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository, "fixtures", "articles", part, language), "*.txt").Order(StringComparer.Ordinal)];

    /// <summary>The first pictures of real pages beside the repository, if they are there, smallest name first.</summary>
    /// <param name="folder">Their folder below <c>../shared/data</c>.</param>
    /// <param name="pattern">Which of its files.</param>
    /// <param name="count">How many at most.</param>
    public static IReadOnlyList<string> Real(string folder, string pattern, int count)
    {
        string path = Path.Combine(Shared, "data", folder);
        return Directory.Exists(path)
            ? [.. Directory.EnumerateFiles(path, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(count)]
            : [];
    }

    /// <summary>The model cases of text that fell out of papers and web pages, if they are there.</summary>
    public static IReadOnlyList<string> Seeds()
    {
        string path = Path.Combine(Shared, "seeds");
        return Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*.txt").Order(StringComparer.Ordinal)] : [];
    }

    /// <summary>A page's pixels.</summary>
    public static PageScan Read(string file)
    {
        using IPageSource source = PageSource.Open(file, new PageSourceOptions());
        return source.ReadPage(1);
    }

    /// <summary>Writes a picture that the <c>tesseract</c> command takes.</summary>
    public static void WriteGraymap(GrayImage image, string file)
    {
        using FileStream output = File.Create(file);
        output.Write(System.Text.Encoding.ASCII.GetBytes($"P5\n{image.Width} {image.Height}\n255\n"));
        output.Write(image.Pixels);
    }

    private static string SourceFile([CallerFilePath] string path = "") => path;
}

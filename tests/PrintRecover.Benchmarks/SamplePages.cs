using System.Runtime.CompilerServices;
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

    private static string SourceFile([CallerFilePath] string path = "") => path;
}

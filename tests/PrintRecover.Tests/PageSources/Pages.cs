using PrintRecover.Model;
using PrintRecover.PageSources;

namespace PrintRecover.Tests.PageSources;

/// <summary>Reads pages for a test, by way of a file of its own.</summary>
internal static class Pages
{
    public static IReadOnlyList<PageScan> Read(byte[] file, PageSourceOptions? options = null)
    {
        using var folder = new TemporaryFolder();
        using IPageSource source = PageSource.Open(folder.Write("scan", file), options ?? new PageSourceOptions());
        return [.. Enumerable.Range(1, source.PageCount).Select(source.ReadPage)];
    }

    /// <summary>The sentence that a user is told when a file, or its first page, cannot be read.</summary>
    public static string Refusal(byte[] file, PageSourceOptions? options = null) =>
        Assert.Throws<InputException>(() => Read(file, options)).Message;
}

using PrintRecover.Model;

namespace PrintRecover.PageSources;

/// <summary>A file of page scans, read one page at a time so that a long one never sits in memory.</summary>
public interface IPageSource : IDisposable
{
    /// <summary>How many pages the file has.</summary>
    int PageCount { get; }

    /// <summary>Reads one page.</summary>
    /// <param name="number">The page's number, from 1 to <see cref="PageCount"/>.</param>
    /// <exception cref="InputException">The page is damaged or too large; the other pages can still be read.</exception>
    PageScan ReadPage(int number);
}

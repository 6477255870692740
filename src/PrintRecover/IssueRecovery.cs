using System.Security.Cryptography;
using PrintRecover.ArticleAssembly.Roles;
using PrintRecover.Model;
using PrintRecover.PageSources;
using PrintRecover.Recovery;

namespace PrintRecover;

/// <summary>
/// Recovers the articles of whole files, from any thread. Models are loaded once a worker and serve file after file; at
/// most <see cref="RecoveryOptions.Jobs"/> pages are in memory at a time, of all files together.
/// </summary>
/// <param name="stages">The stages of the pipeline.</param>
/// <param name="options">Which pages to read, and with how many workers.</param>
public sealed class IssueRecovery(RecoveryStages stages, RecoveryOptions options) : IDisposable
{
    private readonly PageRecoveryPool _recoveries = new(stages.CreatePageRecovery, options.Jobs);

    /// <summary>Recovers one file. A page that fails costs that page and leaves a warning.</summary>
    /// <param name="file">The path of the file.</param>
    /// <param name="progress">Is told of every page's stages, from any thread.</param>
    /// <param name="cancellation">Stops the work at the next stage of each page.</param>
    /// <exception cref="InputException">The file, or every page of it, cannot be read, or no page holds text.</exception>
    /// <exception cref="MissingComponentException">A library or a model is not there.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public RecoveredIssue Recover(
        string file, IProgress<RecoveryProgress>? progress = null, CancellationToken cancellation = default)
    {
        using IPageSource source = stages.OpenSource(file);
        IReadOnlyList<int> numbers = SelectPages(file, source.PageCount);
        var workers = new PageWorkers(_recoveries, options.Jobs);
        IReadOnlyList<PageOutcome> outcomes = workers.Run(file, source, numbers, progress, cancellation);

        Page[] read = [.. outcomes.Select(outcome => outcome.Page).OfType<Page>()];
        RequireText(file, read, outcomes);

        (Page Page, IReadOnlyList<RemovedLine> Removed)[] clean = [.. read.Select(ScanDirt.Remove)];
        Page[] pages = [.. clean.Select(page => PageRoles.Settle(page.Page))];

        IReadOnlyList<ArticleRegions> articles = PageContent.Assemble(stages.Assembler, pages);
        var issue = new Issue(
            Source(file, outcomes),
            [.. articles.Select((article, index) => stages.Reflower.Reflow($"a{index + 1}", article))],
            [.. pages.SelectMany(PageContent.Furniture)],
            [.. MissingPages(file, source.PageCount), .. outcomes.Select(outcome => outcome.Warning).OfType<string>()])
        {
            Removed = [.. clean.SelectMany(page => page.Removed)],
        };
        return new RecoveredIssue(issue, pages, articles);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _recoveries.Dispose();
        foreach (IDisposable shared in stages.Shared)
        {
            shared.Dispose();
        }
    }

    private IReadOnlyList<int> SelectPages(string file, int pageCount)
    {
        if (pageCount == 0)
        {
            throw new InputException($"{file} has no pages; scan or export it anew.");
        }

        IReadOnlyList<int> numbers = options.Pages.Of(pageCount);
        return numbers.Count > 0
            ? numbers
            : throw new InputException($"{file} has {pageCount} page(s), none of them selected; choose others of its pages.");
    }

    private IEnumerable<string> MissingPages(string file, int pageCount) => options.Pages.Missing(pageCount) is { Count: > 0 } missing
        ? [$"{Path.GetFileName(file)} has {pageCount} page(s); of those asked for it lacks {string.Join(", ", missing)}."]
        : [];

    private static void RequireText(string file, IReadOnlyList<Page> pages, IReadOnlyList<PageOutcome> outcomes)
    {
        if (pages.Count == 0)
        {
            Exception first = outcomes[0].Failure!;
            throw outcomes.Count == 1 && first is InputException
                ? first
                : new InputException($"No page of {file} could be read; the first failed so: {first.Message}", first);
        }

        if (pages.All(page => page.Regions.All(region => region.Lines.Count == 0)))
        {
            throw new InputException(
                $"{file} shows no text that could be read; check that it is not blank and that its print is dark on light.");
        }
    }

    private static IssueSource Source(string file, IReadOnlyList<PageOutcome> outcomes) => new(
        Path.GetFileName(file),
        Digest(file),
        outcomes.Select(outcome => outcome.EngineName).OfType<string>().Last(),
        [.. outcomes.Select(outcome => outcome.Page).OfType<Page>().Select(page => new SourcePage(page.Number, page.ScanWidth, page.ScanHeight, page.Dpi))]);

    private static string Digest(string file)
    {
        try
        {
            using FileStream content = File.OpenRead(file);
            return Convert.ToHexStringLower(SHA256.HashData(content));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file} cannot be read any more; put it back and convert it again.", error);
        }
    }
}

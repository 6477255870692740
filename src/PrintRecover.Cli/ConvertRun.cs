using System.Diagnostics;
using PrintRecover.Cli.Reporting;
using PrintRecover.Model;
using PrintRecover.PageSources;
using PrintRecover.Recovery;
using PrintRecover.Writers;
using PrintRecover.Writers.Overlay;

namespace PrintRecover.Cli;

/// <summary>
/// Converts files, as many at a time as there are jobs: recovers each, writes its outputs aside, renames them together.
/// </summary>
internal sealed class ConvertRun(
    ConvertSettings settings, RecoveryStages stages, IConvertReporter reporter, CancellationToken cancellation)
{
    private readonly Lock _lock = new();
    private readonly List<ConvertedFile> _converted = [];
    private int _failed;

    public ExitCode Run()
    {
        var watch = Stopwatch.StartNew();
        using (new OutputFiles(settings.OutputFolder))
        {
            // Tried before hours of work, not after.
        }

        IReadOnlyList<string> files = Expand();
        IReadOnlyList<string> stems = OutputNames.For(files);
        using var recovery = new IssueRecovery(stages, settings.Recovery);
        SideBySide.ForEach(
            files.Zip(stems),
            settings.Recovery.Jobs,
            work => Attempt(work.First, () => Convert(recovery, work.First, work.Second)),
            cancellation);

        ExitCode exitCode = ExitCodeSoFar();
        reporter.RunDone(ConvertSummary.Of(_converted, _failed, watch.Elapsed, exitCode));
        return exitCode;
    }

    private IReadOnlyList<string> Expand()
    {
        var files = new List<string>();
        foreach (string input in settings.Inputs)
        {
            Attempt(input, () => files.AddRange(InputFiles.Expand([input])));
        }

        return [.. files.DistinctBy(Path.GetFullPath)];
    }

    private void Attempt(string input, Action act)
    {
        try
        {
            cancellation.ThrowIfCancellationRequested();
            act();
        }
        catch (InputException error)
        {
            lock (_lock)
            {
                _failed++;
                reporter.Failed(input, error.Message);
            }
        }
    }

    private void Convert(IssueRecovery recovery, string file, string stem)
    {
        RecoveredIssue recovered = recovery.Recover(file, reporter, cancellation);
        using var outputs = new OutputFiles(settings.OutputFolder);
        foreach (IIssueWriter writer in settings.Formats.Select(OutputFormats.Writer))
        {
            outputs.Add(stem + writer.Extension, output => writer.Write(recovered.Issue, output));
        }

        if (settings.Overlay)
        {
            AddOverlays(outputs, file, stem, recovered);
        }

        cancellation.ThrowIfCancellationRequested();
        lock (_lock)
        {
            _converted.Add(new ConvertedFile(file, outputs.Commit(), recovered.Issue));
            reporter.FileDone(_converted[^1]);
        }
    }

    // The scans are read anew, one at a time: articles are known only when all pages have long left the memory.
    private void AddOverlays(OutputFiles outputs, string file, string stem, RecoveredIssue recovered)
    {
        using IPageSource source = stages.OpenSource(file);
        foreach (Page page in recovered.Pages)
        {
            cancellation.ThrowIfCancellationRequested();
            GrayImage scan = source.ReadPage(page.Number).Image;
            outputs.Add(
                $"{stem}.page-{page.Number:0000}{OverlayWriter.Extension}",
                output => OverlayWriter.Write(scan, page, recovered.Articles, output));
        }
    }

    private ExitCode ExitCodeSoFar()
    {
        bool whole = _failed == 0 && _converted.All(file => file.Issue.Warnings.Count == 0);
        return whole ? ExitCode.Done : _converted.Count > 0 ? ExitCode.Partial : ExitCode.UnreadableInput;
    }
}

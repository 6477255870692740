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
    public ExitCode Run()
    {
        var run = new FileRun(settings.OutputFolder, settings.Formats, reporter, settings.Recovery.Jobs, cancellation);
        run.TryFolder();
        IReadOnlyList<string> files = run.Expand(settings.Inputs, input => InputFiles.Expand([input]));
        using var recovery = new IssueRecovery(stages, settings.Recovery);
        return run.Run(files, (file, stem, outputs) =>
        {
            RecoveredIssue recovered = recovery.Recover(file, reporter, cancellation);
            foreach (IIssueWriter writer in settings.Formats.Select(OutputFormats.Writer))
            {
                outputs.Add(stem + writer.Extension, output => writer.Write(recovered.Issue, output));
            }

            if (settings.Overlay is { } overlay)
            {
                AddOverlays(overlay, outputs, file, stem, recovered);
            }

            return paths => ConvertedFile.Of(file, paths, recovered.Issue);
        });
    }

    // The scans are read anew, one at a time: articles are known only when all pages have long left the memory.
    private void AddOverlays(OverlayChoice overlay, OutputFiles outputs, string file, string stem, RecoveredIssue recovered)
    {
        using IPageSource source = stages.OpenSource(file);
        foreach (Page page in recovered.Pages)
        {
            cancellation.ThrowIfCancellationRequested();
            GrayImage scan = source.ReadPage(page.Number).Image;
            foreach (OverlayStage stage in overlay.Stages)
            {
                outputs.Add(
                    stem + overlay.EndingOf(page.Number, stage),
                    output => OverlayWriter.Write(scan, page, recovered.Articles, output, stage));
            }
        }
    }
}

using System.Text;
using PrintRecover.Cli.Reporting;
using PrintRecover.Model;
using PrintRecover.PageSources;
using PrintRecover.Recovery;
using PrintRecover.Writers;

namespace PrintRecover.Cli;

/// <summary>Reflows text files, as many at a time as there are jobs, or standard input to standard output.</summary>
internal sealed class ReflowRun(ReflowSettings settings, IConvertReporter reporter, CommandEnvironment environment)
{
    private const string StandardInputName = "standard input";

    /// <summary>Reflows the files into the folder, and tells of them in their order.</summary>
    public ExitCode Run()
    {
        var ordered = new OrderedReporter(reporter);
        var run = new FileRun(settings.OutputFolder!, settings.Formats, ordered, settings.Jobs, environment.Cancellation);
        run.TryFolder();
        IReadOnlyList<string> files = run.Expand(settings.Inputs, input => InputFiles.ExpandTexts([input]));
        ordered.Expect(files);
        return run.Run(files, (file, stem, outputs) =>
        {
            using ExplainTable? table = settings.Explain ? new ExplainTable(Text(outputs.Open(stem + ExplainTable.Extension))) : null;
            RecoveredText recovered = Recover(file, source => Begin(source, stem, outputs), table);
            foreach (string warning in recovered.Warnings)
            {
                ordered.Warn(file, warning);
            }

            return paths => ConvertedFile.Of(file, paths, recovered);
        });
    }

    /// <summary>Reflows standard input to standard output.</summary>
    public ExitCode RunAsFilter()
    {
        using var output = new BufferedStream(new EssentialStream(environment.OpenOutput()), 1 << 16);
        using ExplainTable? table = settings.Explain ? new ExplainTable(environment.Error) : null;
        RecoveredText recovered = Recover(
            InputFiles.StandardInput, source => settings.Formats[0].Writer().Begin(source, output), table);
        output.Flush();
        foreach (string warning in recovered.Warnings)
        {
            reporter.Warn(StandardInputName, warning);
        }

        return recovered.Warnings.Count == 0 ? ExitCode.Done : ExitCode.Partial;
    }

    private IssueFiles Begin(IssueSource source, string stem, OutputFiles outputs) => new(
        [.. settings.Formats.Select(OutputFormats.Writer).Select(writer => writer.Begin(source, outputs.Open(stem + writer.Extension)))]);

    private RecoveredText Recover(string file, Func<IssueSource, IIssueFile> begin, ExplainTable? table)
    {
        if (file != InputFiles.StandardInput)
        {
            return TextRecovery.Recover(file, begin, table is null ? null : table.Add, environment.Cancellation);
        }

        using Stream input = environment.OpenInput();
        return TextRecovery.Recover(input, StandardInputName, begin, table is null ? null : table.Add, environment.Cancellation);
    }

    private static StreamWriter Text(Stream output) => new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}

using PrintRecover.Cli.Reporting;
using PrintRecover.Evaluation.Checking;
using PrintRecover.Evaluation.Documents;
using PrintRecover.Evaluation.Reporting;
using PrintRecover.Recovery;
using PrintRecover.Writers;

namespace PrintRecover.Cli;

/// <summary>Checks pair after pair: converts the scan or reads the result, compares it with its truth, sums up.</summary>
internal sealed class CheckRun(CheckSettings settings, CommandEnvironment environment, IConvertReporter reporter)
{
    private const string ScoresFile = "report.json";

    private const string PageFile = "index.html";

    private bool _isWhole = true;

    public ExitCode Run()
    {
        (string Name, IReadOnlyDictionary<string, double> Scores)[] baselines =
            [.. settings.Baselines.Select(file => (file, JsonReport.ReadScores(file)))];
        PairedFiles files = settings.Fixtures is { } folder
            ? FilePairs.OfFixtures(folder)
            : FilePairs.OfResults(settings.Truth!, settings.Result!);
        HashSet<string> inputs = InputsOf(files);
        TryReportFolder(inputs);
        TellUnpaired(files);

        CheckedDocument[] documents = settings.Fixtures is null
            ? [.. Check(files.Pairs, pair => Cancellable(() => DocumentReader.Read(pair.Result)))]
            : Convert(files.Pairs);
        if (documents.Length == 0)
        {
            return ExitCode.UnreadableInput;
        }

        CheckSummary summary = CheckSummary.Of(documents.Select(document => document.Check));
        if (settings.Convert.Report != ReportStyle.Quiet)
        {
            CheckTable.Write(documents, summary, baselines, environment.Output);
        }

        WriteReport(documents, baselines, inputs);
        ScoreLimit[] missed = [.. settings.Limits.Where(limit => limit.IsMissed(summary.Scores))];
        foreach (ScoreLimit limit in missed)
        {
            string found = summary.Scores.TryGetValue(limit.Score.Name, out Tally tally)
                ? FormattableString.Invariant($"is {tally.Value:0.##########}")
                : "could not be taken: truth or result lack what it needs";
            reporter.Failed(null, FormattableString.Invariant($"{limit.Score.Name} {found}, the limit is {limit.Value}."));
        }

        return missed.Length > 0 ? ExitCode.BelowThreshold : _isWhole ? ExitCode.Done : ExitCode.Partial;
    }

    private void TellUnpaired(PairedFiles files)
    {
        foreach (string file in files.Left)
        {
            Tell(() => reporter.Warn(file, settings.Fixtures is null
                ? $"{file} was not checked: {settings.Result} has no result of its name, or another truth has it."
                : $"{file} was not checked: there is no truth of its name."));
        }

        // The check of the truth is whole without them.
        if (files.Unasked.Count > 0)
        {
            reporter.Warn(
                files.Unasked[0],
                $"{settings.Result} holds {files.Unasked.Count} file(s) without a truth of their name that were not checked, the first {files.Unasked[0]}.");
        }
    }

    private CheckedDocument[] Convert(IReadOnlyList<FilePair> pairs)
    {
        using var recovery = new IssueRecovery(environment.CreateStages(settings.Convert.Telling(reporter)), settings.Convert.Recovery);
        return
        [
            .. Check(pairs, pair =>
            {
                RecoveredIssue recovered = recovery.Recover(pair.Result, reporter, environment.Cancellation);
                return IssueDocument.Of(recovered.Issue, pair.Result);
            }),
        ];
    }

    /// <summary>Checks all pairs; one that cannot be read is told and the others go on.</summary>
    private List<CheckedDocument> Check(IReadOnlyList<FilePair> pairs, Func<FilePair, EvaluatedDocument> find)
    {
        var documents = new List<CheckedDocument>();
        foreach (FilePair pair in pairs)
        {
            environment.Cancellation.ThrowIfCancellationRequested();
            try
            {
                EvaluatedDocument truth = Cancellable(() => DocumentReader.ReadTruth(pair.Truth));
                EvaluatedDocument found = find(pair);
                DocumentCheck check = Cancellable(() => DocumentCheck.Compare(truth, found, VariantsOf(pair)));
                foreach (string contradiction in check.Contradictions)
                {
                    reporter.Warn(pair.Name, contradiction);
                }

                documents.Add(new CheckedDocument(
                    pair.Name, pair.Truth, pair.Result == pair.Scan ? null : pair.Result, pair.Scan, check));
            }
            catch (InputException error)
            {
                Tell(() => reporter.Failed(pair.Name, error.Message));
            }
        }

        return documents;
    }

    /// <summary>Work that knows no cancellation and may last: it is left behind, to end with the process.</summary>
    private T Cancellable<T>(Func<T> work) => Task.Run(work).WaitAsync(environment.Cancellation).GetAwaiter().GetResult();

    private void Tell(Action tell)
    {
        _isWhole = false;
        tell();
    }

    private IReadOnlyDictionary<string, string>? VariantsOf(FilePair pair) =>
        settings.Variants is { } file ? VariantTable.Read(file) : VariantTable.Beside(pair.Truth[0]);

    /// <summary>What the report must not take the place of. Earlier reports are no input: a new one may follow them.</summary>
    private HashSet<string> InputsOf(PairedFiles files) =>
    [
        .. files.Pairs
            .SelectMany(pair => (IEnumerable<string?>)[.. pair.Truth, pair.Result, pair.Scan])
            .Append(settings.Variants)
            .OfType<string>()
            .Concat(files.Left)
            .Concat(files.Unasked)
            .SelectMany(file => (IEnumerable<string?>)[file, TargetOf(file)])
            .OfType<string>()
            .Select(Path.GetFullPath),
    ];

    /// <summary>What a link leads to; null for a file, and for what cannot be read.</summary>
    private static string? TargetOf(string file)
    {
        try
        {
            return File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Sees that the folder takes the report: before hours of work, not after.</summary>
    private void TryReportFolder(IReadOnlySet<string> inputs)
    {
        if (settings.ReportFolder is { } folder)
        {
            using var trial = new OutputFiles(folder, inputs);
            trial.Open(ScoresFile);
            trial.Open(PageFile);
        }
    }

    private void WriteReport(
        IReadOnlyList<CheckedDocument> documents,
        IReadOnlyList<(string Name, IReadOnlyDictionary<string, double> Scores)> baselines,
        IReadOnlySet<string> inputs)
    {
        if (settings.ReportFolder is { } folder)
        {
            using var outputs = new OutputFiles(folder, inputs);
            string engine = settings.Fixtures is null ? "" : EngineName.Of(settings.Convert.Pipeline.Engine);
            outputs.Add(ScoresFile, output => JsonReport.Write(documents, engine, output));
            outputs.Add(PageFile, output => HtmlReport.Write(documents, engine, baselines, new PagePictures(), output));
            outputs.Commit();
        }
    }
}

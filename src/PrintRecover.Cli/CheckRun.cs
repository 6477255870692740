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
    private bool _isWhole = true;

    public ExitCode Run()
    {
        (string Name, IReadOnlyDictionary<string, double> Scores)[] baselines =
            [.. settings.Baselines.Select(file => (file, JsonReport.ReadScores(file)))];
        TryReportFolder();
        PairedFiles files = settings.Fixtures is { } folder
            ? FilePairs.OfFixtures(folder)
            : FilePairs.OfResults(settings.Truth!, settings.Result!);
        foreach (string file in files.Left)
        {
            Tell(() => reporter.Warn(file, settings.Fixtures is null
                ? "has no result of its name and was not checked."
                : "has no truth of its name and was not checked."));
        }

        CheckedDocument[] documents = settings.Fixtures is null
            ? [.. Check(files.Pairs, pair => DocumentReader.Read(pair.Result))]
            : Convert(files.Pairs);
        if (documents.Length == 0)
        {
            return ExitCode.UnreadableInput;
        }

        CheckSummary summary = CheckSummary.Of(documents.Select(document => document.Check));
        CheckTable.Write(documents, summary, baselines, environment.Output);
        WriteReport(documents, baselines);
        ScoreLimit[] missed = [.. settings.Limits.Where(limit => limit.IsMissed(summary.Scores))];
        foreach (ScoreLimit limit in missed)
        {
            string found = summary.Scores.TryGetValue(limit.Score.Name, out Tally tally)
                ? FormattableString.Invariant($"is {tally.Value:0.####}")
                : "could not be taken: truth or result lack what it needs";
            reporter.Failed(null, FormattableString.Invariant($"{limit.Score.Name} {found}, the limit is {limit.Value}."));
        }

        return missed.Length > 0 ? ExitCode.BelowThreshold : _isWhole ? ExitCode.Done : ExitCode.Partial;
    }

    private CheckedDocument[] Convert(IReadOnlyList<FilePair> pairs)
    {
        using var recovery = new IssueRecovery(environment.CreateStages(settings.Convert), settings.Convert.Recovery);
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
                EvaluatedDocument truth = EvaluatedDocument.Join([.. pair.Truth.Select(DocumentReader.Read)]);
                DocumentCheck check = DocumentCheck.Compare(truth, find(pair), VariantsOf(pair));
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

    private void Tell(Action tell)
    {
        _isWhole = false;
        tell();
    }

    private IReadOnlyDictionary<string, string>? VariantsOf(FilePair pair) =>
        settings.Variants is { } file ? VariantTable.Read(file) : VariantTable.Beside(pair.Truth[0]);

    private void TryReportFolder()
    {
        if (settings.ReportFolder is { } folder)
        {
            using var trial = new OutputFiles(folder);
        }
    }

    private void WriteReport(
        IReadOnlyList<CheckedDocument> documents, IReadOnlyList<(string Name, IReadOnlyDictionary<string, double> Scores)> baselines)
    {
        if (settings.ReportFolder is { } folder)
        {
            using var outputs = new OutputFiles(folder);
            string engine = settings.Fixtures is null ? "" : "tesseract";
            outputs.Add("report.json", output => JsonReport.Write(documents, engine, output));
            outputs.Add("index.html", output => HtmlReport.Write(documents, engine, baselines, new PagePictures(), output));
            outputs.Commit();
        }
    }
}

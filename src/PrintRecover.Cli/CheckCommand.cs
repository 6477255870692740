using System.CommandLine;
using System.CommandLine.Parsing;
using PrintRecover.Cli.Reporting;
using PrintRecover.Recovery;

namespace PrintRecover.Cli;

/// <summary>The command <c>check</c>: how accurate results are, against a truth.</summary>
internal sealed class CheckCommand : Command
{
    private readonly Argument<string?> _fixtures = new("FIXTURES")
    {
        Description = "A folder of scans, each with its truth: truth.json or truth.xml beside it, or a file of its name.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _truth = Path("--truth", "The truth: a file, or a folder of them.");

    private readonly Option<string?> _result = Path(
        "--result", "The results of any tool: a file, or a folder with files named as the truth's.");

    private readonly Option<string?> _report = Path("--report", "The folder for report.json and index.html.");

    private readonly Option<string[]> _baseline = new("--baseline")
    {
        Description = "The report.json of earlier runs, oldest first, to compare with.",
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<IReadOnlyList<ScoreLimit>?> _limits = CommandParts.Parsed(
        "--fail-below",
        "NAME=NUMBER",
        "Scores to reach, separated by commas, such as article_f1=0.95; of errors and faults it is the most that is borne. "
            + "Ends with exit code 6 when one is missed.",
        ScoreLimit.Parse);

    private readonly Option<string?> _variants = Path(
        "--variants", "A JSON table of characters' other forms, held to be the same [default: variants.json beside the truth].");

    private readonly Option<string?> _language = CommandParts.Parsed(
        "--lang", "chi_sim+eng", "The fixtures' languages, as convert takes them [default: guessed page by page].", LanguageList.Parse);

    private readonly RecognitionParts _recognition = new();

    private readonly Option<int?> _jobs = CommandParts.Number(
        "--jobs", 1, 256, "Pages worked on at a time [default: one a core, as far as memory allows].");

    private readonly Option<bool> _quiet = CommandParts.Quiet();

    public CheckCommand(CommandEnvironment environment)
        : base("check", "Scores results against a truth: characters, words, order, layout and articles.")
    {
        Validators.Add(RefuseUnclearInput);
        Add(_fixtures);
        foreach (Option option in (Option[])[_truth, _result, _report, _baseline, _limits, _variants, _language, _jobs, _quiet])
        {
            option.Validators.Add(CommandParts.RefuseEmptyNames);
            Add(option);
        }

        _recognition.AddTo(this);
        _fixtures.Validators.Add(CommandParts.RefuseUnknownOptions);
        _fixtures.Validators.Add(CommandParts.RefuseEmptyNames);
        SetAction(parsed => (int)Run(Settings(parsed), environment));
    }

    private static ExitCode Run(CheckSettings settings, CommandEnvironment environment)
    {
        using var reporter = new ReadingWatch(environment.Reporter(settings.Convert.Report, "checked"));
        reporter.Start(exitCode => Environment.Exit((int)exitCode));
        return Failures.Guard(
            message => reporter.Failed(null, message), () => new CheckRun(settings, environment, reporter).Run());
    }

    private CheckSettings Settings(ParseResult parsed) => new()
    {
        Fixtures = parsed.GetValue(_fixtures),
        Truth = parsed.GetValue(_truth),
        Result = parsed.GetValue(_result),
        ReportFolder = parsed.GetValue(_report),
        Baselines = parsed.GetValue(_baseline) ?? [],
        Limits = parsed.GetValue(_limits) ?? [],
        Variants = parsed.GetValue(_variants),
        Convert = new ConvertSettings
        {
            Inputs = [],
            OutputFolder = "",
            Pipeline = _recognition.Apply(new PipelineOptions { Languages = parsed.GetValue(_language) }, parsed),
            Recovery = parsed.GetValue(_jobs) is { } jobs ? new RecoveryOptions { Jobs = jobs } : new RecoveryOptions(),
            Report = CommandParts.Style(false, parsed.GetValue(_quiet)),
        },
    };

    private void RefuseUnclearInput(CommandResult result)
    {
        bool hasFixtures = result.GetResult(_fixtures) is { Tokens.Count: > 0 };
        bool hasTruth = result.GetResult(_truth) is not null;
        bool hasResult = result.GetResult(_result) is not null;
        if (hasFixtures == (hasTruth || hasResult) || hasTruth != hasResult)
        {
            result.AddError("Name a folder of fixtures, or both --truth and --result.");
        }
    }

    private static Option<string?> Path(string name, string description) => new(name) { Description = description, HelpName = "PATH" };
}

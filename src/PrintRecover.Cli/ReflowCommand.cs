using System.CommandLine;
using System.CommandLine.Parsing;
using PrintRecover.Cli.Reporting;
using PrintRecover.PageSources;
using PrintRecover.Recovery;

namespace PrintRecover.Cli;

/// <summary>The command <c>reflow</c>: text with broken lines in, articles out.</summary>
internal sealed class ReflowCommand : Command
{
    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Description = "Text, HTML, Markdown, PAGE, ALTO or hOCR files, folders of them, quoted globs, or - for standard input. "
            + "Encodings are recognised.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _output = CommandParts.OutputFolder(isRequired: false);

    private readonly Option<IReadOnlyList<OutputFormat>?> _format =
        CommandParts.Formats("md,txt,json; to standard output txt");

    private readonly Option<string?> _language = CommandParts.Parsed(
        "--lang",
        "auto",
        "auto, or languages as convert takes them. It changes nothing: languages are told apart line by line, and hyphens "
            + "are judged by the document's own words first [default: auto].",
        text => text == "auto" ? text : LanguageList.Parse(text));

    private readonly Option<int?> _jobs = CommandParts.Number(
        "--jobs", 1, 256, "Files worked on at a time [default: one a core, as far as memory allows].");

    private readonly Option<bool> _explain = new("--explain")
    {
        Description = "Also write why lines of plain text were joined or kept apart, as a table for a spreadsheet: "
            + "NAME.explain.tsv; of standard input to standard error.",
    };

    private readonly Option<bool> _quiet = CommandParts.Quiet();

    private readonly Option<bool> _json = CommandParts.Json("file, error or summary");

    public ReflowCommand(CommandEnvironment environment)
        : base("reflow", "Makes whole articles of newspaper text whose lines are broken: Markdown, plain text and JSON.")
    {
        _inputs.Validators.Add(CommandParts.RefuseUnknownOptions);
        _inputs.Validators.Add(CommandParts.RefuseEmptyNames);
        _output.Validators.Add(CommandParts.RefuseEmptyNames);
        Validators.Add(RefuseUnclearOutput);
        Add(_inputs);
        foreach (Option option in (Option[])[_output, _format, _language, _jobs, _explain, _quiet, _json])
        {
            Add(option);
        }

        SetAction(parsed => (int)Run(Settings(parsed), environment));
    }

    private static ExitCode Run(ReflowSettings settings, CommandEnvironment environment)
    {
        IConvertReporter reporter = environment.Reporter(settings.Report, "reflowed");
        var run = new ReflowRun(settings, reporter, environment);
        return Failures.Guard(
            message => reporter.Failed(null, message),
            settings.OutputFolder is null ? run.RunAsFilter : run.Run);
    }

    private ReflowSettings Settings(ParseResult parsed)
    {
        string? folder = parsed.GetValue(_output);
        OutputFormat[] usual = folder is null ? [OutputFormat.Txt] : Enum.GetValues<OutputFormat>();
        return new ReflowSettings
        {
            Inputs = parsed.GetRequiredValue(_inputs),
            OutputFolder = folder,
            Formats = parsed.GetValue(_format) ?? usual,
            Jobs = parsed.GetValue(_jobs) ?? new RecoveryOptions().Jobs,
            Explain = parsed.GetValue(_explain),
            Report = CommandParts.Style(parsed.GetValue(_json), parsed.GetValue(_quiet)),
        };
    }

    /// <summary>Only one text can go to standard output, and nothing else beside it.</summary>
    private void RefuseUnclearOutput(CommandResult result)
    {
        if (result.GetResult(_output) is not null || result.GetResult(_inputs) is not { Tokens.Count: > 0 } inputs)
        {
            return;
        }

        if (inputs.Tokens is not [{ Value: InputFiles.StandardInput }])
        {
            result.AddError("Name the folder for the results with -o DIR; only a single - goes to standard output without one.");
        }
        else if (result.GetResult(_format)?.Errors.Any() == false && result.GetValue(_format) is { Count: > 1 })
        {
            result.AddError("Standard output takes one format, such as --format txt; name a folder with -o DIR for several.");
        }
        else if (result.GetValue(_json))
        {
            result.AddError("--json tells the run on standard output, where the text goes; name a folder with -o DIR.");
        }
    }
}

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PrintRecover.Cli.Reporting;
using PrintRecover.Recovery;

namespace PrintRecover.Cli;

/// <summary>The command <c>convert</c>: scans in, articles out.</summary>
internal sealed class ConvertCommand : Command
{
    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Description = "PDF, PNG, JPEG, TIFF, JPEG 2000, WebP or BMP files, folders of them, or quoted globs.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The folder for the results; it is made if need be.",
        HelpName = "DIR",
        Required = true,
    };

    private readonly Option<IReadOnlyList<OutputFormat>?> _format = Parsed(
        "--format", "md,txt,json", "The formats to write, separated by commas [default: md,txt,json].", OutputFormats.Parse);

    private readonly Option<string?> _language = Parsed(
        "--lang",
        "chi_sim+eng",
        "The languages, as Tesseract names them, joined by +: chi_sim, chi_tra, eng, deu, fra, jpn [default: guessed page by page].",
        LanguageList.Parse);

    private readonly Option<PageSelection?> _pages = Parsed(
        "--pages", "1,3-5", "The pages to read; 7- means from 7 on [default: all].", PageSelection.Parse);

    private readonly Option<int?> _dpi = Number(
        "--dpi", 50, 2400, "The scan's dots an inch, when its file states none or a wrong one.");

    private readonly Option<int?> _jobs = Number(
        "--jobs", 1, 256, "Pages worked on at a time [default: one a core, as far as memory allows].");

    private readonly Option<bool> _overlay = new("--overlay")
    {
        Description = "Also draw each page with what was understood of it: NAME.page-0001.overlay.png.",
    };

    private readonly Option<string?> _password = new("--password")
    {
        Description = "The password of encrypted PDFs.",
        HelpName = "TEXT",
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Tell errors only." };

    private readonly Option<bool> _json = new("--json")
    {
        Description = "Tell the run on standard output as one JSON object a line, whose \"event\" is page, file, "
            + "error or summary.",
    };

    public ConvertCommand(CommandEnvironment environment)
        : base("convert", "Recovers the articles of scanned newspapers as Markdown, plain text and JSON.")
    {
        _inputs.Validators.Add(RefuseUnknownOptions);
        _inputs.Validators.Add(RefuseEmptyNames);
        _output.Validators.Add(RefuseEmptyNames);
        Add(_inputs);
        foreach (Option option in (Option[])[_output, _format, _language, _pages, _dpi, _jobs, _overlay, _password, _quiet, _json])
        {
            Add(option);
        }

        SetAction(parsed => (int)Run(Settings(parsed), environment));
    }

    private static ExitCode Run(ConvertSettings settings, CommandEnvironment environment)
    {
        using var reporter = new ReadingWatch(settings.Report switch
        {
            ReportStyle.Json => new JsonReporter(environment.Output),
            ReportStyle.Quiet => new QuietReporter(environment.Error),
            _ => new TextReporter(environment.Error, environment.IsTerminal),
        });
        reporter.Start(exitCode => Environment.Exit((int)exitCode));
        return Failures.Guard(
            message => reporter.Failed(null, message),
            () => new ConvertRun(settings, environment.CreateStages(settings), reporter, environment.Cancellation).Run());
    }

    private ConvertSettings Settings(ParseResult parsed) => new()
    {
        Inputs = parsed.GetRequiredValue(_inputs),
        OutputFolder = parsed.GetRequiredValue(_output),
        Formats = parsed.GetValue(_format) ?? Enum.GetValues<OutputFormat>(),
        Pipeline = new PipelineOptions
        {
            Languages = parsed.GetValue(_language),
            Dpi = parsed.GetValue(_dpi),
            Password = parsed.GetValue(_password),
        },
        Overlay = parsed.GetValue(_overlay),
        Report = parsed.GetValue(_json) ? ReportStyle.Json : parsed.GetValue(_quiet) ? ReportStyle.Quiet : ReportStyle.Text,
        Recovery = Recovery(parsed),
    };

    private RecoveryOptions Recovery(ParseResult parsed)
    {
        var usual = new RecoveryOptions();
        return usual with
        {
            Pages = parsed.GetValue(_pages) ?? usual.Pages,
            Jobs = parsed.GetValue(_jobs) ?? usual.Jobs,
        };
    }

    private static Option<T?> Parsed<T>(string name, string helpName, string description, Func<string, T> parse) =>
        new(name)
        {
            Description = description,
            HelpName = helpName,
            CustomParser = result => Attempt(result, parse),
        };

    private static Option<int?> Number(string name, int least, int most, string description) => Parsed<int?>(
        name,
        "N",
        description,
        text => int.TryParse(text, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most
            ? number
            : throw new FormatException($"{name} takes a number from {least} to {most}, not '{text}'."));

    // A mistyped option would otherwise be taken for the name of a scan.
    private static void RefuseUnknownOptions(ArgumentResult inputs)
    {
        foreach (Token token in inputs.Tokens.Where(token => token.Value.StartsWith('-') && !File.Exists(token.Value)))
        {
            inputs.AddError($"There is no option {token.Value}.");
        }
    }

    // What a script passes on when a variable of its own is not set.
    private static void RefuseEmptyNames(SymbolResult paths)
    {
        if (paths.Tokens.Any(token => token.Value.Length == 0))
        {
            paths.AddError("A file or folder has an empty name.");
        }
    }

    private static T? Attempt<T>(ArgumentResult result, Func<string, T> parse)
    {
        try
        {
            return parse(result.Tokens[0].Value);
        }
        catch (FormatException error)
        {
            result.AddError(error.Message);
            return default;
        }
    }
}

using System.CommandLine;
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

    private readonly Option<string?> _output = CommandParts.OutputFolder(isRequired: true);

    private readonly Option<IReadOnlyList<OutputFormat>?> _format = CommandParts.Formats("md,txt,json");

    private readonly Option<string?> _language = CommandParts.Parsed(
        "--lang",
        "chi_sim+eng",
        "The languages, as Tesseract names them, joined by +: chi_sim, chi_tra, eng, deu, frk (Fraktur), fra, jpn [default: guessed page by page].",
        LanguageList.Parse);

    private readonly RecognitionParts _recognition = new();

    private readonly Option<PageSelection?> _pages = CommandParts.Parsed(
        "--pages", "1,3-5", "The pages to read; 7- means from 7 on [default: all].", PageSelection.Parse);

    private readonly Option<int?> _dpi = CommandParts.Number(
        "--dpi", 50, 2400, "The scan's dots an inch, when its file states none or a wrong one.");

    private readonly Option<int?> _jobs = CommandParts.Number(
        "--jobs", 1, 256, "Pages worked on at a time [default: one a core, as far as memory allows].");

    private readonly Option<OverlayChoice?> _overlay = CommandParts.Parsed(
        "--overlay",
        "stages",
        "Also draw each page with what was understood of it, NAME.page-0001.overlay.png; with 'stages', each stage by itself: "
        + "NAME.page-0001.1-ink.overlay.png, 2-lines, 3-regions, 4-links, 5-articles.",
        OverlayChoice.Parse);

    private readonly Option<bool> _characters = new("--chars")
    {
        Description = "In the JSON, also say of each character where it stands, how sure it is and what else it may be: lines[].chars. "
            + "Lines that Tesseract read have none.",
    };

    private readonly Option<string?> _password = new("--password")
    {
        Description = "The password of encrypted PDFs.",
        HelpName = "TEXT",
    };

    private readonly Option<bool> _quiet = CommandParts.Quiet();

    private readonly Option<bool> _json = CommandParts.Json("page, file, error or summary");

    public ConvertCommand(CommandEnvironment environment)
        : base("convert", "Recovers the articles of scanned newspapers as Markdown, plain text and JSON.")
    {
        _inputs.Validators.Add(CommandParts.RefuseUnknownOptions);
        _inputs.Validators.Add(CommandParts.RefuseEmptyNames);
        _output.Validators.Add(CommandParts.RefuseEmptyNames);
        Add(_inputs);
        foreach (Option option in (Option[])[_output, _format, _language, _pages, _dpi, _jobs, _overlay, _characters, _password, _quiet, _json])
        {
            Add(option);
        }

        _recognition.AddTo(this);
        SetAction(parsed => (int)Run(Settings(parsed), environment));
    }

    private static ExitCode Run(ConvertSettings settings, CommandEnvironment environment)
    {
        using var reporter = new ReadingWatch(environment.Reporter(settings.Report, "converted"));
        reporter.Start(exitCode => Environment.Exit((int)exitCode));
        return Failures.Guard(
            message => reporter.Failed(null, message),
            () => new ConvertRun(settings, environment.CreateStages(settings.Telling(reporter)), reporter, environment.Cancellation).Run());
    }

    private ConvertSettings Settings(ParseResult parsed) => new()
    {
        Inputs = parsed.GetRequiredValue(_inputs),
        OutputFolder = parsed.GetRequiredValue(_output)!,
        Formats = parsed.GetValue(_format) ?? Enum.GetValues<OutputFormat>(),
        Pipeline = _recognition.Apply(
            new PipelineOptions
            {
                Languages = parsed.GetValue(_language),
                Dpi = parsed.GetValue(_dpi),
                Password = parsed.GetValue(_password),
                KeepsGlyphs = parsed.GetValue(_characters),
            },
            parsed),
        Overlay = parsed.GetValue(_overlay),
        Report = CommandParts.Style(parsed.GetValue(_json), parsed.GetValue(_quiet)),
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
}

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PrintRecover.PageSources;

namespace PrintRecover.Cli;

/// <summary>What the commands' arguments and options have in common.</summary>
internal static class CommandParts
{
    /// <summary>The folder for the results.</summary>
    public static Option<string?> OutputFolder(bool isRequired) => new("--output", "-o")
    {
        Description = "The folder for the results; it is made if need be.",
        HelpName = "DIR",
        Required = isRequired,
    };

    /// <summary>The formats to write.</summary>
    /// <param name="usual">Those that are written unless told.</param>
    public static Option<IReadOnlyList<OutputFormat>?> Formats(string usual) => Parsed(
        "--format", "md,txt,json", $"The formats to write, separated by commas [default: {usual}].", OutputFormats.Parse);

    /// <summary>Whether to be quiet.</summary>
    public static Option<bool> Quiet() => new("--quiet", "-q") { Description = "Tell errors only." };

    /// <summary>Whether to tell a machine.</summary>
    /// <param name="events">The events that are told.</param>
    public static Option<bool> Json(string events) => new("--json")
    {
        Description = $"Tell the run on standard output as one JSON object a line, whose \"event\" is {events}.",
    };

    /// <summary>How the run is told.</summary>
    public static ReportStyle Style(bool isJson, bool isQuiet) =>
        isJson ? ReportStyle.Json : isQuiet ? ReportStyle.Quiet : ReportStyle.Text;

    /// <summary>An option whose value is read by a function that refuses with a <see cref="FormatException"/>.</summary>
    public static Option<T?> Parsed<T>(string name, string helpName, string description, Func<string, T> parse) =>
        new(name)
        {
            Description = description,
            HelpName = helpName,
            CustomParser = result => Attempt(result, parse),
        };

    /// <summary>A number between two others.</summary>
    public static Option<int?> Number(string name, int least, int most, string description) => Parsed<int?>(
        name,
        "N",
        description,
        text => int.TryParse(text, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most
            ? number
            : throw new FormatException($"{name} takes a number from {least} to {most}, not '{text}'."));

    /// <summary>A mistyped option would otherwise be taken for the name of a file.</summary>
    public static void RefuseUnknownOptions(ArgumentResult inputs)
    {
        foreach (Token token in inputs.Tokens.Where(token => token.Value.StartsWith('-') && !IsName(token.Value)))
        {
            inputs.AddError($"There is no option {token.Value}.");
        }
    }

    /// <summary>An empty name is what a script passes on when a variable of its own is not set.</summary>
    public static void RefuseEmptyNames(SymbolResult paths)
    {
        if (paths.Tokens.Any(token => token.Value.Length == 0))
        {
            paths.AddError("A file or folder has an empty name.");
        }
    }

    private static bool IsName(string text) => text == InputFiles.StandardInput || File.Exists(text);

    private static T? Attempt<T>(ArgumentResult result, Func<string, T> parse)
    {
        try
        {
            // Lists are separated by commas; an option that is given twice is a list as well.
            return parse(string.Join(',', result.Tokens.Select(token => token.Value)));
        }
        catch (FormatException error)
        {
            result.AddError(error.Message);
            return default;
        }
    }
}

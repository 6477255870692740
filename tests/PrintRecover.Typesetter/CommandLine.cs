using System.Globalization;
using PrintRecover.Typesetter.Damages;
using PrintRecover.Typesetter.Kinds;

namespace PrintRecover.Typesetter;

/// <summary>What the command line says.</summary>
public sealed class CommandLine(IReadOnlyList<string> arguments)
{
    private static readonly string[] Options = ["--kind", "--seed", "--language", "--damage", "--dpi", "--out", "--sample", "--committed", "--feature", "--help"];

    /// <summary>True when something is asked for that only looks like an option.</summary>
    public string? UnknownOption => arguments.FirstOrDefault(argument => argument.StartsWith('-') && !Options.Contains(argument));

    /// <summary>The words that are no options; names of fixtures.</summary>
    public IReadOnlyList<string> Names => [.. arguments.Where((argument, index) =>
        !argument.StartsWith('-') && (index == 0 || arguments[index - 1] is "--committed" || !arguments[index - 1].StartsWith('-')))];

    /// <summary>What to type.</summary>
    public static string Help => $"""
        PrintRecover.Typesetter [FIXTURE...]                      sets the fixtures with truth.json anew
        PrintRecover.Typesetter --committed [NAME...]             sets fixtures/pages anew
        PrintRecover.Typesetter --kind KIND [--seed N] [--language CODE] [--damage D,D...] [--dpi N] [--feature] --out DIR
        PrintRecover.Typesetter --sample COUNT [--seed N] --out DIR   sets pages of kinds, damages and resolutions by chance

        Kinds of page:
        {string.Join('\n', PageKinds.All.Select(kind => $"  {kind.Name,-18} {kind.Summary} ({string.Join(", ", kind.Languages.Select(language => language.Code).Distinct())})"))}

        Damages, applied in the order named:
        {string.Join('\n', DamageKinds.All.Select(damage => $"  {damage.Name,-18} {damage.Summary}"))}
        """;

    /// <summary>True when an option stands there.</summary>
    public bool Has(string option) => arguments.Contains(option);

    /// <summary>The word behind an option; null where it does not stand.</summary>
    public string? Value(string option)
    {
        int at = arguments.ToList().IndexOf(option);
        return at < 0 ? null
            : at + 1 < arguments.Count && !arguments[at + 1].StartsWith('-') ? arguments[at + 1]
            : throw new InputException($"{option} needs a value; see --help.");
    }

    /// <summary>The number behind an option.</summary>
    public int Number(string option, int otherwise, int least, int most) => Value(option) is not { } text ? otherwise
        : int.TryParse(text, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most ? number
        : throw new InputException($"{option} {text} is no whole number from {least} to {most}; see --help.");

    /// <summary>The order that <c>--kind</c> begins.</summary>
    public PageOrder Order() => new(PageKinds.Named(Value("--kind")!), Number("--seed", 1, 0, 1_000_000))
    {
        Language = Value("--language"),
        Damages = [.. (Value("--damage") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(DamageKinds.Named)],
        Dpi = Number("--dpi", 300, 100, 300),
        IsFeature = Has("--feature"),
    };
}

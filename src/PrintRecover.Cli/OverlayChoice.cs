using PrintRecover.Writers.Overlay;

namespace PrintRecover.Cli;

/// <summary>Which overlays are drawn of each page, and what they are called.</summary>
public sealed class OverlayChoice
{
    private const string OptionName = "--overlay", ArticlesOnly = "articles", AllStages = "stages";

    private readonly bool _isByStage;

    private OverlayChoice(bool isByStage) => _isByStage = isByStage;

    /// <summary>The stages to draw.</summary>
    public IReadOnlyList<OverlayStage> Stages => _isByStage ? Enum.GetValues<OverlayStage>() : [OverlayStage.Articles];

    /// <summary>Reads <c>articles</c> or <c>stages</c>.</summary>
    /// <exception cref="FormatException">It is neither.</exception>
    public static OverlayChoice Parse(string text) => text is ArticlesOnly or AllStages
        ? new OverlayChoice(text == AllStages)
        : throw new FormatException($"{OptionName} takes {ArticlesOnly} or {AllStages}, not '{text}'.");

    /// <summary>What an overlay's name ends in, after the name of its input.</summary>
    public string EndingOf(int page, OverlayStage stage) => _isByStage
        ? FormattableString.Invariant($".page-{page:0000}.{(int)stage}-{stage.ToString().ToLowerInvariant()}{OverlayWriter.Extension}")
        : FormattableString.Invariant($".page-{page:0000}{OverlayWriter.Extension}");

    /// <summary>
    /// The command line with a value for the option that stands alone: what follows it is then an input, and not its value.
    /// </summary>
    internal static string[] SpellOut(IReadOnlyList<string> arguments) => [.. arguments.Select((argument, i) =>
        argument == OptionName && !(i + 1 < arguments.Count && IsValue(arguments[i + 1]))
            ? $"{OptionName}={ArticlesOnly}"
            : argument)];

    // A bare word that names no file is a value mistyped rather than an input mistyped.
    private static bool IsValue(string word) =>
        word is ArticlesOnly or AllStages || (word.Length > 0 && word.All(char.IsAsciiLetter) && !Path.Exists(word));
}

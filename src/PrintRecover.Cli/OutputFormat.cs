using PrintRecover.Writers;

namespace PrintRecover.Cli;

/// <summary>A format that an issue is written in.</summary>
public enum OutputFormat
{
    /// <summary>Markdown, <c>.md</c>.</summary>
    Md,

    /// <summary>Plain text, <c>.txt</c>.</summary>
    Txt,

    /// <summary>The schema printrecover/1, <c>.json</c>.</summary>
    Json,
}

/// <summary>What belongs to each format.</summary>
public static class OutputFormats
{
    /// <summary>The writer of the format.</summary>
    public static IIssueWriter Writer(this OutputFormat format) => format switch
    {
        OutputFormat.Md => new MarkdownWriter(),
        OutputFormat.Txt => new PlainTextWriter(),
        _ => new JsonWriter(),
    };

    /// <summary>Reads a list such as <c>md,json</c>, each format once.</summary>
    /// <exception cref="FormatException">A format is unknown, or none is named.</exception>
    public static IReadOnlyList<OutputFormat> Parse(string text) => [.. text.Split(',').Select(ParseOne).Distinct()];

    private static OutputFormat ParseOne(string name) => name.Trim().ToLowerInvariant() switch
    {
        "md" => OutputFormat.Md,
        "txt" => OutputFormat.Txt,
        "json" => OutputFormat.Json,
        _ => throw new FormatException($"'{name}' is no format; choose from md, txt and json, separated by commas."),
    };
}

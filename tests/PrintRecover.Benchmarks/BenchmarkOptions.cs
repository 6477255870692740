using System.Globalization;

namespace PrintRecover.Benchmarks;

/// <summary>How thoroughly is measured.</summary>
internal sealed record BenchmarkOptions
{
    /// <summary>How often each side is measured, in turns; the median counts.</summary>
    public int Rounds { get; init; } = 3;

    /// <summary>Pages of the PDF of full pages whose memory is measured.</summary>
    public int Pages { get; init; } = 24;

    /// <summary>Megabytes of the text whose reflowing takes memory.</summary>
    public int Megabytes { get; init; } = 1000;

    /// <summary>The size of the pictures that are no newspaper pages.</summary>
    public int Megapixels { get; init; } = 15;

    /// <summary>Only cases whose names hold this are measured.</summary>
    public string Case { get; init; } = "";

    /// <summary>Only programs whose names hold this are compared.</summary>
    public string Program { get; init; } = "";

    /// <summary>A folder of more made-up pages, as the typesetter writes them; null for none.</summary>
    public string? Made { get; init; }

    /// <summary>Whether the layout is taken off the truth, so that only order and articles are judged.</summary>
    public bool HasTrueLayout { get; init; }

    /// <summary>The folder that overlays are written to; null for none.</summary>
    public string? Overlays { get; init; }

    /// <summary>Reads <c>--rounds 3 --pages 24 --megabytes 1000 --case chinese</c>.</summary>
    public static BenchmarkOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new BenchmarkOptions();
        for (int i = 0; i < arguments.Count; i += 2)
        {
            string value = i + 1 < arguments.Count ? arguments[i + 1] : "";
            options = arguments[i] switch
            {
                "--rounds" => options with { Rounds = Number(value) },
                "--pages" => options with { Pages = Number(value) },
                "--megabytes" => options with { Megabytes = Number(value) },
                "--megapixels" => options with { Megapixels = Number(value) },
                "--case" => options with { Case = value },
                "--program" => options with { Program = value },
                "--made" => options with { Made = value },
                "--layout" => options with { HasTrueLayout = value == "truth" },
                "--overlays" => options with { Overlays = value },
                _ => throw new InputException($"There is no option {arguments[i]}; there are --rounds, --pages, --megabytes, --megapixels, --case, --program, --made, --layout and --overlays."),
            };
        }

        return options;
    }

    private static int Number(string text) =>
        int.TryParse(text, CultureInfo.InvariantCulture, out int number) && number > 0
            ? number
            : throw new InputException($"'{text}' is no number of rounds, pages, megabytes or megapixels; write --rounds 3 --pages 24.");
}

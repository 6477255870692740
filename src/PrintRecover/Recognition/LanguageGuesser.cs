using PrintRecover.Model;
using PrintRecover.Native.Tesseract;
using PrintRecover.Recognition.PpOcr;

namespace PrintRecover.Recognition;

/// <summary>
/// Guesses the language that a page is written in: a few lines of its text are read in one language after another, and
/// the reading that is confident and looks like its language wins. It takes some seconds, and holds one model at a time.
/// </summary>
public sealed class LanguageGuesser
{
    /// <summary>Regions that are looked at, and lines of each. Six lines tell French from German on every page that was tried.</summary>
    private const int SampleRegions = 3;

    private const int SampleLines = 4;

    /// <summary>Fewer characters, a line or two, tell nothing about a page: a Chinese one may well bear an English line.</summary>
    private const int LeastCharacters = 30;

    /// <summary>Above this a reading is in its own language, and none of its script's others need be tried.</summary>
    private const double CertainScore = 0.9;

    /// <summary>Above this a reading in Chinese is of Chinese characters: what is none of them scored 0.13 at most.</summary>
    private const double CertainlyHanScore = 0.6;

    /// <summary>Below this not even the script is sure; the worst page that was read in its own language scored 0.29.</summary>
    private const double DoubtfulScore = 0.4;

    /// <summary>
    /// With so many of the characters that only one script has in the other one, text is traditional: reading what is, the network for both writes
    /// simplified forms for up to three in four (pages photographed badly), but no traditional one for what is simplified (14 pages).
    /// </summary>
    private const double TraditionalShare = 0.15;

    private static readonly string[] OtherLatinLanguages = ["deu", "fra", "frk"];

    private readonly string _dataFolder;
    private readonly PpOcrModel? _chinese;
    private readonly RecognitionOptions _options;

    /// <summary>Makes a guesser that knows the languages whose models are there.</summary>
    /// <param name="dataFolder">The folder of Tesseract's models.</param>
    /// <param name="options">How lines are cut.</param>
    public LanguageGuesser(string dataFolder, RecognitionOptions? options = null)
        : this(dataFolder, chinese: null, options)
    {
    }

    /// <summary>Makes a guesser that has a network for both Chinese scripts tell which it is.</summary>
    internal LanguageGuesser(string dataFolder, PpOcrModel? chinese, RecognitionOptions? options = null)
    {
        (_dataFolder, _chinese) = (dataFolder, chinese);
        // What is doubtful in the wrong language shall stay doubtful: nothing is read twice.
        _options = (options ?? new RecognitionOptions()) with { RereadBelowConfidence = 0 };
    }

    /// <summary>The language of the page, as Tesseract names it; null when it shows too little text to tell.</summary>
    /// <exception cref="MissingComponentException">Tesseract itself is not there, or none of the models.</exception>
    public string? Guess(PageLayout layout)
    {
        LayoutRegion[] sample = [.. Sample(layout)];
        if (sample.Length == 0)
        {
            return null;
        }

        GrayImage page = layout.Prepared.Gray;
        // Lines run down in no Latin script, however badly old print is read in its own.
        bool canBeLatin = !IsVertical(sample);
        Candidate best = Best(page, sample, Candidate.None, "chi_sim");
        best = canBeLatin && best.Score < CertainlyHanScore ? Best(page, sample, best, "eng") : best;
        // A clean traditional page read as a simplified one can score as high as a simplified one.
        best = best.Language == "chi_sim" ? Best(page, sample, best, "chi_tra") : best;
        if (best.Score < CertainScore)
        {
            bool isDoubtful = best.Score < DoubtfulScore;
            best = best.Language == "eng" ? best : Best(page, sample, best, "jpn");
            best = best.Language == "eng" || (canBeLatin && isDoubtful) ? Best(page, sample, best, OtherLatinLanguages) : best;
        }

        return best.Characters < LeastCharacters ? null
            : best.Language is "chi_sim" or "chi_tra" && _chinese is not null && sample.All(region => region.Lines.All(line => !line.IsVertical))
                ? ScriptOf(page, sample, _chinese) ?? best.Language
            : best.Language;
    }

    /// <summary>The language of Chinese text by the script of its characters; null where none is of one script only.</summary>
    private static string? ScriptOf(GrayImage page, IReadOnlyList<LayoutRegion> sample, PpOcrModel chinese)
    {
        var reader = new PpOcrLineReader(chinese, new PpOcrOptions());
        string[] characters = [.. sample.SelectMany(region => region.Lines)
            .SelectMany(line => reader.Read(page, line.Box).Text.EnumerateRunes()).Select(rune => rune.ToString())];
        int traditional = characters.Count(character => !ChineseScript.Simplified.Has(character));
        int simplified = characters.Count(character => !ChineseScript.Traditional.Has(character));
        return traditional + simplified == 0 ? null : traditional >= TraditionalShare * (traditional + simplified) ? "chi_tra" : "chi_sim";
    }

    private Candidate Best(
        GrayImage page, IReadOnlyList<LayoutRegion> sample, Candidate best, params string[] languages) => languages
        .Where(language => TesseractLibrary.MissingLanguages(_dataFolder, language).Count == 0)
        .Select(language => Read(page, sample, language))
        .Prepend(best)
        .MaxBy(candidate => candidate.Score)!;

    private Candidate Read(GrayImage page, IReadOnlyList<LayoutRegion> sample, string language)
    {
        using var models = new TesseractModels(_dataFolder);
        var reader = new RegionReader(models, [language], _options);
        LineReading[] readings = [.. sample.SelectMany(region => reader.Read(page, region.Lines))];
        int characters = readings.Sum(reading => reading.Text.Length);
        double confidence = readings.Sum(reading => reading.Confidence * reading.Text.Length) / Math.Max(1, characters);
        string text = string.Join(' ', readings.Select(reading => reading.Text));
        return new Candidate(language, confidence * LanguageEvidence.Weight(language, text, IsVertical(sample)), characters);
    }

    private static bool IsVertical(IReadOnlyList<LayoutRegion> sample) =>
        sample.SelectMany(region => region.Lines).Average(line => line.IsVertical ? 1 : 0) > 0.5;

    // Long lines of body size, spread over the page; neighbours are read together, which costs less than apart.
    private static IEnumerable<LayoutRegion> Sample(PageLayout layout) => layout.Regions
        .Where(region => region.Kind != RegionKind.Picture)
        .Select(region => region with { Lines = [.. region.Lines.Where(line => IsBodyLine(line, layout.GlyphHeight))] })
        .Where(region => region.Lines.Count > 0)
        .OrderByDescending(region => region.Lines.Count)
        .Take(SampleRegions)
        .Select(region => region with
        {
            // The first line may be a heading.
            Lines = [.. region.Lines.Skip(region.Lines.Count > SampleLines ? 1 : 0).Take(SampleLines)],
        });

    private static bool IsBodyLine(LayoutLine line, double glyphHeight) =>
        Math.Max(line.Box.Width, line.Box.Height) > 6 * glyphHeight
        && Math.Min(line.Box.Width, line.Box.Height) < 2.5 * glyphHeight;

    private sealed record Candidate(string? Language, double Score, int Characters)
    {
        public static Candidate None { get; } = new(null, 0, 0);
    }
}

using PrintRecover.Model;
using PrintRecover.Native.Tesseract;

namespace PrintRecover.Recognition;

/// <summary>
/// Guesses the language that a page is written in: a few lines of its text are read in one language after another, and
/// the reading that is confident and looks like its language wins. It takes about a second, and holds one model at a
/// time.
/// </summary>
public sealed class LanguageGuesser
{
    /// <summary>Lines that are read in each language. Six tell French from German on every page that was tried.</summary>
    private const int SampleLines = 7;

    /// <summary>Above this a reading is in its own language, and no other need be tried.</summary>
    private const double CertainScore = 0.9;

    private static readonly string[] OtherLatinLanguages = ["deu", "fra", "frk"];
    private static readonly string[] OtherHanLanguages = ["chi_tra", "jpn"];

    private readonly string _dataFolder;
    private readonly RecognitionOptions _options;

    /// <summary>Makes a guesser that knows the languages whose models are there.</summary>
    /// <param name="dataFolder">The folder of Tesseract's models.</param>
    /// <param name="options">How lines are cut.</param>
    public LanguageGuesser(string dataFolder, RecognitionOptions? options = null)
    {
        _dataFolder = dataFolder;
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
        (string Language, double Score)[] scripts = [.. Scores(page, sample, "chi_sim", "eng")];
        bool isHan = Best(scripts).Language == "chi_sim";
        (string Language, double Score) best = Best(scripts);
        if (best.Score < CertainScore)
        {
            best = Best([.. scripts, .. Scores(page, sample, isHan ? OtherHanLanguages : OtherLatinLanguages)]);
        }

        return best.Score > 0 ? best.Language : null;
    }

    private static (string Language, double Score) Best(IEnumerable<(string Language, double Score)> scores) =>
        scores.Append((Language: "", Score: 0)).MaxBy(score => score.Score);

    private IEnumerable<(string Language, double Score)> Scores(
        GrayImage page, IReadOnlyList<LayoutRegion> sample, params string[] languages) =>
        languages
            .Where(language => TesseractLibrary.MissingLanguages(_dataFolder, language).Count == 0)
            .Select(language => (language, Score(page, sample, language)));

    private double Score(GrayImage page, IReadOnlyList<LayoutRegion> sample, string language)
    {
        using var models = new TesseractModels(_dataFolder);
        var reader = new RegionReader(models, [language], _options);
        LineReading[] readings = [.. sample.SelectMany(region => reader.Read(page, region.Lines))];
        int characters = readings.Sum(reading => reading.Text.Length);
        double confidence = characters == 0
            ? 0
            : readings.Sum(reading => reading.Confidence * reading.Text.Length) / characters;
        return confidence * LanguageEvidence.Weight(language, string.Join(' ', readings.Select(reading => reading.Text)));
    }

    // Long lines of body size, spread over the page; neighbours are read together, which costs less than apart.
    private static IEnumerable<LayoutRegion> Sample(PageLayout layout)
    {
        LayoutRegion[] regions = [.. layout.Regions
            .Where(region => region.Lines.Count > 0 && region.Kind != RegionKind.Picture)
            .OrderByDescending(region => BodyLines(region, layout.GlyphHeight).Count())];
        return regions.Take(SampleLines / 2).Select(region => region with
        {
            Lines = [.. BodyLines(region, layout.GlyphHeight).Skip(1).Take(SampleLines / 2 + 1)],
        }).Where(region => region.Lines.Count > 0);
    }

    private static IEnumerable<LayoutLine> BodyLines(LayoutRegion region, double glyphHeight) => region.Lines.Where(line =>
        Math.Max(line.Box.Width, line.Box.Height) > 6 * glyphHeight
        && Math.Min(line.Box.Width, line.Box.Height) < 2.5 * glyphHeight);
}

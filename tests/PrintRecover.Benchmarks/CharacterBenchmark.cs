using System.Text;
using PrintRecover.Evaluation.Checking;
using PrintRecover.Evaluation.Documents;
using PrintRecover.Evaluation.Text;
using PrintRecover.Model;
using PrintRecover.Recognition.PpOcr;
using PrintRecover.Recovery;

namespace PrintRecover.Benchmarks;

/// <summary>
/// How near the characters' boxes are to where they were printed, and how many of those given a confidence are right,
/// widths and shapes of marks not counted. In a line of full-width characters, without marks side by side that are set
/// closer, all stand at one pitch: that is the truth of their places. What is fitted to typeset and to real pages is told beside each other.
/// </summary>
internal static class CharacterBenchmark
{
    /// <summary>A found line is a line of the truth when it shares this much of both.</summary>
    private const double LeastShared = 0.6;

    /// <summary>A line with a larger share of errors is not found in the truth, which may leave it out.</summary>
    private const double MostErrors = 0.5;

    /// <summary>Shorter lines are often not set at the pitch that their width gives.</summary>
    private const int ShortestMeasured = 4;

    private static readonly string[] Fixtures = ["broadsheet-zh", "vertical-headline-zh", "pages/*-zh-hans"];

    private static readonly double[] BinEdges = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 0.99, 1];

    /// <summary>Reads each page and tells what its characters are worth.</summary>
    public static void Run(BenchmarkOptions options)
    {
        TellReliability("typeset", Read([.. Fixtures.SelectMany(SamplePages.FixturePairs), .. SamplePages.Made(options.Made)], options));
        TellReliability("real", Read(SamplePages.RealPairs("zh-nongmin-page"), options));
    }

    private static List<CharacterSample> Read(IEnumerable<FilePair> pairs, BenchmarkOptions options)
    {
        using var recovery = new IssueRecovery(
            RecoveryPipeline.Compose(new PipelineOptions { Languages = "chi_sim", KeepsGlyphs = true }), new RecoveryOptions { Jobs = 1 });
        var all = new List<CharacterSample>();
        foreach (FilePair pair in pairs.Where(pair => pair.Scan?.Contains(options.Case, StringComparison.OrdinalIgnoreCase) == true))
        {
            EvaluatedDocument truth = DocumentReader.ReadTruth(pair.Truth);
            List<CharacterSample> samples = [.. recovery.Recover(pair.Scan!).Pages.SelectMany(page => Samples(page, truth))];
            TellPlaces($"{Path.GetFileName(Path.GetDirectoryName(pair.Scan!))}/{Path.GetFileName(pair.Scan!)}", samples);
            all.AddRange(samples);
        }

        TellPlaces("all", all);
        return all;
    }

    private static IEnumerable<CharacterSample> Samples(Page page, EvaluatedDocument truth)
    {
        string[] text = [.. Symbols(truth.HasPrintedLines ? truth.PrintedText : truth.RunningText).Select(TextFolding.Lenient.Fold)];
        var search = new LineSearch(text);
        DocumentLine[] printed = [.. truth.Pages.Where(each => each.Number == page.Number)
            .SelectMany(each => each.Regions).SelectMany(region => region.Lines).Where(line => line.Box is not null)];
        foreach (TextLine line in page.Regions.SelectMany(region => region.Lines).Where(line => line.Glyphs is not null))
        {
            PrintedGlyph[] glyphs = [.. line.Glyphs!.Where(glyph => !string.IsNullOrWhiteSpace(glyph.Text))];
            string[] found = [.. glyphs.Select(glyph => TextFolding.Lenient.Fold(glyph.Text))];
            LineMatch match = search.Find(found);
            if (match.Errors > MostErrors * found.Length)
            {
                continue;
            }

            double?[] errors = PlaceErrors(page, line, printed);
            foreach (AlignedPair pair in Alignment.Of(text[match.Start..match.End], found).Where(pair => pair.Found is not null))
            {
                int index = pair.Found!.Value;
                bool isRight = pair.Truth is { } right && text[match.Start + right] == found[index];
                yield return new CharacterSample(glyphs[index].Confidence, isRight, errors.Length == glyphs.Length ? errors[index] : null);
            }
        }
    }

    /// <summary>How far each character is from its place; nothing where that is not known.</summary>
    private static double?[] PlaceErrors(Page page, TextLine line, DocumentLine[] printed)
    {
        Box box = page.ToScan(line.Box);
        DocumentLine? owner = printed.MaxBy(each => each.Box!.Value.Intersect(box).Area);
        if (owner?.Box is not { } place
            || owner.Text != line.Text
            || place.Intersect(box).Area < LeastShared * Math.Max(place.Area, box.Area)
            || !HasEvenPitch(Symbols(owner.Text)))
        {
            return [];
        }

        double pitch = (line.IsVertical ? place.Height : place.Width) / (double)line.Glyphs!.Count;
        return [.. line.Glyphs!.Select((glyph, i) =>
        {
            Box at = page.ToScan(glyph.Box);
            double middle = line.IsVertical ? at.CenterY - place.Y : at.CenterX - place.X;
            return IsIdeograph(glyph.Text) ? Math.Abs(middle / pitch - i - 0.5) : (double?)null;
        })];
    }

    private static string[] Symbols(string text) =>
        [.. text.EnumerateRunes().Where(rune => !Rune.IsWhiteSpace(rune)).Select(rune => rune.ToString())];

    // Boxes of the truth end at the ink, so marks at the ends would shorten the line by the white of theirs.
    private static bool HasEvenPitch(string[] line) =>
        line.Length >= ShortestMeasured
        && line.All(character => IsIdeograph(character) || "，。、；：！？".Contains(character, StringComparison.Ordinal))
        && IsIdeograph(line[0]) && IsIdeograph(line[^1])
        && !line.Zip(line.Skip(1)).Any(pair => !IsIdeograph(pair.First) && !IsIdeograph(pair.Second));

    private static bool IsIdeograph(string character) => character is [>= '\u4E00' and <= '\u9FFF'];

    private static double RawLogOdds(double confidence) =>
        (GlyphConfidence.LogOdds(confidence) - GlyphConfidence.Offset) / GlyphConfidence.Slope;

    private static void TellPlaces(string name, IReadOnlyList<CharacterSample> samples)
    {
        double[] errors = [.. samples.Select(sample => sample.PlaceError).OfType<double>().Order()];
        Console.WriteLine(errors.Length == 0 ? $"{name}: {samples.Count} characters, none of known place" : FormattableString.Invariant(
            $"{name}: {samples.Count} characters, {100.0 * samples.Count(sample => sample.IsRight) / samples.Count:0.00} % right; place of {errors.Length} off by {errors[errors.Length / 2]:0.000} characters (median), {errors[(int)(errors.Length * 0.95)]:0.000} (95th percentile)"));
    }

    private static void TellReliability(string name, IReadOnlyList<CharacterSample> samples)
    {
        if (samples.Count == 0)
        {
            return;
        }

        Console.WriteLine($"reliability ({name}): confidence, its mean, share right, characters");
        foreach ((double from, double to) in BinEdges.Zip(BinEdges.Skip(1)))
        {
            CharacterSample[] bin = [.. samples.Where(sample => sample.Confidence >= from && (sample.Confidence < to || to == 1))];
            if (bin.Length > 0)
            {
                Console.WriteLine(FormattableString.Invariant(
                    $"{from:0.00}-{to:0.00}\t{bin.Average(sample => sample.Confidence):0.000}\t{(double)bin.Count(sample => sample.IsRight) / bin.Length:0.000}\t{bin.Length}"));
            }
        }

        (double slope, double offset) = ConfidenceFit.Of([.. samples.Select(sample => (RawLogOdds(sample.Confidence), sample.IsRight))]);
        Console.WriteLine(FormattableString.Invariant($"fitted to these: slope {slope:0.000}, offset {offset:0.000}"));
    }

    private sealed record CharacterSample(double Confidence, bool IsRight, double? PlaceError);
}

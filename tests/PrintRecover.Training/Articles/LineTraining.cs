using PrintRecover.Evaluation.Checking;
using PrintRecover.Evaluation.Documents;
using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;
using PrintRecover.Native;
using PrintRecover.PageSources;
using PrintRecover.Preprocessing;
using PrintRecover.Recognition;

namespace PrintRecover.Training.Articles;

/// <summary>Learns from made-up pages what a line is: running text, a subheading, a headline or a caption.</summary>
internal static class LineTraining
{
    /// <summary>One page in so many is kept for measuring.</summary>
    private const int MeasuredOneIn = 8;

    /// <summary>A found line that shares less of a line of the truth, or of itself, is another one.</summary>
    private const double LeastShare = 0.3;

    /// <summary>Advertisements mix sizes; from this many times the body's on they are set like headlines.</summary>
    private const double HeadlineSize = 1.28;

    /// <summary>A page's lines and what they are; null where the truth does not tell.</summary>
    private sealed record LearntPage(LineSignReader Signs, IReadOnlyList<LineKind?> Kinds);

    /// <summary>Learns, says how well, and writes the weights.</summary>
    /// <param name="folder">Pages that the typesetter made.</param>
    /// <param name="weightsFolder">The folder for the weights; null to leave them.</param>
    public static void Run(string folder, string? weightsFolder)
    {
        List<LearntPage> pages = [], measured = [];
        using var orientation = new TesseractOrientationDetector(InstallationFolder.Models);
        var preprocessor = new PagePreprocessor(orientationDetector: orientation, legibilityMeter: new TesseractLegibilityMeter(InstallationFolder.Models));
        foreach ((int index, FilePair pair) in FilePairs.OfFixtures(folder).Pairs.Index())
        {
            (index % MeasuredOneIn == MeasuredOneIn - 1 ? measured : pages).AddRange(PagesOf(pair, preprocessor));
        }

        LineKindModel atFirstSight = Train([.. pages.SelectMany(Samples)]);
        LineKindModel amongOthers = Train([.. SamplesAmongOthers(pages)]);
        Tell("learnt from, at first sight", [.. pages.SelectMany(Samples)], atFirstSight);
        Tell("measured on, at first sight", [.. measured.SelectMany(Samples)], atFirstSight);
        Tell("measured on, among others", [.. measured.SelectMany(page => SamplesAmongOthers(page, atFirstSight))], amongOthers);
        if (weightsFolder is not null)
        {
            Write(atFirstSight, Path.Combine(weightsFolder, "line-weights-at-first-sight.tsv"));
            Write(amongOthers, Path.Combine(weightsFolder, "line-weights-among-others.tsv"));
        }
    }

    /// <summary>The model that makes the true kinds likeliest.</summary>
    public static LineKindModel Train(IReadOnlyList<LineSample> samples) => new(NetworkTrainer.Train(LineKindModel.Shape, [.. samples.Select(line => new Sample(
        [.. LineKindModel.Kinds.Select(kind => ((int)kind, line.Signs))], [.. LineKindModel.Kinds.Select(kind => kind == line.Kind)]))]));

    private static void Write(LineKindModel model, string file)
    {
        using var output = new StreamWriter(file) { NewLine = "\n" };
        model.Write(output);
    }

    private static IEnumerable<LearntPage> PagesOf(FilePair pair, PagePreprocessor preprocessor)
    {
        EvaluatedDocument truth = DocumentReader.ReadTruth(pair.Truth);
        var analyzer = new TwoWayLayoutAnalyzer();
        using IPageSource source = PageSource.Open(pair.Scan!, new PageSourceOptions());
        foreach (DocumentPage page in truth.Pages)
        {
            PreparedPage prepared = preprocessor.Prepare(source.ReadPage(page.Number));
            (Box Box, TextRole Role)[] lines = [.. page.Regions.SelectMany(region =>
                region.Lines.Where(line => line.Box is not null).Select(line => (line.Box!.Value, region.Role)))];
            (LineSignReader signs, IReadOnlyList<Box> places) = analyzer.ReadLines(prepared);
            yield return new LearntPage(signs, [.. places.Select((line, i) =>
            {
                Box box = prepared.Transform.ToScan(line, page.Width!.Value, page.Height!.Value);
                return RoleAt(box, lines) is { } role ? KindOf(role, signs.SizeOf(i)) : null;
            })]);
        }
    }

    private static IEnumerable<LineSample> Samples(LearntPage page) => Samples(page, page.Signs.Read);

    /// <summary>
    /// What the neighbours seem to be is told for either half of the pages by a model of the other half: of pages that it has learnt
    /// from a model is surer than it will be of any other.
    /// </summary>
    private static IEnumerable<LineSample> SamplesAmongOthers(IReadOnlyList<LearntPage> pages)
    {
        for (int half = 0; half < 2; half++)
        {
            LineKindModel model = Train([.. pages.Where((_, i) => i % 2 != half).SelectMany(Samples)]);
            foreach (LineSample sample in pages.Where((_, i) => i % 2 == half).SelectMany(page => SamplesAmongOthers(page, model)))
            {
                yield return sample;
            }
        }
    }

    private static IEnumerable<LineSample> SamplesAmongOthers(LearntPage page, LineKindModel atFirstSight)
    {
        TypesOnPage seen = page.Signs.Seen(LineClassifier.AtFirstSight(page.Signs, atFirstSight));
        return Samples(page, i => page.Signs.ReadAmong(i, seen));
    }

    private static IEnumerable<LineSample> Samples(LearntPage page, Func<int, IReadOnlyList<int>> signsOf) => page.Kinds.Index()
        .Where(line => line.Item is not null)
        .Select(line => new LineSample([.. signsOf(line.Index)], line.Item!.Value));

    private static TextRole? RoleAt(Box line, IReadOnlyList<(Box Box, TextRole Role)> lines)
    {
        (Box box, TextRole role) = lines.MaxBy(other => other.Box.Intersect(line).Area);
        return box.Intersect(line).Area > LeastShare * Math.Min(box.Area, line.Area) ? role : null;
    }

    private static LineKind? KindOf(TextRole role, double size) => role switch
    {
        TextRole.Kicker => LineKind.Kicker,
        TextRole.Title => LineKind.Title,
        TextRole.Subtitle => LineKind.Subtitle,
        TextRole.Subheading => LineKind.Subheading,
        TextRole.Caption => LineKind.Caption,
        TextRole.Advertisement => size >= HeadlineSize ? LineKind.Title : LineKind.Paragraph,
        TextRole.Furniture => null,
        _ => LineKind.Paragraph,
    };

    private static void Tell(string name, IReadOnlyList<LineSample> samples, LineKindModel model)
    {
        (LineKind True, LineKind Told)[] told = [.. samples.Select(sample =>
            (sample.Kind, LineKindModel.Kinds[model.Probabilities(sample.Signs).Index().MaxBy(each => each.Item).Index]))];
        Console.WriteLine($"{name} {told.Length} lines: {told.Count(each => each.True == each.Told)} right");
        foreach (LineKind kind in LineKindModel.Kinds)
        {
            int right = told.Count(each => each.True == kind && each.Told == kind);
            Console.WriteLine($"  {kind,-12} {right,5} of {told.Count(each => each.True == kind),5} found, of {told.Count(each => each.Told == kind),5} told");
        }
    }
}

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

    /// <summary>Learns, says how well, and writes the weights.</summary>
    /// <param name="folder">Pages that the typesetter made.</param>
    /// <param name="weightsFile">Where the weights go; null to leave them.</param>
    public static void Run(string folder, string? weightsFile)
    {
        List<LineSample> samples = [], measured = [];
        using var orientation = new TesseractOrientationDetector(InstallationFolder.Models);
        var preprocessor = new PagePreprocessor(orientationDetector: orientation, legibilityMeter: new TesseractLegibilityMeter(InstallationFolder.Models));
        foreach ((int index, FilePair pair) in FilePairs.OfFixtures(folder).Pairs.Index())
        {
            (index % MeasuredOneIn == MeasuredOneIn - 1 ? measured : samples).AddRange(SamplesOf(pair, preprocessor));
        }

        LineKindModel model = LineTrainer.Train(samples);
        Tell("learnt from", samples, model);
        Tell("measured on", measured, model);
        if (weightsFile is not null)
        {
            using var output = new StreamWriter(weightsFile) { NewLine = "\n" };
            model.Write(output);
        }
    }

    private static IEnumerable<LineSample> SamplesOf(FilePair pair, PagePreprocessor preprocessor)
    {
        EvaluatedDocument truth = DocumentReader.ReadTruth(pair.Truth);
        var analyzer = new TwoWayLayoutAnalyzer();
        using IPageSource source = PageSource.Open(pair.Scan!, new PageSourceOptions());
        foreach (DocumentPage page in truth.Pages)
        {
            PreparedPage prepared = preprocessor.Prepare(source.ReadPage(page.Number));
            (Box Box, TextRole Role)[] lines = [.. page.Regions.SelectMany(region =>
                region.Lines.Where(line => line.Box is not null).Select(line => (line.Box!.Value, region.Role)))];
            foreach ((Box line, double size, IReadOnlyList<int> signs) in analyzer.ReadLines(prepared))
            {
                Box box = prepared.Transform.ToScan(line, page.Width!.Value, page.Height!.Value);
                if (RoleAt(box, lines) is { } role && KindOf(role, size) is { } kind)
                {
                    yield return new LineSample([.. signs], kind);
                }
            }
        }
    }

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

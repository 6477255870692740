using PrintRecover.Model;
using PrintRecover.Reflow;

namespace PrintRecover.Recognition;

/// <summary>Reads the lines of one region: those of one size together, the doubtful ones again by themselves.</summary>
/// <param name="models">The engines.</param>
/// <param name="languages">The languages, the main one first.</param>
/// <param name="options">How lines are cut and when they are read again.</param>
internal sealed class RegionReader(TesseractModels models, IReadOnlyList<string> languages, RecognitionOptions options)
{
    /// <summary>Lines whose heights differ by more than this factor are read apart.</summary>
    private const double SameSizeFactor = 1.6;

    private readonly BlockReader _blocks = new(new TextCutter(options));

    /// <summary>The readings of the lines, in their order, repaired.</summary>
    public IReadOnlyList<LineReading> Read(GrayImage page, IReadOnlyList<LayoutLine> lines)
    {
        var readings = new List<LineReading>();
        foreach (IReadOnlyList<Box> run in RunsOfOneSize([.. lines.Select(line => line.Box)]))
        {
            IReadOnlyList<LineReading> first = _blocks.Read(models.Engine(languages[0]), page, run);
            readings.AddRange(run.Zip(first, (line, reading) => Reread(page, line, reading, run.Count > 1)));
        }

        return Repaired(readings);
    }

    private static IReadOnlyList<LineReading> Repaired(IReadOnlyList<LineReading> readings)
    {
        string[] lines = [.. readings.Select(reading => ChineseLineRepair.Repair(reading.Text))];
        bool isCjk = Characters.IsMostlyCjk(string.Concat(lines));
        return [.. readings.Zip(isCjk ? QuoteBalance.Repair(lines) : lines, (reading, text) => reading with { Text = text })];
    }

    private LineReading Reread(GrayImage page, Box line, LineReading reading, bool wasInBlock)
    {
        if (wasInBlock && IsDoubtful(reading))
        {
            reading = LineReading.Better(reading, ReadAlone(languages[0]));
        }

        foreach (string language in languages.Skip(1).TakeWhile(_ => IsDoubtful(reading)))
        {
            reading = LineReading.Better(reading, ReadAlone(language));
        }

        return reading;

        LineReading ReadAlone(string language) => _blocks.Read(models.Engine(language), page, [line])[0];
    }

    private bool IsDoubtful(LineReading reading) => reading.Confidence < options.RereadBelowConfidence;

    private static List<IReadOnlyList<Box>> RunsOfOneSize(IReadOnlyList<Box> lines)
    {
        var runs = new List<IReadOnlyList<Box>>();
        var run = new List<Box>();
        foreach (Box line in lines)
        {
            if (run.Count > 0 && !AreOneSize(run, line))
            {
                runs.Add(run);
                run = [];
            }

            run.Add(line);
        }

        return run.Count > 0 ? [.. runs, run] : runs;
    }

    private static bool AreOneSize(IReadOnlyList<Box> run, Box line)
    {
        double height = run.Average(other => other.Height);
        return Math.Max(height, line.Height) <= SameSizeFactor * Math.Min(height, line.Height);
    }
}

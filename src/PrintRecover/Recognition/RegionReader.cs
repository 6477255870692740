using PrintRecover.Model;
using PrintRecover.Reflow;

namespace PrintRecover.Recognition;

/// <summary>Reads the lines of one region: those of one size together, the doubtful ones again by themselves.</summary>
/// <param name="models">The engines.</param>
/// <param name="languages">The languages, the main one first.</param>
/// <param name="options">How lines are cut and when they are read again.</param>
/// <param name="cells">What reads vertical, large and doubtful lines beside Tesseract; null for nothing.</param>
internal sealed class RegionReader(
    TesseractModels models, IReadOnlyList<string> languages, RecognitionOptions options, CellReader? cells = null)
{
    /// <summary>Lines whose heights differ by more than this factor are read apart.</summary>
    private const double SameSizeFactor = 1.6;

    /// <summary>The model that reads figures and percent signs best.</summary>
    private const string FigureLanguage = "eng_best";

    private readonly BlockReader _blocks = new(new TextCutter(LatinLines.Fit(options, languages[0])));

    // A doubtful line is seen again at its own size: a second look at what shrinking may have lost.
    private readonly BlockReader _lines = new(new TextCutter(options));
    private readonly BlockReader[] _largeLines = [.. options.LargeLineHeightsPixels.Select(height =>
        new BlockReader(new TextCutter(options with { ComfortableLineHeightPixels = height })))];

    private readonly VerticalReader _verticals = new(models, new TextCutter(options), options, cells);

    /// <summary>The readings of the lines, in their order, repaired.</summary>
    public IReadOnlyList<LineReading> Read(GrayImage page, IReadOnlyList<LayoutLine> lines)
    {
        var readings = new List<LineReading>();
        foreach (IReadOnlyList<LayoutLine> run in RunsOfOneKind(lines))
        {
            Box[] boxes = [.. run.Select(line => line.Box)];
            readings.AddRange(run[0].IsVertical
                ? boxes.Select(box => _verticals.Read(languages[0], page, box))
                : ReadHorizontal(page, boxes));
        }

        return Repaired(readings);
    }

    private IEnumerable<LineReading> ReadHorizontal(GrayImage page, IReadOnlyList<Box> run)
    {
        bool isBlock = run.Count > 1 && !IsLarge(run[0]);
        IReadOnlyList<LineReading> readings = isBlock
            ? _blocks.Read(models.Engine(languages[0]), page, run)
            : [.. run.Select(line => ReadAlone(languages[0], page, line))];
        return run.Zip(readings, (line, reading) => MendPercentages(page, line, Reread(page, line, reading, isBlock)));
    }

    private LineReading MendPercentages(GrayImage page, Box line, LineReading reading)
    {
        if (!Characters.IsMostlyCjk(reading.Text) || !models.Has(FigureLanguage))
        {
            return reading;
        }

        string text = ChineseLineRepair.Repair(reading.Text);
        return PercentMender.IsDoubtful(text)
            ? reading with { Text = PercentMender.Mend(text, ReadAlone(FigureLanguage, page, line).Text) }
            : reading;
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
            reading = LineReading.Better(reading, ReadAlone(languages[0], page, line));
        }

        if (cells is not null && (IsLarge(line) || IsDoubtful(reading)))
        {
            reading = SurerCharacters.Of(cells.ReadLevel(page, line), reading);
        }

        foreach (string language in languages.Skip(1).TakeWhile(_ => IsDoubtful(reading)))
        {
            reading = LineReading.Better(reading, ReadAlone(language, page, line));
        }

        return reading;
    }

    private LineReading ReadAlone(string language, GrayImage page, Box line)
    {
        LineReading best = LineReading.None;
        foreach (BlockReader reader in IsLarge(line) ? _largeLines : [_lines])
        {
            best = LineReading.Better(best, reader.Read(models.Engine(language), page, [line])[0]);
            if (!IsDoubtful(best) && !Characters.IsMostlyCjk(best.Text))
            {
                break;
            }
        }

        return best;
    }

    private bool IsLarge(Box line) => line.Height > options.LargestLineHeightPixels;

    private bool IsDoubtful(LineReading reading) => reading.Confidence < options.RereadBelowConfidence;

    private List<IReadOnlyList<LayoutLine>> RunsOfOneKind(IReadOnlyList<LayoutLine> lines)
    {
        var runs = new List<IReadOnlyList<LayoutLine>>();
        var run = new List<LayoutLine>();
        foreach (LayoutLine line in lines)
        {
            if (run.Count > 0 && !AreOneKind(run, line))
            {
                runs.Add(run);
                run = [];
            }

            run.Add(line);
        }

        return run.Count > 0 ? [.. runs, run] : runs;
    }

    private bool AreOneKind(IReadOnlyList<LayoutLine> run, LayoutLine line)
    {
        double height = run.Average(other => other.Box.Height);
        return run[0].IsVertical == line.IsVertical
            && IsLarge(run[0].Box) == IsLarge(line.Box)
            && Math.Max(height, line.Box.Height) <= SameSizeFactor * Math.Min(height, line.Box.Height);
    }
}

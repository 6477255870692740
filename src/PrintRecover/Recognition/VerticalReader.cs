using PrintRecover.Model;
using PrintRecover.Native.Tesseract;

namespace PrintRecover.Recognition;

/// <summary>
/// Reads vertical lines one by one. Running text is read upright by the language's model for vertical text (2 characters
/// in a hundred wrong, against 6 when its characters are laid side by side for the ordinary model), and again at another
/// size where that is doubtful. Titles are read laid side by side: the ordinary model got every character of typeset
/// ones, the other five in six. Where there is a second engine, of each character the surer reading stands.
/// </summary>
/// <param name="models">The engines.</param>
/// <param name="cutter">Cuts lines.</param>
/// <param name="options">How lines are cut and when they are read again.</param>
/// <param name="cells">The second engine; null for none.</param>
internal sealed class VerticalReader(
    TesseractModels models, TextCutter cutter, RecognitionOptions options, CellReader? cells = null)
{
    private const string VerticalModelSuffix = "_vert";

    /// <summary>
    /// What is cut along with an upright line on each side, as a share of its width: with what other lines take, the
    /// neighbours' strokes cost a character in a hundred.
    /// </summary>
    private const double Bleed = 0.06;

    /// <summary>The width at which doubtful lines are read again, as a share of the comfortable one.</summary>
    private const double SecondLook = 1.3;

    /// <summary>The reading of one vertical line.</summary>
    public LineReading Read(string language, GrayImage page, Box line)
    {
        LineReading reading = ReadWithTesseract(language, page, line);
        return cells is null ? reading
            : SurerCharacters.Of(cells.Read(page, line), reading.WithText(ChineseLineRepair.Repair(reading.Text)));
    }

    private LineReading ReadWithTesseract(string language, GrayImage page, Box line)
    {
        bool isVerticalModel = language.EndsWith(VerticalModelSuffix, StringComparison.Ordinal);
        string verticalModel = isVerticalModel ? language : language + VerticalModelSuffix;
        if (!models.Has(verticalModel) || (line.Width > options.LargestLineHeightPixels && !isVerticalModel))
        {
            LineReading title = ReadCells(models.Engine(language), page, line);
            return IsDoubtful(title) && models.Has(verticalModel)
                ? LineReading.Better(title, ReadUpright(verticalModel, page, line, options.ComfortableLineHeightPixels))
                : title;
        }

        LineReading text = ReadUpright(verticalModel, page, line, cutter.ScaleOf(line.Width) * line.Width);
        return IsDoubtful(text)
            ? LineReading.Better(text, ReadUpright(verticalModel, page, line, SecondLook * options.ComfortableLineHeightPixels))
            : text;
    }

    private bool IsDoubtful(LineReading reading) => reading.Confidence < options.RereadBelowConfidence;

    private LineReading ReadCells(TesseractEngine engine, GrayImage page, Box line)
    {
        GrayImage horizontal = VerticalLineCutter.LayOut(InkContrast.DarkOnLight(page.Crop(line))).Picture;
        return Read(engine, Scaling.Scale(horizontal, cutter.ScaleOf(horizontal.Height)), PageSegmentation.Line);
    }

    // The model for vertical text finds no line at all among glyphs of 60 px and more.
    private LineReading ReadUpright(string model, GrayImage page, Box line, double widthPixels)
    {
        Box grown = line.Inflate(Math.Max(2, (int)(line.Width * Bleed))).Intersect(new Box(0, 0, page.Width, page.Height));
        GrayImage cut = InkContrast.DarkOnLight(page.Crop(grown));
        return Read(models.Engine(model), Scaling.Scale(cut, widthPixels / line.Width), PageSegmentation.VerticalBlock);
    }

    private LineReading Read(TesseractEngine engine, GrayImage text, PageSegmentation segmentation)
    {
        GrayImage picture = TextCutter.WithMargin(text, options.MarginPixels);
        return BlockReader.Join(engine.Read(picture.Pixels, picture.Width, picture.Height, segmentation));
    }
}

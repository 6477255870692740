using PrintRecover.Model;
using PrintRecover.Native.Tesseract;

namespace PrintRecover.Recognition;

/// <summary>
/// Reads vertical lines one by one: with the language's ordinary model, their characters laid side by side, and when
/// that is doubtful with its model for vertical text. On typeset titles the first got every Chinese character, the
/// second one in six wrong; the second knows the marks of vertical setting.
/// </summary>
internal sealed class VerticalReader(TesseractModels models, TextCutter cutter, RecognitionOptions options)
{
    private const string VerticalModelSuffix = "_vert";

    /// <summary>The reading of one vertical line.</summary>
    public LineReading Read(string language, GrayImage page, Box line)
    {
        GrayImage cut = InkContrast.DarkOnLight(page.Crop(line));
        bool isVerticalModel = language.EndsWith(VerticalModelSuffix, StringComparison.Ordinal);
        string verticalModel = isVerticalModel ? language : language + VerticalModelSuffix;
        LineReading reading = isVerticalModel ? LineReading.None : ReadCells(models.Engine(language), cut);
        return reading.Confidence < options.RereadBelowConfidence && models.Has(verticalModel)
            ? LineReading.Better(reading, ReadUpright(models.Engine(verticalModel), cut))
            : reading;
    }

    private LineReading ReadCells(TesseractEngine engine, GrayImage cut)
    {
        GrayImage horizontal = VerticalLineCutter.LayOut(cut);
        return Read(engine, Scaling.Scale(horizontal, cutter.ScaleOf(horizontal.Height)), PageSegmentation.Line);
    }

    // The model for vertical text finds no line at all among glyphs of 60 px and more.
    private LineReading ReadUpright(TesseractEngine engine, GrayImage cut) =>
        Read(engine, Scaling.Scale(cut, (double)options.ComfortableLineHeightPixels / cut.Width), PageSegmentation.VerticalBlock);

    private LineReading Read(TesseractEngine engine, GrayImage text, PageSegmentation segmentation)
    {
        GrayImage picture = TextCutter.WithMargin(text, options.MarginPixels);
        return BlockReader.Join(engine.Read(picture.Pixels, picture.Width, picture.Height, segmentation));
    }
}

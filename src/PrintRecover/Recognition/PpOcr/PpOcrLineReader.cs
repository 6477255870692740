using PrintRecover.Model;

namespace PrintRecover.Recognition.PpOcr;

/// <summary>Cuts a line from the page as a network wants to see it, and reads it.</summary>
internal sealed class PpOcrLineReader(PpOcrModel model, PpOcrOptions options)
{
    /// <summary>The reading of one horizontal line of the page.</summary>
    public LineReading Read(GrayImage page, Box line)
    {
        int bleed = Math.Max(1, (int)Math.Round(line.Height * options.Bleed));
        int margin = Math.Max(1, (int)Math.Round(line.Height * options.Margin));
        Box grown = Box.FromEdges(line.X - margin, line.Y - bleed, line.X + line.Width + margin, line.Y + line.Height + bleed)
            .Intersect(new Box(0, 0, page.Width, page.Height));
        return Read(InkContrast.DarkOnLight(page.Crop(grown)));
    }

    /// <summary>The reading of a picture that holds one horizontal line, dark on light.</summary>
    public LineReading Read(GrayImage line)
    {
        if (InkContrast.IsBlank(line))
        {
            return LineReading.None;
        }

        double width = (double)line.Width * PpOcrModel.LineHeight / line.Height * options.LetterWidth;
        GrayImage scaled = Scaling.ToSize(line, (int)Math.Clamp(width, PpOcrModel.LeastWidth, PpOcrModel.MostWidth), PpOcrModel.LineHeight);
        int threshold = InkContrast.Of(scaled).Threshold;
        CtcCharacter[] characters = [.. model.Read(scaled).Where(character => character.Text == " " || HasInk(scaled, threshold, character))];
        return characters.Length == 0 ? LineReading.None : new LineReading(
            string.Concat(characters.Select(character => character.Text)).Trim(),
            characters.Average(character => character.Confidence));
    }

    // A network sees characters in wide white as well: there is none where nothing is dark.
    private static bool HasInk(GrayImage line, int threshold, CtcCharacter character)
    {
        int left = Math.Max(0, PpOcrModel.StepWidth * (character.FirstStep - 1));
        int right = Math.Min(line.Width, PpOcrModel.StepWidth * (character.LastStep + 2));
        for (int y = 0; y < line.Height; y++)
        {
            if (line.Row(y)[left..right].IndexOfAnyInRange((byte)0, (byte)threshold) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}

using PrintRecover.Model;

namespace PrintRecover.Recognition.PpOcr;

/// <summary>Cuts a line from the page as a network wants to see it, and reads it.</summary>
internal sealed class PpOcrLineReader(PpOcrModel model, PpOcrOptions options)
{
    /// <summary>The reading of one horizontal line of the page.</summary>
    public LineReading Read(GrayImage page, Box line)
    {
        Box grown = Grown(page, line);
        LineReading reading = ReadPicture(Cut(page, line, grown), line.Intersect(grown).Moved(-grown.X, -grown.Y));
        return reading.Moved(box => box.Moved(grown.X, grown.Y));
    }

    /// <summary>The reading of a picture that holds one horizontal line, dark on light.</summary>
    public LineReading Read(GrayImage line) => ReadPicture(line, new Box(0, 0, line.Width, line.Height));

    /// <summary>The picture that the network sees of a line of the page.</summary>
    internal GrayImage Picture(GrayImage page, Box line) => Scaled(Cut(page, line, Grown(page, line)));

    // At the page's edge there is no white beyond the line that would tell a rule from a stroke.
    private static GrayImage Cut(GrayImage page, Box line, Box grown)
    {
        GrayImage cut = InkContrast.DarkOnLight(page.Crop(grown));
        return grown.Y < line.Y && grown.Bottom > line.Bottom ? RulePieces.WithoutUprights(cut) : cut;
    }

    private Box Grown(GrayImage page, Box line)
    {
        int bleed = Math.Max(1, (int)Math.Round(line.Height * options.Bleed));
        int margin = Math.Max(1, (int)Math.Round(line.Height * options.Margin));
        return Box.FromEdges(line.X - margin, line.Y - bleed, line.X + line.Width + margin, line.Y + line.Height + bleed)
            .Intersect(new Box(0, 0, page.Width, page.Height));
    }

    private GrayImage Scaled(GrayImage line)
    {
        double width = (double)line.Width * PpOcrModel.LineHeight / line.Height * options.LetterWidth;
        return Scaling.ToSize(line, (int)Math.Clamp(width, PpOcrModel.LeastWidth, PpOcrModel.MostWidth), PpOcrModel.LineHeight);
    }

    private LineReading ReadPicture(GrayImage line, Box print)
    {
        if (InkContrast.IsBlank(line))
        {
            return LineReading.None;
        }

        GrayImage scaled = Scaled(line);
        CtcCharacter[] characters = Printed(scaled, (double)print.Height * scaled.Width / line.Width);
        if (characters.Length == 0)
        {
            return LineReading.None;
        }

        string text = string.Concat(characters.Select(character => character.Text));
        var reading = new LineReading(text, characters.Average(character => character.Confidence))
        {
            Glyphs = options.KeepsGlyphs ? Glyphs(line, print, characters, (double)line.Width / scaled.Width) : null,
        };
        return reading.WithText(text.Trim());
    }

    private CtcCharacter[] Printed(GrayImage line, double printWidth)
    {
        int threshold = InkContrast.Of(line).Threshold;
        CtcCharacter[] all = [.. model.Read(line, options.Script).Where(character => character.Text == " " || HasInk(line, threshold, character))];
        int first = all.Length > 1 && RulePieces.IsLevel(line, all[0], printWidth) ? 1 : 0;
        int last = all.Length > first + 1 && RulePieces.IsLevel(line, all[^1], printWidth) ? all.Length - 1 : all.Length;
        return all[first..last];
    }

    private static PrintedGlyph[] Glyphs(GrayImage line, Box print, CtcCharacter[] characters, double shrinking)
    {
        double[] places = [.. characters.Select(character => shrinking * PpOcrModel.StepWidth * (character.FirstStep + character.LastStep + 1) / 2)];
        IReadOnlyList<Box> boxes = new GlyphCutter(line, print.IsEmpty ? new Box(0, 0, line.Width, line.Height) : print).Cut(places);
        return [.. characters.Zip(boxes, (character, box) => new PrintedGlyph(
            character.Text,
            box,
            GlyphConfidence.Of(character.Confidence),
            [.. character.Alternatives.Select(other => new GlyphAlternative(
                other.Text, GlyphConfidence.OfAlternative(other.Confidence, character.Confidence)))]))];
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

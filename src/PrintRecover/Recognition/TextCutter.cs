using PrintRecover.Model;

namespace PrintRecover.Recognition;

/// <summary>
/// Cuts lines of one size from a page. Only the lines themselves are taken over; what else stands between and beside
/// them (column rules, pictures, a neighbour's text) stays behind, and white print on dark is turned round.
/// </summary>
internal sealed class TextCutter(RecognitionOptions options)
{
    /// <summary>The picture of some lines that stand below each other.</summary>
    public TextPicture Cut(GrayImage page, IReadOnlyList<Box> lines)
    {
        double height = lines.Select(line => (double)line.Height).Order().ElementAt(lines.Count / 2);
        Box[] pieces = [.. lines.Select(line => WithBleed(line, line.Height, page))];
        Box source = Box.Around(pieces);
        GrayImage canvas = Paste(page, pieces, source);
        double scale = ScaleOf(height);
        GrayImage scaled = Scaling.Scale(canvas, scale * options.LetterWidth, scale);
        return new TextPicture(
            WithMargin(scaled, options.MarginPixels), source, scale * options.LetterWidth, scale, options.MarginPixels);
    }

    /// <summary>The box grown by what belongs to its blurred strokes, within the page.</summary>
    public Box WithBleed(Box box, int lineHeight, GrayImage page) =>
        box.Inflate(Math.Max(2, (int)Math.Round(lineHeight * options.Bleed))).Intersect(new Box(0, 0, page.Width, page.Height));

    /// <summary>By how much a line of this height is to be scaled to be read well.</summary>
    public double ScaleOf(double height) =>
        height > options.LargestLineHeightPixels || height < options.SmallestLineHeightPixels
            ? options.ComfortableLineHeightPixels / height
            : 1;

    /// <summary>A picture with its own paper continued around it.</summary>
    public static GrayImage WithMargin(GrayImage image, int margin)
    {
        int width = image.Width + 2 * margin;
        byte[] pixels = new byte[width * (image.Height + 2 * margin)];
        Array.Fill(pixels, InkContrast.Of(image).Paper);
        for (int y = 0; y < image.Height; y++)
        {
            image.Row(y).CopyTo(pixels.AsSpan((y + margin) * width + margin));
        }

        return new GrayImage(width, image.Height + 2 * margin, pixels);
    }

    private static GrayImage Paste(GrayImage page, IReadOnlyList<Box> pieces, Box source)
    {
        GrayImage[] cuts = [.. pieces.Select(piece => InkContrast.DarkOnLight(page.Crop(piece)))];
        byte[] pixels = new byte[source.Area];
        byte paper = InkContrast.Of(cuts[cuts.Length / 2]).Paper;
        Array.Fill(pixels, paper);
        for (int i = 0; i < cuts.Length; i++)
        {
            for (int y = 0; y < cuts[i].Height; y++)
            {
                int start = (pieces[i].Y - source.Y + y) * source.Width + pieces[i].X - source.X;
                KeepDarker(pixels.AsSpan(start, cuts[i].Width), cuts[i].Row(y), paper);
            }
        }

        return new GrayImage(source.Width, source.Height, pixels);
    }

    // Where the bleeds of two lines meet, the darker pixel holds the stroke.
    private static void KeepDarker(Span<byte> canvas, ReadOnlySpan<byte> cut, byte paper)
    {
        for (int x = 0; x < cut.Length; x++)
        {
            canvas[x] = canvas[x] == paper ? cut[x] : Math.Min(canvas[x], cut[x]);
        }
    }
}

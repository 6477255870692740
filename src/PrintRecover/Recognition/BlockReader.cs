using PrintRecover.Model;
using PrintRecover.Native.Tesseract;

namespace PrintRecover.Recognition;

/// <summary>
/// Reads lines of one size that stand below each other as one block, which is what Tesseract does best, and gives each
/// line of the layout the text that stands in it.
/// </summary>
internal sealed class BlockReader(TextCutter cutter)
{
    /// <summary>A line of which less than this share was read, by width, counts as not read.</summary>
    private const double LeastCoverage = 0.75;

    /// <summary>Text that the engine read belongs to a line when it shares this much of the lower one's height.</summary>
    private const double LeastHeightShared = 0.5;

    /// <summary>The readings of the lines, in their order.</summary>
    public IReadOnlyList<LineReading> Read(TesseractEngine engine, GrayImage page, IReadOnlyList<Box> lines)
    {
        TextPicture picture = cutter.Cut(page, lines);
        if (InkContrast.IsBlank(picture.Image))
        {
            return [.. lines.Select(_ => LineReading.None)];
        }

        PageSegmentation segmentation = lines.Count == 1 ? PageSegmentation.Line : PageSegmentation.Block;
        IReadOnlyList<RecognizedLine> read = engine.Read(
            picture.Image.Pixels, picture.Image.Width, picture.Image.Height, segmentation);
        if (lines.Count == 1)
        {
            return [Join(read)];
        }

        ILookup<int, (RecognizedLine Line, Box Box)> byLine = read
            .Select(line => (Line: line, Box: picture.ToPage(line.Left, line.Top, line.Right, line.Bottom)))
            .ToLookup(found => OwnerOf(found.Box, lines));
        return [.. lines.Select((line, index) => Covers(byLine[index], line)
            ? Join([.. byLine[index].OrderBy(found => found.Box.X).Select(found => found.Line)])
            : LineReading.None)];
    }

    private static bool Covers(IEnumerable<(RecognizedLine Line, Box Box)> found, Box line) =>
        found.Sum(part => Math.Max(0, part.Box.HorizontalOverlap(line))) >= line.Width * LeastCoverage;

    private static int OwnerOf(Box found, IReadOnlyList<Box> lines)
    {
        int best = Enumerable.Range(0, lines.Count).MaxBy(index => lines[index].Intersect(found).Area);
        Box owner = lines[best];
        bool shares = owner.VerticalOverlap(found) >= LeastHeightShared * Math.Min(owner.Height, found.Height);
        return shares && owner.HorizontalOverlap(found) >= found.Width * LeastCoverage ? best : -1;
    }

    /// <summary>What the parts of one line say together.</summary>
    public static LineReading Join(IReadOnlyList<RecognizedLine> parts) => parts.Count == 0
        ? LineReading.None
        : new LineReading(
            string.Join(' ', parts.Select(part => part.Text)),
            parts.Sum(part => part.Confidence * part.Text.Length) / parts.Sum(part => part.Text.Length))
        {
            Symbols = [.. parts.SelectMany(part => part.Words).SelectMany(word => word.Symbols)
                .Where(symbol => symbol.Text.Length > 0)
                .Select(symbol => new PrintedGlyph(symbol.Text, default, symbol.Confidence, []))],
        };
}

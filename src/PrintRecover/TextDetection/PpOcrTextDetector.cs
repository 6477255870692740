using PrintRecover.Model;
using PrintRecover.Native.OnnxRuntime;
using PrintRecover.Recognition;

namespace PrintRecover.TextDetection;

/// <summary>
/// PaddleOCR's detector (PP-OCRv4 mobile), for all scripts. It serves several threads; one picture is looked at at a time, for a network's
/// memory grows with its area. Where it cannot be used, the user is told once.
/// </summary>
/// <param name="folder">The folder of recognition models.</param>
/// <param name="notify">Is told, once, what the run does without.</param>
public sealed class PpOcrTextDetector(string folder, Action<string>? notify = null) : ITextDetector, IDisposable
{
    private const string FileName = "ppocr-v4-det.onnx";

    /// <summary>The smallest print that is looked for is shown so high, pixels; smaller, lines run together, larger, time is lost.</summary>
    private const double GlyphPixels = 12;

    /// <summary>Nothing is shown larger than this.</summary>
    private const double LargestScale = 1.5;

    /// <summary>The sides of what the network sees are multiples of this, pixels.</summary>
    private const int Step = 32;

    /// <summary>
    /// What it sees at a time is no longer than this and no larger, for its memory grows with the area; so much of it is seen again with what is
    /// next, pixels.
    /// </summary>
    private const int LongestSide = 1600, LargestArea = 1 << 19, SeenAgain = 64;

    /// <summary>What the networks were taught with: mean and deviation of each channel, of 0..1 (ImageNet's).</summary>
    private static readonly (float Mean, float Deviation)[] Channels = [(0.485f, 0.229f), (0.456f, 0.224f), (0.406f, 0.225f)];

    private readonly Lock _oneAtATime = new();
    private OnnxModel? _network;
    private bool _isUnusable;

    /// <inheritdoc/>
    public IReadOnlyList<DetectedLine>? Find(GrayImage picture, double glyphPixels)
    {
        lock (_oneAtATime)
        {
            if (_isUnusable)
            {
                return null;
            }

            try
            {
                return Find(_network ??= new OnnxModel(Path.Combine(folder, FileName)), picture, Math.Min(LargestScale, GlyphPixels / glyphPixels));
            }
            catch (OnnxException refused)
            {
                _isUnusable = true;
                notify?.Invoke($"Text on pictures and tints is not looked for: {refused.Message} Run ./printrecover doctor to see what is there and what to do.");
                return null;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _network?.Dispose();

    private IReadOnlyList<DetectedLine> Find(OnnxModel network, GrayImage picture, double scale)
    {
        GrayImage scaled = Scaling.Scale(picture, scale);
        double back = (double)picture.Width / scaled.Width;
        return [.. Parts(scaled.Width, scaled.Height).SelectMany(part => Lines(network, scaled.Crop(part))
            .Select(line => line with { Box = Scaled(line.Box.Moved(part.X, part.Y).Intersect(part), back) }))];
    }

    private static Box Scaled(Box box, double scale) => Box.FromEdges(
        (int)(scale * box.X), (int)(scale * box.Y), (int)Math.Ceiling(scale * box.Right), (int)Math.Ceiling(scale * box.Bottom));

    private static IEnumerable<Box> Parts(int width, int height)
    {
        int longest = LargestArea / Math.Min(width, LongestSide);
        return from top in Starts(height, longest)
               from left in Starts(width, LongestSide)
               select new Box(left, top, Math.Min(LongestSide, width - left), Math.Min(longest, height - top));
    }

    private static IEnumerable<int> Starts(int length, int longest)
    {
        yield return 0;
        for (int start = longest - SeenAgain; start + SeenAgain < length; start += longest - SeenAgain)
        {
            yield return start;
        }
    }

    private IReadOnlyList<DetectedLine> Lines(OnnxModel network, GrayImage picture)
    {
        int width = (picture.Width + Step - 1) / Step * Step, height = (picture.Height + Step - 1) / Step * Step;
        float[] numbers = new float[Channels.Length * width * height];
        for (int channel = 0; channel < Channels.Length; channel++)
        {
            (float mean, float deviation) = Channels[channel];
            Span<float> plane = numbers.AsSpan(channel * width * height, width * height);
            plane.Fill((1 - mean) / deviation);
            for (int y = 0; y < picture.Height; y++)
            {
                ReadOnlySpan<byte> row = picture.Row(y);
                for (int x = 0; x < row.Length; x++)
                {
                    plane[(y * width) + x] = (row[x] / 255f - mean) / deviation;
                }
            }
        }

        try
        {
            return network.Run(numbers, [1, Channels.Length, height, width], (found, shape) =>
                found.Length == width * height
                    ? new TextProbabilities(width, height, found.ToArray()).Lines()
                    : throw new OnnxException($"its results have the dimensions {string.Join('x', shape.ToArray())}."));
        }
        catch (OnnxException refused)
        {
            throw new OnnxException($"{Path.Combine(folder, FileName)} finds no lines of text in pictures: {refused.Message}", refused);
        }
    }
}

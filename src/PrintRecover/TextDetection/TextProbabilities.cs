using PrintRecover.Model;
using PrintRecover.Preprocessing;

namespace PrintRecover.TextDetection;

/// <summary>
/// How likely each pixel lies in the middle of a line of print; lines are made of it as by Liao et al., Real-time scene text detection with
/// differentiable binarization (2020): what is likely and hangs together, grown by what the network was taught to shrink it.
/// </summary>
/// <param name="width">Pixels in a row.</param>
/// <param name="height">Rows.</param>
/// <param name="probabilities">0..1, row by row.</param>
internal sealed class TextProbabilities(int width, int height, float[] probabilities)
{
    /// <summary>A pixel of a line is at least so likely, and all of a line's on average.</summary>
    private const float LeastOfPixel = 0.3f;
    private const double LeastOfLine = 0.6;

    /// <summary>A line that runs along its box's sides fills so much of it, or of one that slants with it by no more than this, a side over the other.</summary>
    private const double LeastFill = 0.5, MostSlant = 0.04;

    /// <summary>A line grows by so many times its area over its outline.</summary>
    private const double Growth = 1.5;

    /// <summary>Fewer pixels are none.</summary>
    private const int FewestPixels = 12;

    /// <summary>The lines.</summary>
    public IReadOnlyList<DetectedLine> Lines()
    {
        InkComponents found = InkComponents.Find(new GrayImage(
            width, height, [.. probabilities.Select(probability => probability >= LeastOfPixel ? (byte)0 : (byte)255)]));
        double[] sums = new double[found.Boxes.Count];
        foreach ((int component, InkRun run) in found.Runs)
        {
            foreach (float probability in probabilities.AsSpan((run.Y * width) + run.Start, run.End - run.Start))
            {
                sums[component] += probability;
            }
        }

        int[] lines = [.. Enumerable.Range(0, sums.Length).Where(IsLine)];
        ILookup<int, InkRun> slanted = found.RunsByComponent(lines.Where(i => !FillsBox(i)));
        return [.. lines.Select(i => new DetectedLine(Grown(i), FillsBox(i) || FillsSlantedBox([.. slanted[i]], found.Boxes[i])))];

        bool IsLine(int i) => found.Areas[i] >= FewestPixels && sums[i] >= LeastOfLine * found.Areas[i];

        bool FillsBox(int i) => found.Areas[i] >= LeastFill * found.Boxes[i].Area;

        Box Grown(int i) => found.Boxes[i].Inflate(
            (int)Math.Round(Growth * found.Areas[i] / (2.0 * (found.Boxes[i].Width + found.Boxes[i].Height))));
    }

    /// <summary>The longer a line, the less of an upright box it fills for a small slant; the slant is that of the straight line through its pixels.</summary>
    private static bool FillsSlantedBox(IReadOnlyList<InkRun> runs, Box box)
    {
        bool isLevel = box.Width >= box.Height;
        (double Along, double Across)[] pixels = [.. runs.SelectMany(run => Enumerable.Range(run.Start, run.End - run.Start)
            .Select(x => isLevel ? (x - box.CenterX, run.Y - box.CenterY) : (run.Y - box.CenterY, x - box.CenterX)))];
        (double along, double across) = (pixels.Average(pixel => pixel.Along), pixels.Average(pixel => pixel.Across));
        double slant = pixels.Sum(pixel => (pixel.Along - along) * (pixel.Across - across))
            / Math.Max(1, pixels.Sum(pixel => (pixel.Along - along) * (pixel.Along - along)));
        double[] heights = [.. pixels.Select(pixel => pixel.Across - (slant * pixel.Along))];
        return Math.Abs(slant) <= MostSlant
            && pixels.Length >= LeastFill * Math.Max(box.Width, box.Height) * (heights.Max() - heights.Min() + 1);
    }
}

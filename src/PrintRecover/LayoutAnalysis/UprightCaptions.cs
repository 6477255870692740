using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// On a page of level lines, captions that run down the side of a picture, as Chinese and Japanese papers set them: a narrow strip of small
/// characters right beside the picture, with white on its other side, whose projection shows lines that run down
/// (<see cref="TextDirectionDetector.Vote"/>). Rows of so few characters would else pass for short lines and large type.
/// </summary>
internal sealed class UprightCaptions(double glyph)
{
    // Sizes in body characters: how far from the picture, and inside its box, it may begin; how wide and how high it is; the white that ends it.
    private const double LargestGap = 1.5, LargestOverlap = 1.2, LargestWidth = 5, LeastHeight = 4.5, LeastWhite = 0.9;

    /// <summary>A picture's sky may be as pale as paper, so much of it, in body characters; the rest stands beside so much of the caption.</summary>
    private const double LargestSky = 8, LeastBeside = 0.4;

    /// <summary>A strip of one character's width is so much higher than wide; of more lines, their projection tells as well.</summary>
    private const double LeastAspect = 1.6;

    /// <summary>By how much the projection across the lines is the more uneven one; rows of three characters had -0.3 and less.</summary>
    private const double LeastVote = 0.1;

    /// <summary>The most white between characters of a line, and in the same place of several, in body characters; there it is so much more than usual.</summary>
    private const double LargestWhiteInLine = 2, LargestWhiteInLines = 0.5, EndOfLines = 2.5;

    /// <summary>Rows above a picture show which way they run when they are so high together, in body characters.</summary>
    private const double LeastRows = 3;

    // Strokes and characters of captions, in body characters; tiny print runs some characters of a line together, but no two lines.
    private const double SmallestPatch = 0.12, LongestPatch = 3, LargestLine = 1.45, NarrowestLine = 0.55;

    /// <summary>The captions' lines, and the ink that is left.</summary>
    public (IReadOnlyList<LineOfInk> Lines, IReadOnlyList<Component> Remaining) Find(IReadOnlyList<Component> text, IReadOnlyList<Picture> pictures)
    {
        BoxIndex index = new([.. text.Select(part => part.Box)], (int)(4 * glyph));
        HashSet<int> taken = [];
        List<LineOfInk> lines = [];
        int sky = (int)(LargestSky * glyph);
        foreach (Box picture in pictures.Select(picture => picture.Box).Where(box => box.Height >= LeastHeight * glyph))
        {
            foreach (bool isLeft in new[] { true, false })
            {
                foreach (Box height in new[] { picture with { Y = picture.Y - sky, Height = picture.Height + sky }, picture })
                {
                    List<int> strip = [.. Strip(text, index, height, isLeft).Where(i => !taken.Contains(i))];
                    foreach (List<int> block in Blocks(text, strip).Where(block => RunsDown(text, block, picture)))
                    {
                        taken.UnionWith(block);
                        lines.AddRange(Lines([.. block.Select(i => text[i])]));
                    }
                }
            }
        }

        return (lines, [.. text.Where((_, i) => !taken.Contains(i))]);
    }

    /// <summary>The ink beside a picture up to the first white; none where that does not come soon enough.</summary>
    private IEnumerable<int> Strip(IReadOnlyList<Component> text, BoxIndex index, Box picture, bool isLeft)
    {
        int reach = (int)((LargestGap + LargestWidth + LeastWhite) * glyph), overlap = (int)(LargestOverlap * glyph);
        Box beside = isLeft
            ? Box.FromEdges(picture.X - reach, picture.Y, picture.X + overlap, picture.Bottom)
            : Box.FromEdges(picture.Right - overlap, picture.Y, picture.Right + reach, picture.Bottom);
        List<(int I, int Near, int Far)> found = [.. index.Touching(beside)
            .Where(i => text[i].Size >= SmallestPatch * glyph && text[i].Box.CenterY >= picture.Y && text[i].Box.CenterY < picture.Bottom)
            .Select(i => isLeft
                ? (i, picture.X - text[i].Box.Right, picture.X - text[i].Box.X)
                : (i, text[i].Box.X - picture.Right, text[i].Box.Right - picture.Right))
            .Where(part => part.Item2 >= -overlap)
            .OrderBy(part => part.Item2)];
        if (found.Count == 0 || found[0].Near > LargestGap * glyph)
        {
            return [];
        }

        (int near, int far, int count) = (found[0].Near, found[0].Far, 0);
        while (count < found.Count && found[count].Near - far < LeastWhite * glyph)
        {
            far = Math.Max(far, found[count++].Far);
        }

        return far - near > LargestWidth * glyph ? [] : found.Take(count).Select(part => part.I);
    }

    /// <summary>
    /// The strip's parts from top to bottom, parted where white is as high as some characters; where it goes through several lines, less will do.
    /// </summary>
    private IEnumerable<List<int>> Blocks(IReadOnlyList<Component> text, IReadOnlyList<int> strip)
    {
        int[] parts = [.. strip.OrderBy(i => text[i].Box.Y)];
        double[] whites = new double[parts.Length];
        for (int k = 1, bottom = 0; k < parts.Length; k++)
        {
            bottom = Math.Max(bottom, text[parts[k - 1]].Box.Bottom);
            whites[k] = (text[parts[k]].Box.Y - bottom) / glyph;
        }

        double usual = whites.Where(white => white > 0).Order().ToArray() is { Length: > 0 } seen ? seen[seen.Length / 2] : 0;
        int first = 0;
        for (int k = 1; k <= parts.Length; k++)
        {
            if (k == parts.Length || whites[k] > LargestWhiteInLine || (whites[k] > Math.Max(LargestWhiteInLines, EndOfLines * usual)
                && Box.Around(parts[first..k].Select(i => text[i].Box)).Width > LargestLine * glyph))
            {
                yield return [.. parts[first..k]];
                first = k;
            }
        }
    }

    private bool RunsDown(IReadOnlyList<Component> text, List<int> block, Box picture)
    {
        Box[] boxes = [.. block.Select(i => text[i].Box)];
        Box around = Box.Around(boxes);
        return around.Height >= LeastHeight * glyph && around.Height >= LeastAspect * around.Width
            && around.VerticalOverlap(picture) >= LeastBeside * around.Height
            && around.Width >= NarrowestLine * glyph && boxes.All(box => box.Width <= LargestLine * glyph && box.Height <= LongestPatch * glyph)
            && (around.Width <= LargestLine * glyph || TextDirectionDetector.Vote(around, boxes) >= LeastVote)
            && !IsText([.. boxes.Where(box => box.Bottom < picture.Y)]);
    }

    /// <summary>Whether what stands above the picture is the ends of level lines and no caption beside its sky.</summary>
    private bool IsText(Box[] above) => Box.Around(above) is var around
        && around.Height >= LeastRows * glyph && around.Width > LargestLine * glyph && TextDirectionDetector.Vote(around, above) < LeastVote;

    /// <summary>The lines of a block from right to left, parted where no ink stands above other ink.</summary>
    private IEnumerable<LineOfInk> Lines(IReadOnlyList<Component> block)
    {
        List<List<Component>> lines = [];
        List<Box> boxes = [];
        foreach (Component part in block.OrderByDescending(part => part.Box.Right))
        {
            if (boxes.Count > 0 && (part.Box.HorizontalOverlap(boxes[^1]) > 0 || boxes[^1].Union(part.Box).Width <= NarrowestLine * glyph))
            {
                lines[^1].Add(part);
                boxes[^1] = boxes[^1].Union(part.Box);
            }
            else
            {
                lines.Add([part]);
                boxes.Add(part.Box);
            }
        }

        return lines.Select(line => LineOfInk.Of(line, isVertical: true) with { IsWhole = true });
    }
}

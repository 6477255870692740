using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Finds the pictures that are too pale for <see cref="PictureDetector"/>, or drawn without connected lines: what is dark in them comes out as
/// scraps of lines, a few blots each or specks, of all sizes, close together and with no line of text among them.
/// </summary>
internal sealed class ScrapPictures(LayoutOptions options, double glyph)
{
    /// <summary>
    /// A line of text has so many pieces, is so many times longer than its characters are high, and half of its pieces are no lower than this
    /// share of it.
    /// </summary>
    private const int FewestPieces = 6;
    private const double LongestScrap = 6, LeastHalf = 0.3;

    /// <summary>So many scraps, no further from each other than this, in glyphs, make a picture.</summary>
    private const int FewestScraps = 5;
    private const double GapGlyphs = 2.2;

    /// <summary>
    /// Numbers in a table are about as high as each other, but for its dashes and dots; the largest fifth of a picture's scraps is so much higher
    /// than the smallest fifth, and than a character, in glyphs.
    /// </summary>
    private const double SizeSpread = 2.2, LargeGlyphs = 1.5;

    /// <summary>Scraps that lie in a text are marks of it.</summary>
    private const double LeastSizeGlyphs = 0.5;

    /// <summary>The pictures.</summary>
    /// <param name="lines">The lines found.</param>
    /// <param name="largeType">Characters of headlines.</param>
    public IReadOnlyList<Picture> Find(IReadOnlyList<LineOfInk> lines, IReadOnlySet<Component> largeType)
    {
        ILookup<bool, LineOfInk> sorted = lines.ToLookup(line => IsScrap(line, largeType));
        Box[] scraps = [.. sorted[true].Select(line => line.Box)], texts = [.. sorted[false].Select(line => line.Box)];
        BoxIndex near = new(scraps, (int)(4 * glyph)), text = new(texts, (int)(4 * glyph));
        DisjointSets sets = new(scraps.Length);
        for (int i = 0; i < scraps.Length; i++)
        {
            foreach (int k in near.Touching(scraps[i].Inflate((int)(GapGlyphs * glyph))).Where(k => k > i))
            {
                sets.Join(i, k);
            }
        }

        return [.. sets.Groups()
            .Where(group => group.Count >= FewestScraps && DifferInSize([.. group.Select(i => scraps[i])]))
            .Select(group => Box.Around(group.Select(i => scraps[i])))
            .Where(box => Math.Min(box.Width, box.Height) >= options.MinimumPictureGlyphs * glyph
                && !text.At(box).Any(line => line.Intersect(box).Area > 0.3 * line.Area))
            .Select(box => new Picture(box, (x, y) => x >= box.X && x < box.Right && y >= box.Y && y < box.Bottom))];
    }

    private bool IsScrap(LineOfInk line, IReadOnlySet<Component> largeType) =>
        (line.Components.Count < FewestPieces || line.LengthPixels < LongestScrap * line.GlyphPixels || MiddlePiece(line) < LeastHalf)
        && line.GlyphPixels >= LeastSizeGlyphs * glyph && !line.Components.Any(largeType.Contains);

    private static double MiddlePiece(LineOfInk line) =>
        line.Components.Select(part => part.Size).Order().ElementAt(line.Components.Count / 2) / (double)Math.Min(line.Box.Width, line.Box.Height);

    private bool DifferInSize(Box[] scraps)
    {
        int[] sizes = [.. scraps.Select(box => Math.Max(1, Math.Min(box.Width, box.Height))).Order()];
        return sizes[sizes.Length * 4 / 5] >= Math.Max(SizeSpread * sizes[sizes.Length / 5], LargeGlyphs * glyph);
    }
}

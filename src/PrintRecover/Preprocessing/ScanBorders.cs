using PrintRecover.Model;

namespace PrintRecover.Preprocessing;

/// <summary>
/// Finds the dark areas around a page that the scanner or the film left: blocks that are almost all ink, hang together
/// with an edge of the scan and run along it further than into the page. They turn to paper; no pixel moves.
/// </summary>
internal static class ScanBorders
{
    /// <summary>A scan is judged in so many blocks along its shorter side.</summary>
    private const int BlocksAcross = 150;

    /// <summary>Ink in a block of border; the heaviest headline leaves its counters white.</summary>
    private const double SolidShare = 0.8;

    /// <summary>A border runs along at least this share of its edge.</summary>
    private const double ShortestShareOfEdge = 0.12;

    /// <summary>A strip at an edge that is no thicker than this, in blocks, is a sliver of border when it is long enough.</summary>
    private const int SliverBlocks = 3;

    /// <summary>A sliver runs along this share of its edge: some ten characters of body text.</summary>
    private const double SliverShareOfEdge = 0.05;

    /// <summary>The pale rim of a border, pixels, that the threshold leaves out of the ink.</summary>
    private const int RimPixels = 3;

    /// <summary>The page with its borders turned to paper; the page itself when it has none.</summary>
    public static GrayImage Remove(GrayImage page, GrayImage ink, InkComponents components, byte paper)
    {
        int block = Math.Max(4, Math.Min(page.Width, page.Height) / BlocksAcross);
        var map = new BlockMap(ink, block, SolidShare);
        bool[] border = map.BorderBlocks(ShortestShareOfEdge);
        bool[] isBorder = Touching(components, map, border);
        bool[] isSliver = [.. components.Boxes.Select(box => IsSliver(box, page, block))];
        if (!isBorder.Contains(true) && !isSliver.Contains(true))
        {
            return page;
        }

        byte[] pixels = [.. page.Pixels];
        bool[] rim = map.Grow(border);
        foreach (InkRun run in components.RunsOf(component => isBorder[component]))
        {
            Whiten(pixels, page, run, map, rim, paper);
        }

        bool[] everywhere = [.. rim.Select(_ => true)];
        foreach (InkRun run in components.RunsOf(component => isSliver[component]))
        {
            Whiten(pixels, page, run, map, everywhere, paper);
        }

        return new GrayImage(page.Width, page.Height, pixels);
    }

    /// <summary>A dark strip along an edge of the scan that is too thin to fill a block.</summary>
    private static bool IsSliver(Box box, GrayImage page, int block)
    {
        int near = block / 2;
        bool isAtSide = box.X <= near || box.Right >= page.Width - near;
        bool isAtEnd = box.Y <= near || box.Bottom >= page.Height - near;
        return (isAtSide && box.Width <= SliverBlocks * block && box.Height >= SliverShareOfEdge * page.Height)
            || (isAtEnd && box.Height <= SliverBlocks * block && box.Width >= SliverShareOfEdge * page.Width);
    }

    private static bool[] Touching(InkComponents components, BlockMap map, bool[] border)
    {
        bool[] touching = new bool[components.Boxes.Count];
        for (int component = 0; component < touching.Length; component++)
        {
            // Letters lie inside one block or two; only what is larger than a block can be part of a border.
            touching[component] = components.Areas[component] >= map.BlockPixels * map.BlockPixels / 2
                && map.Any(border, components.Boxes[component]);
        }

        return touching;
    }

    private static void Whiten(byte[] pixels, GrayImage page, InkRun run, BlockMap map, bool[] rim, byte paper)
    {
        for (int x = Math.Max(run.Start - RimPixels, 0); x < Math.Min(run.End + RimPixels, page.Width); x++)
        {
            if (!rim[map.BlockAt(x, run.Y)])
            {
                continue;
            }

            for (int y = Math.Max(run.Y - RimPixels, 0); y <= Math.Min(run.Y + RimPixels, page.Height - 1); y++)
            {
                pixels[y * page.Width + x] = paper;
            }
        }
    }
}

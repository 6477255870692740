using PrintRecover.Model;
using PrintRecover.Reflow;

namespace PrintRecover.Recovery;

/// <summary>
/// Finds the lines of a page that are no print: dirt and the neighbour page's edge at the margin, wisps of pictures, and
/// what is left of rules. An engine reads something everywhere; here place and size are asked whether it can be text.
/// True text is never to go, so each sign is narrow, and a page with little running text keeps everything.
/// </summary>
internal sealed class ScanDirt
{
    /// <summary>Fewer well-read lines do not tell where a page's text stands.</summary>
    private const int FewestRunningLines = 8;

    /// <summary>A running line is read at least so well, and is at least so many body characters long.</summary>
    private const double RunningConfidence = 0.5, RunningLength = 5;

    /// <summary>A running line is no higher than this, in body characters.</summary>
    private const double TallestRunning = 2.5;

    /// <summary>A line is part of a column that goes on within so many body characters above or below.</summary>
    private const double ColumnReach = 20;

    /// <summary>The text of dirt by place and size is no longer than this, characters.</summary>
    private const int LongestStray = 2;

    /// <summary>Letters that stand in less than this, in body characters, were read into a line too thin to bear them.</summary>
    private const double ThinnestPrint = 0.35;

    /// <summary>Even so they stay when they were read better than this.</summary>
    private const double ThinConfidence = 0.75;

    /// <summary>A patch smaller than this both ways, in body characters, is no character; nor is a Chinese one at the margin.</summary>
    private const double SmallestCharacter = 0.7;

    /// <summary>Dirt at the margin is no larger than this, in body characters.</summary>
    private const double LargestStray = 2;

    /// <summary>The edge of the scan reaches in so far, in body characters; what is read within it worse than this is none.</summary>
    private const double EdgeWidth = 3, EdgeConfidence = 0.3;

    /// <summary>
    /// What lies in a picture by this share, and was read worse than this, is none: of 153 such lines on 19 pages, most of today, the 21 read worse
    /// were clouds, faces and shop signs but for two, those read better labels and captions. Old print that runs down is read no better itself.
    /// </summary>
    private const double LeastInPicture = 0.2, PictureConfidence = 0.5;

    private readonly Page _page;
    private readonly Box[] _running, _pictures;
    private readonly Box _textArea;

    private ScanDirt(Page page)
    {
        _page = page;
        Box[] running = [.. page.Regions.SelectMany(region => region.Lines).Where(IsRunning).Select(line => line.Box)];
        _running = [.. running.Select(Along)];
        _pictures = [.. page.Regions.Where(region => region.Kind == RegionKind.Picture).Select(region => region.Box)];
        _textArea = Box.Around(running);
    }

    /// <summary>The page without what is no print, and what that was, in the order of the page's regions.</summary>
    public static (Page Page, IReadOnlyList<RemovedLine> Removed) Remove(Page page)
    {
        var dirt = new ScanDirt(page);
        if (dirt._running.Length < FewestRunningLines)
        {
            return (page, []);
        }

        ILookup<bool, TextLine> lines = page.Regions.SelectMany(region => region.Lines).ToLookup(dirt.IsDirt);
        return lines[true].Any()
            ? (page with { Regions = [.. page.Regions.Select(dirt.Clean).OfType<Region>()] },
                [.. lines[true].Select(line => new RemovedLine(page.Number, null, line.Text, page.ToScan(line.Box)))])
            : (page, []);
    }

    /// <summary>The region without its dirt; null when it was nothing else.</summary>
    private Region? Clean(Region region)
    {
        TextLine[] print = [.. region.Lines.Where(line => !IsDirt(line))];
        return print.Length == region.Lines.Count ? region
            : print.Length == 0 ? null
            : region with { Lines = print, Box = Box.Around(print.Select(line => line.Box)) };
    }

    private bool IsDirt(TextLine line) => IsTooThin(line) || IsStray(line) || IsEdge(line) || IsPicture(line);

    /// <summary>Letters in what is hardly thicker than a rule.</summary>
    private bool IsTooThin(TextLine line) =>
        Math.Min(line.Box.Width, line.Box.Height) < ThinnestPrint * _page.GlyphHeight
        && line.Confidence < ThinConfidence
        && Length(line) > 1
        && line.Text.Any(char.IsLetterOrDigit);

    /// <summary>One or two characters in no column, too small to be any, or beside all text.</summary>
    private bool IsStray(TextLine line)
    {
        double size = Math.Max(line.Box.Width, line.Box.Height) / _page.GlyphHeight;
        return Length(line) <= LongestStray
            && !IsInColumn(Along(line.Box))
            && (size < SmallestCharacter || (size < LargestStray && !line.Text.Any(Characters.IsCjk) && IsBesideText(line.Box)));
    }

    /// <summary>What lies along the edge of the scan, outside all text, and was hardly read.</summary>
    private bool IsEdge(TextLine line)
    {
        double edge = EdgeWidth * _page.GlyphHeight * _page.Transform.Scale;
        Box box = _page.ToScan(line.Box);
        bool isAlongEdge = Math.Min(box.Right, box.Bottom) < edge
            || Math.Min(_page.ScanWidth - box.X, _page.ScanHeight - box.Y) < edge;
        return isAlongEdge && line.Confidence < EdgeConfidence && !line.Box.Intersects(_textArea);
    }

    /// <summary>The texture of a picture, read as letters.</summary>
    private bool IsPicture(TextLine line) =>
        _page.Direction != TextDirection.VerticalRightToLeft
        && line.Confidence < PictureConfidence
        && _pictures.Any(picture => picture.Intersect(line.Box).Area > LeastInPicture * line.Box.Area);

    private bool IsRunning(TextLine line)
    {
        Box box = Along(line.Box);
        return line.Confidence >= RunningConfidence
            && box.Width >= RunningLength * _page.GlyphHeight
            && box.Height < TallestRunning * _page.GlyphHeight
            && Length(line) >= RunningLength - 1;
    }

    private bool IsInColumn(Box box) => _running.Any(line =>
        box.HorizontalOverlap(line) * 2 >= box.Width && -box.VerticalOverlap(line) < ColumnReach * _page.GlyphHeight);

    /// <summary>True to the left and right of all text; above and below it stand folios.</summary>
    private bool IsBesideText(Box box) =>
        box.HorizontalOverlap(_textArea) <= 0 && box.VerticalOverlap(_textArea) >= box.Height;

    /// <summary>The box as if running text went from left to right, as it is on most pages.</summary>
    private Box Along(Box box) =>
        _page.Direction == TextDirection.VerticalRightToLeft ? new Box(box.Y, box.X, box.Height, box.Width) : box;

    private static int Length(TextLine line) => line.Text.Count(c => !char.IsWhiteSpace(c));
}

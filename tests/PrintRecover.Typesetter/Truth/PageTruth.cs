using PrintRecover.Typesetter.Text;

namespace PrintRecover.Typesetter.Truth;

/// <summary>A place on a picture, pixels.</summary>
public readonly record struct Point(double X, double Y);

/// <summary>What a region of a page is.</summary>
public enum AreaKind
{
    /// <summary>Lines of text.</summary>
    Text,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>A rule.</summary>
    Separator,
}

/// <summary>A printed line.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Outline">Around its ink.</param>
/// <param name="Baseline">What its letters stand on; empty for vertical lines.</param>
/// <param name="IsVertical">True when it runs from top to bottom.</param>
public sealed record TruthLine(string Text, IReadOnlyList<Point> Outline, IReadOnlyList<Point> Baseline, bool IsVertical);

/// <summary>A region of a page.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Article">The article's id; empty for what belongs to the page.</param>
/// <param name="Role">What its text is to the reader; null where there is none.</param>
/// <param name="IsContinuation">True when its paragraph began in another column, or on another page.</param>
/// <param name="Outline">Around its ink.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Note">What else is to be said: <c>frame</c> for a side of a frame.</param>
public sealed record TruthRegion(
    AreaKind Kind, string Article, Role? Role, bool IsContinuation, IReadOnlyList<Point> Outline, IReadOnlyList<TruthLine> Lines, string Note = "");

/// <summary>All that stands on a page, the text in reading order.</summary>
/// <param name="Width">Of the picture, pixels.</param>
/// <param name="Height">Of the picture, pixels.</param>
/// <param name="Language">What it is set in.</param>
/// <param name="Regions">The regions.</param>
public sealed record PageTruth(int Width, int Height, PrintLanguage Language, IReadOnlyList<TruthRegion> Regions)
{
    /// <summary>The page after its picture was moved, bent or scaled.</summary>
    /// <param name="width">Of the new picture, pixels.</param>
    /// <param name="height">Of the new picture, pixels.</param>
    /// <param name="move">Where each place of the old picture lies on the new one.</param>
    public PageTruth Moved(int width, int height, Func<Point, Point> move)
    {
        Point Inside(Point point)
        {
            Point moved = move(point);
            return new Point(Math.Clamp(moved.X, 0, width - 1), Math.Clamp(moved.Y, 0, height - 1));
        }

        IReadOnlyList<Point> All(IReadOnlyList<Point> outline) => [.. outline.Select(Inside)];
        return this with
        {
            Width = width,
            Height = height,
            Regions = [.. Regions.Select(region => region with
            {
                Outline = All(region.Outline),
                Lines = [.. region.Lines.Select(line => line with { Outline = All(line.Outline), Baseline = All(line.Baseline) })],
            })],
        };
    }
}

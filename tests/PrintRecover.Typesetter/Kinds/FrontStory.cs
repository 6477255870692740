using PrintRecover.Typesetter.Layout;
using PrintRecover.Typesetter.Text;
using PrintRecover.Typesetter.Typography;

namespace PrintRecover.Typesetter.Kinds;

/// <summary>Makes up the two stories of a front page of today, each over the whole width.</summary>
public sealed class FrontStory(PageDesign design, Desk desk, PageParts parts)
{
    // How the great headline stands, by chance: on a tint, white on black, else plain.
    private const double OnTint = 0.2, OnPlate = 0.45;

    private readonly HeadSetting _heads = new(design.Type, desk);
    private readonly BodyPour _bodies = new(design, parts);
    private readonly PhotographStrip _photographs = new(design, desk, parts);
    private readonly double _white = Math.Round(design.Leading * 0.5);

    /// <summary>The story under the name: a headline over its columns, a photograph at the right edge; gives where it ends.</summary>
    public double MakeUpper(Area area)
    {
        int beside = desk.Chance(0.7) ? 1 : 0, columns = design.Columns - beside;
        if (TakeStory(columns, area.Height) is not { } story)
        {
            return area.Top;
        }

        string article = desk.NextArticle();
        Stack head = Stack.Place(article, _heads.Set(story.Head.Where(block => block.Role == Role.Title), columns, design.SpanWidth(columns)), area.Left, area.Top);
        parts.Add(head.Regions);
        double bottom = _bodies.Pour(article, desk.SetBody(story, design.Type, design.ColumnWidth), Columns(0, columns, head.Bottom + _white, area.Bottom));
        if (beside > 0)
        {
            _photographs.Place(article, Columns(columns, 1, area.Top, Math.Max(bottom, area.Top + 8 * design.Leading))[0], 1);
        }

        return Math.Max(bottom, beside > 0 ? area.Top + 8 * design.Leading : 0);
    }

    /// <summary>The day's great story.</summary>
    /// <param name="area">Where.</param>
    /// <param name="photographs">How high its photographs are, pixels.</param>
    public void MakeGreat(Area area, double photographs)
    {
        if (TakeStory(design.Columns, area.Height) is not { } story)
        {
            return;
        }

        string article = desk.NextArticle();
        double top = Head(article, story, area) + _white;
        bool isBelow = desk.Chance(0.4);
        double strip = isBelow ? area.Bottom - photographs : top;
        _photographs.Place(article, area with { Top = strip, Height = photographs }, desk.Random.Next(1, 4));
        double from = isBelow ? top : top + photographs + 2 * _white, to = isBelow ? strip - 2 * _white : area.Bottom;
        _bodies.Pour(article, desk.SetBody(story, design.Type, design.ColumnWidth), Columns(0, design.Columns, from, to));
    }

    private double Head(string article, Story story, Area area)
    {
        double ground = desk.Random.NextDouble(), padding = ground < OnPlate ? _white : 0;
        bool isReversed = ground is >= OnTint and < OnPlate;
        IReadOnlyList<SetBlock> blocks = _heads.Set(
            story.Head.Where(block => block.Role != Role.Subtitle), design.Columns, area.Width - 2 * padding, isReversed);
        double top = area.Top + padding;
        foreach (SetBlock block in blocks)
        {
            parts.Add(isReversed ? Tight.Place(article, block, area.Left + padding, top) : Stack.Place(article, [block], area.Left + padding, top).Regions);
            top += block.Depth + block.Style.After;
        }

        if (padding > 0)
        {
            parts.Add(new Ornament(isReversed ? OrnamentKind.Plate : OrnamentKind.TintedFrame, area.To(top + padding)));
        }

        return top + padding;
    }

    /// <summary>A story as long as so many columns of such a height hold.</summary>
    private Story? TakeStory(int columns, double height) =>
        desk.TakeStory(design.Type, design.ColumnWidth, (int)(columns * height / design.Leading));

    private Area[] Columns(int first, int count, double top, double bottom) =>
        [.. Enumerable.Range(first, count).Select(column => design.Column(column) with { Top = top, Height = bottom - top })];
}

using PrintRecover.Typesetter.Layout;
using PrintRecover.Typesetter.Text;
using PrintRecover.Typesetter.Typography;

namespace PrintRecover.Typesetter.Kinds;

/// <summary>The part of an article that goes on on another page.</summary>
/// <param name="Article">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Blocks">What is left of its body.</param>
public sealed record JumpedArticle(string Article, string Title, IReadOnlyList<SetBlock> Blocks);

/// <summary>Makes up one article in a field: its headline, its picture, its body in columns.</summary>
public sealed class ArticleMaker(PageDesign design, Desk desk, ArticleOptions options, PageParts parts, int pageNumber)
{
    // A body is worth setting from so many lines in each column on.
    private const int FewestLines = 4;

    private readonly TypeSheet _type = design.Type;
    private readonly double _leading = design.Leading;
    private readonly HeadSetting _heads = new(design.Type, desk);
    private readonly BodyPour _bodies = new(design, parts);

    /// <summary>The least room that an article takes, pixels.</summary>
    public double LeastHeight => _type.Titles(1)[0].Leading * 3 + FewestLines * 2 * _leading;

    /// <summary>Articles that go on elsewhere.</summary>
    public List<JumpedArticle> Jumped { get; } = [];

    /// <summary>Makes up an article; gives the height at which it ends, or null when there is no text left.</summary>
    /// <param name="field">Where.</param>
    public double? Make(Field field)
    {
        bool isBoxed = field.Span <= 3 && desk.Chance(options.Boxes);
        bool isSideways = field.Span >= 2 && field.Height > 9 * _type.SideTitle(0).Size && desk.Chance(options.SideHeads);
        bool isOpen = field.Span >= 3 && !isBoxed && desk.Chance(options.OpenHeads);
        bool mayJump = !isBoxed && !isSideways && desk.Chance(options.Jumps);
        bool hasPicture = desk.Chance(options.Pictures);
        bool isTinted = desk.Chance(0.5);
        double padding = isBoxed ? Math.Round(design.Gutter * 0.7) : 0;
        Area area = design.AreaOf(field).Deflate(padding);
        int lines = (int)(field.Span * (area.Height - LeastHeight / 2) / _leading);
        if (desk.TakeStory(_type, design.ColumnWidth, lines * (mayJump ? 2 : 1)) is not { } story)
        {
            return null;
        }

        string article = desk.NextArticle();
        bool hasWideOpening = HasWideOpening(story, area, field.Span) && !isSideways;
        IReadOnlyList<Area> columns = isSideways ? BesideHead(article, story, area, field.Span)
            : BelowHead(article, story, area, field.Span, isOpen, hasWideOpening);
        if (hasWideOpening)
        {
            story = story with { Blocks = [.. story.Blocks.Where(block => !ReferenceEquals(block, story.Opening))] };
        }

        Obstacle? picture = hasPicture ? PlanPicture(columns) : null;
        IReadOnlyList<Area> free = picture is null ? columns : [.. columns.SelectMany(picture.Around)];
        double bottom = PourBody(article, story, free, mayJump);
        bottom = Math.Max(bottom, picture?.Area.Bottom ?? 0);
        bottom = isSideways ? Math.Max(bottom, Math.Min(area.Bottom, area.Top + SideHeadDepth(story, area, field.Span))) : bottom;
        if (picture is not null)
        {
            PlacePicture(article, picture);
        }

        GutterRules(columns, picture, bottom);
        if (isBoxed)
        {
            Area box = design.AreaOf(field);
            parts.Add(new Ornament(isTinted ? OrnamentKind.TintedFrame : OrnamentKind.Frame, box.To(bottom + padding)));
        }

        return bottom + padding;
    }

    /// <summary>The rest of an article that began on another page, under its title said again.</summary>
    /// <param name="field">Where.</param>
    /// <param name="jumped">The rest.</param>
    public double Continue(Field field, JumpedArticle jumped)
    {
        Area area = design.AreaOf(field);
        SetBlock title = desk.Setter.Set(new StoryBlock(Role.Title, jumped.Title), _type.Titles(1)[0], area.Width);
        SetBlock from = desk.Setter.Set(
            new StoryBlock(Role.Jump, JumpText("jumpfrom", pageNumber - 1)), _type.InColumn(Role.Jump) with { Alignment = Alignment.Start }, area.Width);
        Stack head = Stack.Place(jumped.Article, [title, from], area.Left, area.Top);
        parts.Add(head.Regions);
        IReadOnlyList<Area> columns = Split(area with { Top = head.Bottom + _leading / 2, Height = area.Bottom - head.Bottom - _leading / 2 }, field.Span);
        double bottom = _bodies.Pour(jumped.Article, jumped.Blocks, columns);
        GutterRules(columns, null, bottom);
        return bottom;
    }

    /// <summary>Whether the first paragraph stands across all columns, if it leaves room for the others.</summary>
    private bool HasWideOpening(Story story, Area area, int span) => _type.Opening is { } style && span > 1 && desk.Chance(0.5)
        && story.Body.Count(block => block.Role == Role.Paragraph) > 2
        && desk.Setter.Set(story.Opening!, style, area.Width).Depth < 0.4 * (area.Height - LeastHeight);

    private IReadOnlyList<Area> BelowHead(string article, Story story, Area area, int span, bool isOpen, bool hasWideOpening)
    {
        int over = isOpen ? span - 1 : span;
        IReadOnlyList<Area> columns = Split(area, span);
        double width = columns[over - 1].Right - columns[0].Left;
        IReadOnlyList<SetBlock> blocks = _heads.Set(story.Head, over, width);
        if (blocks.Sum(block => block.Depth) > area.Height - 2 * FewestLines * _leading)
        {
            blocks = _heads.Set(story.Head.Where(block => block.Role == Role.Title), over, width);
        }

        SetBlock[] opening = hasWideOpening && story.Opening is { } paragraph ? [desk.Setter.Set(paragraph, _type.Opening!, width)] : [];
        Stack head = Stack.Place(article, [.. blocks, .. opening], area.Left, area.Top);
        parts.Add(head.Regions);
        double top = head.Bottom + Math.Round(_leading * 0.4);
        return [.. columns.Select((column, index) => index < over ? column with { Top = top, Height = area.Bottom - top } : column)];
    }

    /// <summary>The headline in a strip of its own, and the columns in what is left of the width.</summary>
    private IReadOnlyList<Area> BesideHead(string article, Story story, Area area, int span)
    {
        IReadOnlyList<SetBlock> head = SetSideHead(story, area, span);
        double strip = head.Sum(block => block.Depth);
        bool isLeft = design.IsVertical || desk.Chance(0.5);
        double left = isLeft ? area.Left : area.Right - strip;
        parts.Add(Stack.PlaceSideways(article, head, new Area(left, area.Top, strip, area.Height), design.IsVertical).Regions);
        Area rest = new(isLeft ? area.Left + strip + design.Gutter : area.Left, area.Top, area.Width - strip - design.Gutter, area.Height);
        return Split(rest, Math.Max(1, (int)Math.Round((rest.Width + design.Gutter) / (design.ColumnWidth + design.Gutter))));
    }

    /// <summary>A title about as long as the body is high.</summary>
    private IReadOnlyList<SetBlock> SetSideHead(Story story, Area area, int span)
    {
        int lines = desk.SetBody(story, _type, design.ColumnWidth).Sum(block => block.Lines.Count);
        double height = Math.Min(area.Height * 0.95, Math.Ceiling(lines / Math.Max(1, span - 0.6)) * _leading);
        TypeStyle style = _type.SideTitle(height / (story.Title.Length + 0.3));
        return
        [
            .. story.Head.Where(block => block.Role != Role.Kicker).Select(block => desk.Setter.Set(
                block, block.Role == Role.Title ? style : _type.SideSubtitle, Math.Min(area.Height, Math.Max(height, 8 * style.Size)), isSideways: true)),
        ];
    }

    private double SideHeadDepth(Story story, Area area, int span) =>
        SetSideHead(story, area, span).Max(block => block.Lines.Max(line => line.Start + line.Used));

    private double PourBody(string article, Story story, IReadOnlyList<Area> columns, bool mayJump)
    {
        IReadOnlyList<SetBlock> body = desk.SetBody(story, _type, columns[0].Width);
        var flow = new ColumnFlow(columns, _leading);
        IReadOnlyList<SetBlock> rest = flow.Pour(article, body);
        if (mayJump && rest.Sum(block => block.Lines.Count) >= 3 * FewestLines)
        {
            return PourAndJump(article, story, body, columns);
        }

        return _bodies.Pour(article, rest.Count > 0 ? SentenceCut.Apply(body, rest) : body, columns);
    }

    private double PourAndJump(string article, Story story, IReadOnlyList<SetBlock> body, IReadOnlyList<Area> columns)
    {
        SetBlock jump = desk.Setter.Set(new StoryBlock(Role.Jump, JumpText("jumpto", pageNumber + 1)), _type.InColumn(Role.Jump), columns[^1].Width);
        Area last = columns[^1];
        var flow = new ColumnFlow([.. columns.SkipLast(1), last.To(last.Bottom - jump.Depth)], _leading);
        IReadOnlyList<SetBlock> rest = flow.Pour(article, body);
        parts.Add(flow.Regions);
        Stack stack = Stack.Place(article, [jump], last.Left, flow.Bottom);
        parts.Add(stack.Regions);
        Jumped.Add(new JumpedArticle(article, story.Title, rest));
        return last.Bottom;
    }

    private Obstacle? PlanPicture(IReadOnlyList<Area> columns)
    {
        double room = columns.Min(column => column.Height);
        int wide = columns.Count == 1 ? 1 : desk.Random.Next(1, Math.Min(3, columns.Count));
        int first = desk.Random.Next(0, columns.Count - wide + 1);
        bool isBelow = desk.Chance(0.4);
        double width = columns[first + wide - 1].Right - columns[first].Left;
        double ratio = 0.55 + 0.3 * desk.Random.NextDouble();
        double height = Math.Round(design.IsVertical ? width * (0.8 + ratio / 2) : width * ratio);
        if (height + 8 * _leading > room || desk.TakePicture() is not { } picture)
        {
            return null;
        }

        SetBlock caption = desk.Setter.Set(new StoryBlock(Role.Caption, picture.Caption), _type.Caption, width);
        double depth = height + _leading / 4 + caption.Depth;
        double highest = columns.Skip(first).Take(wide).Max(column => column.Top);
        double top = isBelow ? highest + Math.Floor((room - depth) / 2 / _leading) * _leading : highest;
        var ornament = new Ornament(OrnamentKind.Picture, new Area(columns[first].Left, top, width, height), picture.Scene, desk.Random.Next(1000));
        return new Obstacle(new Area(columns[first].Left, top, width, depth), ornament, caption, _leading);
    }

    private void PlacePicture(string article, Obstacle picture)
    {
        parts.Add(picture.Picture);
        Area area = picture.Picture.Area;
        parts.Add(Stack.Place(article, [picture.Caption], area.Left, area.Bottom + _leading / 4).Regions);
    }

    private void GutterRules(IReadOnlyList<Area> columns, Obstacle? picture, double bottom)
    {
        if (design.Rules != RulePolicy.BetweenColumns)
        {
            return;
        }

        for (int index = 1; index < columns.Count; index++)
        {
            double middle = (columns[index - 1].Right + columns[index].Left) / 2;
            Area gutter = new(middle - 1.5, Math.Max(columns[index - 1].Top, columns[index].Top), 3, 0);
            gutter = gutter.To(bottom);
            bool isCovered = picture is not null && picture.Area.Left < middle && picture.Area.Right > middle;
            IEnumerable<Area> pieces = isCovered ? picture!.Around(gutter) : [gutter];
            parts.Add(pieces.Where(piece => piece.Height > _leading).Select(piece => new Ornament(OrnamentKind.Rule, piece)));
        }
    }

    private IReadOnlyList<Area> Split(Area area, int count)
    {
        double width = Math.Floor((area.Width - (count - 1) * design.Gutter) / count);
        return [.. Enumerable.Range(0, count).Select(index => area with { Left = area.Left + index * (width + design.Gutter), Width = width })];
    }

    private string JumpText(string kind, int page) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, desk.Text.Pick(kind, desk.Random), page);

    /// <summary>A picture and its caption that columns leave room for.</summary>
    private sealed record Obstacle(Area Area, Ornament Picture, SetBlock Caption, double White)
    {
        /// <summary>What is left of a column.</summary>
        public IEnumerable<Area> Around(Area column)
        {
            if (column.Right <= Area.Left || column.Left >= Area.Right)
            {
                return [column];
            }

            Area above = column.To(Area.Top - White / 2);
            Area below = new(column.Left, Area.Bottom + White / 2, column.Width, column.Bottom - Area.Bottom - White / 2);
            return new[] { above, below }.Where(part => part.Height >= 2 * White);
        }
    }
}

using PrintRecover.Typesetter.Layout;
using PrintRecover.Typesetter.Text;
using PrintRecover.Typesetter.Typography;

namespace PrintRecover.Typesetter.Kinds;

/// <summary>
/// One article after the other down the columns, each under a headline of one column: how papers were made up before headlines
/// became wide. Headlines stand wherever the article before ended.
/// </summary>
public sealed record FlowMakeUp : IMakeUp
{
    // Body lines that one article takes, about; longer ones are cut.
    private const int LongestLines = 170;

    // Lines that a dispatch has at least: shorter pieces between short rules are notices.
    private const int LeastDispatchLines = 12;

    // Of the column's width that the rule between two dispatches takes.
    private const double WidestDispatchRule = 0.3;

    // Body lines that a serial's part of a column has, about.
    private const int LeastSerialLines = 8, MostSerialLines = 24;

    /// <summary>How often an article has a picture, 0..1.</summary>
    public double Pictures { get; init; } = 0.2;

    /// <summary>How often an article has no headline, only white or a short rule above it, 0..1.</summary>
    public double Headless { get; init; }

    /// <summary>How often a headline is no larger than the text, 0..1.</summary>
    public double PlainHeads { get; init; }

    /// <summary>How often a paragraph of an article stands under a short rule of its own, as dispatches do that follow each other, 0..1.</summary>
    public double Dispatches { get; init; }

    /// <summary>How often a serial runs along the foot of the page, under a rule across, 0..1.</summary>
    public double Serials { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<Sheet> Compose(PageDesign design, Desk desk, int firstPage)
    {
        PageDesign own = design with { HeadDepth = PageHead.DepthOf(design.Type, firstPage) };
        own = own with { Aspect = design.Height / own.Width };
        var parts = new PageParts();
        new PageHead(own, desk, firstPage).Place(parts);
        var serial = new PageParts();
        double bottom = Happens(desk, Serials) ? PlaceSerial(own, desk, serial) : own.Bottom;
        Area[] columns = [.. Enumerable.Range(0, own.Columns).Select(index => own.Column(index).To(bottom))];
        var flow = new ColumnFlow(columns, own.Leading);
        while (!flow.IsFull && desk.TakeStory(own.Type, own.ColumnWidth, desk.Random.Next(10, 80)) is { } story)
        {
            PourStory(own, desk, flow, story);
        }

        parts.Add(flow.Regions);
        parts.Add(flow.Ornaments);
        parts.Add(RulesBetween(own, columns));
        parts.Add(serial);
        return [parts.ToSheet(own)];
    }

    /// <summary>A rule in every gutter, over the whole height.</summary>
    internal static IEnumerable<Ornament> RulesBetween(PageDesign design, IReadOnlyList<Area> columns) =>
        design.Rules == RulePolicy.None ? [] : columns.Skip(1).Select(column =>
            new Ornament(OrnamentKind.Rule, new Area(column.Left - design.Gutter / 2 - 1.5, column.Top, 3, column.Height)));

    // Nothing is drawn for what a paper never has, so that its pages stay as they were.
    private static bool Happens(Desk desk, double share) => share > 0 && desk.Chance(share);

    /// <summary>A story along the foot of all columns, its title in the first; gives where the columns above it end.</summary>
    private static double PlaceSerial(PageDesign design, Desk desk, PageParts parts)
    {
        int lines = desk.Random.Next(LeastSerialLines, MostSerialLines + 1);
        if (desk.TakeStory(design.Type, design.ColumnWidth, design.Columns * lines) is not { } story)
        {
            return design.Bottom;
        }

        double top = design.Bottom - lines * design.Leading;
        Area[] columns = [.. Enumerable.Range(0, design.Columns).Select(index => design.Column(index) with { Top = top, Height = lines * design.Leading })];
        var flow = new ColumnFlow(columns, design.Leading);
        string article = desk.NextArticle();
        flow.Pour(article, [.. story.Head.Where(block => block.Role == Role.Title).Select(block => SetHead(design, desk, block))]);
        flow.PourWhole(article, desk.SetBody(story, design.Type, design.ColumnWidth), 0);
        parts.Add(flow.Regions);
        parts.Add(new Ornament(OrnamentKind.Rule, new Area(design.Left, top - design.Leading / 2 - 2, design.ContentWidth, 5)));
        parts.Add(RulesBetween(design, columns));
        return top - design.Leading;
    }

    private void PourStory(PageDesign design, Desk desk, ColumnFlow flow, Story story)
    {
        double measure = design.ColumnWidth;
        bool isHeadless = Happens(desk, Headless);
        IReadOnlyList<SetBlock> head = isHeadless ? []
            : Happens(desk, PlainHeads) ? [SetPlainHead(design, desk, story)]
            : [.. story.Head.Select(block => SetHead(design, desk, block))];
        IReadOnlyList<SetBlock> body = Shortened(desk.SetBody(story, design.Type, measure));
        string article = desk.NextArticle();
        flow.Separate(head.Sum(block => block.Depth) + 3 * design.Leading, isHeadless || design.Rules == RulePolicy.None ? 0.3 : 1);
        bool hasPicture = desk.Chance(Pictures);
        int wholeRegions = flow.Regions.Count;
        IReadOnlyList<SetBlock> rest = flow.Pour(article, head);
        if (rest.Count > 0)
        {
            flow.PourWhole(article, rest, wholeRegions);
            return;
        }

        if (hasPicture && desk.TakePicture() is { } picture)
        {
            double width = Math.Floor(measure * 0.96);
            double height = Math.Round(width * (design.IsVertical ? 0.85 : 0.66));
            SetBlock caption = desk.Setter.Set(new StoryBlock(Role.Caption, picture.Caption), design.Type.Caption, measure);
            flow.Picture(article, new Ornament(OrnamentKind.Picture, new Area(0, 0, width, height), picture.Scene, desk.Random.Next(1000)), [caption]);
        }

        PourBody(design, desk, flow, article, body, wholeRegions);
    }

    /// <summary>A body, with short rules between some of its paragraphs.</summary>
    private void PourBody(PageDesign design, Desk desk, ColumnFlow flow, string article, IReadOnlyList<SetBlock> body, int firstRegion)
    {
        for (int begin = 0, end; begin < body.Count && !flow.IsFull; begin = end)
        {
            end = EndOfDispatch(desk, body, begin);

            if (begin > 0)
            {
                flow.Separate(2 * design.Leading, WidestDispatchRule * (0.4 + (0.6 * desk.Random.NextDouble())));
            }

            flow.PourWhole(article, [.. body.Skip(begin).Take(end - begin)], begin == 0 ? firstRegion : flow.Regions.Count);
        }
    }

    private int EndOfDispatch(Desk desk, IReadOnlyList<SetBlock> body, int begin)
    {
        for (int end = begin + 1; end < body.Count; end++)
        {
            if (body[end].Role == Role.Paragraph && Lines(begin, end) >= LeastDispatchLines && Lines(end, body.Count) >= LeastDispatchLines
                && Happens(desk, Dispatches))
            {
                return end;
            }
        }

        return body.Count;

        int Lines(int first, int last) => body.Skip(first).Take(last - first).Sum(block => block.Lines.Count);
    }

    /// <summary>A title in the type of the text: bold where the script knows no spacing, else letter-spaced.</summary>
    private static SetBlock SetPlainHead(PageDesign design, Desk desk, Story story)
    {
        TypeStyle body = design.Type.Body;
        TypeStyle style = body with { Alignment = Alignment.Center, IndentEms = 0, After = Math.Round(design.Leading * 0.15) };
        return desk.Setter.Set(
            new StoryBlock(Role.Title, story.Title),
            design.Type.Face.Language.IsWide ? style with { Weight = 700 } : style with { Spacing = Math.Round(body.Size * 0.12) },
            design.ColumnWidth);
    }

    private static SetBlock SetHead(PageDesign design, Desk desk, StoryBlock block)
    {
        TypeStyle style = block.Role switch
        {
            Role.Kicker => design.Type.Kicker(1),
            Role.Subtitle => design.Type.Subtitle(1),
            _ => design.Type.Titles(1)[^1],
        };
        return desk.Setter.Set(block, style with { After = Math.Round(design.Leading * 0.15) }, design.ColumnWidth);
    }

    private static IReadOnlyList<SetBlock> Shortened(IReadOnlyList<SetBlock> body)
    {
        int lines = 0;
        IReadOnlyList<SetBlock> kept = [.. body.TakeWhile(block => (lines += block.Lines.Count) <= LongestLines)];
        return kept.Count < body.Count ? SentenceCut.Apply(body, [.. body.Skip(kept.Count)]) : body;
    }
}

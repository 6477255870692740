using PrintRecover.Typesetter.Layout;
using PrintRecover.Typesetter.Text;
using PrintRecover.Typesetter.Typography;

namespace PrintRecover.Typesetter.Kinds;

/// <summary>Small advertisements down narrow columns, in groups, some larger ones in frames between them.</summary>
public sealed record ClassifiedMakeUp : IMakeUp
{
    // Small advertisements are never a front page.
    private const int FirstInside = 2;

    // A page grows by so much until everything has found room, pixels.
    private const double HeightStep = 60;

    /// <inheritdoc/>
    public IReadOnlyList<Sheet> Compose(PageDesign design, Desk desk, int firstPage)
    {
        int page = Math.Max(firstPage, FirstInside);
        PageDesign own = design with { HeadDepth = PageHead.DepthOf(design.Type, page) };
        own = own with { Aspect = design.Height / own.Width };
        (string Heading, IReadOnlyList<string> Notices)[] groups = [.. desk.Text.NoticeGroups.OrderBy(_ => desk.Random.Next())];
        IReadOnlyList<string>?[] displays = [.. groups.Select(_ => desk.Chance(0.6) ? desk.TakeDisplay() : null)];
        OrnamentKind[] frames = [.. groups.Select(_ => desk.Chance(0.3) ? OrnamentKind.TintedFrame : OrnamentKind.Frame)];
        for (double height = own.Top + 20 * own.Leading; ; height += HeightStep)
        {
            PageDesign tried = own with { Aspect = height / own.Width };
            Area[] columns = [.. Enumerable.Range(0, tried.Columns).Select(tried.Column)];
            var flow = new ColumnFlow(columns, tried.Leading);
            int articles = 0;
            string NextArticle() => $"p{page}n{++articles}";
            if (groups.Select((group, index) => PourGroup(tried, desk, flow, group.Heading, group.Notices, displays[index], frames[index], NextArticle)).All(fits => fits))
            {
                var parts = new PageParts();
                new PageHead(tried, desk, page).Place(parts);
                parts.Add(flow.Regions);
                parts.Add(flow.Ornaments);
                parts.Add(FlowMakeUp.RulesBetween(tried, columns));
                return [parts.ToSheet(tried)];
            }
        }
    }

    /// <summary>A group of notices and an advertisement; false when they find no room.</summary>
    private static bool PourGroup(
        PageDesign design, Desk desk, ColumnFlow flow, string heading, IReadOnlyList<string> notices, IReadOnlyList<string>? display,
        OrnamentKind frame, Func<string> nextArticle)
    {
        double measure = design.ColumnWidth;
        SetBlock title = desk.Setter.Set(new StoryBlock(Role.Title, heading), design.Type.Category, measure);
        flow.Separate(title.Depth + 5 * design.Leading, 1);
        string article = nextArticle();
        bool fits = flow.Pour(article, [title]).Count == 0;
        for (int index = 0; index < notices.Count && fits; index++)
        {
            SetBlock block = SetNotice(design, desk, notices[index]);
            if (index > 0)
            {
                flow.Separate(block.Depth, 0.25);
            }

            // A heading without text is no article: it goes with the notice right under it.
            fits = flow.Pour(index == 0 ? article : nextArticle(), [block]).Count == 0;
        }

        return fits && (display is null || PlaceDisplay(design, desk, flow, display, frame, nextArticle()));
    }

    private static bool PlaceDisplay(PageDesign design, Desk desk, ColumnFlow flow, IReadOnlyList<string> lines, OrnamentKind frame, string article)
    {
        double padding = design.Gutter * 0.6;
        SetBlock[] blocks = [.. lines.Select((line, index) => desk.Setter.Set(
            new StoryBlock(Role.Advertisement, line), design.Type.Display(index), design.ColumnWidth - 2 * padding))];
        flow.Separate(blocks.Sum(block => block.Depth) + 2 * padding, 0);
        return flow.Framed(article, blocks, padding, frame);
    }

    private static SetBlock SetNotice(PageDesign design, Desk desk, string notice)
    {
        string[] parts = notice.Split('|', 2);
        string glue = design.Type.Face.Language.IsWide ? "　" : " ";
        var block = new StoryBlock(Role.Advertisement, parts[0] + glue + desk.Text.Breakable(parts[1].Trim()), parts[0].Length);
        return desk.Setter.Set(block, design.Type.InColumn(Role.Advertisement), design.ColumnWidth);
    }
}

using PrintRecover.Typesetter.Layout;
using PrintRecover.Typesetter.Text;
using PrintRecover.Typesetter.Typography;

namespace PrintRecover.Typesetter.Kinds;

/// <summary>Pages cut into fields, each with an article or several: how papers are made up since headlines became wide.</summary>
public sealed record FieldMakeUp : IMakeUp
{
    // A headline over two lines and a few lines below it.
    private const int FewestLines = 12;

    /// <summary>How often articles have what.</summary>
    public ArticleOptions Articles { get; init; } = new();

    /// <summary>Columns that a field has at most.</summary>
    public int Widest { get; init; } = 4;

    /// <summary>Body lines that a field is high at most.</summary>
    public int HighestLines { get; init; } = 46;

    /// <summary>Body lines that a field is high at least.</summary>
    public int LowestLines { get; init; } = 20;

    /// <summary>How many pages.</summary>
    public int Pages { get; init; } = 1;

    /// <inheritdoc/>
    public IReadOnlyList<Sheet> Compose(PageDesign design, Desk desk, int firstPage)
    {
        var sheets = new List<Sheet>();
        List<JumpedArticle> jumped = [];
        for (int page = firstPage; page < firstPage + Pages; page++)
        {
            PageDesign own = design with { HeadDepth = PageHead.DepthOf(design.Type, page) };
            own = own with { Aspect = design.Height / own.Width };
            var parts = new PageParts();
            new PageHead(own, desk, page).Place(parts);
            var maker = new ArticleMaker(own, desk, page == firstPage && Pages > 1 ? Articles : Articles with { Jumps = 0 }, parts, page);
            FillPage(own, desk, maker, parts, jumped);
            jumped = maker.Jumped;
            sheets.Add(parts.ToSheet(own));
        }

        return sheets;
    }

    private void FillPage(PageDesign design, Desk desk, ArticleMaker maker, PageParts parts, IReadOnlyList<JumpedArticle> jumped)
    {
        double leading = design.Leading, white = Math.Round(leading * 1.4);
        int lines = desk.LongLines(design);
        double lowest = Math.Clamp(lines / 4, FewestLines, LowestLines) * leading;
        var division = new PageDivision(desk.Random, Widest, HighestLines * leading, 1.35 * lines * leading, lowest, white);
        Queue<JumpedArticle> waiting = new(jumped);
        foreach (Field field in division.Divide(new Field(0, design.Columns, design.Top, design.Bottom)))
        {
            double top = field.Top;
            while (field.Bottom - top >= maker.LeastHeight)
            {
                Field rest = field with { Top = top };
                double? bottom = waiting.TryDequeue(out JumpedArticle? article) ? maker.Continue(rest, article) : maker.Make(rest);
                if (bottom is null)
                {
                    break;
                }

                top = bottom.Value + white;
                if (design.Rules != RulePolicy.None && field.Bottom - top >= maker.LeastHeight)
                {
                    Area above = design.AreaOf(field);
                    parts.Add(new Ornament(OrnamentKind.Rule, new Area(above.Left, top - white / 2 - 1, above.Width, 3)));
                }
            }

            PlaceDisplays(design, desk, parts, field with { Top = top });
            PlaceRules(design, parts, field, white);
        }
    }

    private static void PlaceRules(PageDesign design, PageParts parts, Field field, double white)
    {
        if (design.Rules == RulePolicy.None)
        {
            return;
        }

        Area area = design.AreaOf(field);
        if (field.FirstColumn > 0)
        {
            parts.Add(new Ornament(OrnamentKind.Rule, new Area(area.Left - design.Gutter / 2 - 1.5, area.Top, 3, area.Height)));
        }

        if (field.Bottom < design.Bottom - 1)
        {
            parts.Add(new Ornament(OrnamentKind.Rule, new Area(area.Left, area.Bottom + white / 2 - 1, area.Width, 3)));
        }
    }

    /// <summary>Advertisements, one or two columns wide, where the articles left room.</summary>
    private static void PlaceDisplays(PageDesign design, Desk desk, PageParts parts, Field field)
    {
        for (int first = field.FirstColumn; first < field.FirstColumn + field.Span && field.Height >= 5 * design.Leading;)
        {
            int left = field.FirstColumn + field.Span - first;
            int span = left == 3 ? desk.Random.Next(1, 3) : Math.Min(left, 2);
            if (desk.TakeDisplay() is not { } lines)
            {
                return;
            }

            PlaceDisplay(design, desk, parts, lines, design.AreaOf(field with { FirstColumn = first, Span = span }));
            first += span;
        }
    }

    private static void PlaceDisplay(PageDesign design, Desk desk, PageParts parts, IReadOnlyList<string> lines, Area area)
    {
        double padding = design.Gutter / 2;
        SetBlock[] blocks = [.. lines.Select((line, index) => desk.Setter.Set(
            new StoryBlock(Role.Advertisement, line), design.Type.Display(index), area.Width - 2 * padding))];
        while (blocks.Sum(block => block.Depth) + 2 * padding > area.Height)
        {
            blocks = blocks[..^1];
        }

        if (blocks.Length > 0)
        {
            double white = Math.Min(area.Height / 3, (area.Height - blocks.Sum(block => block.Depth)) / 2);
            parts.Add(new Ornament(OrnamentKind.Frame, area));
            parts.Add(Stack.Place(desk.NextArticle(), blocks, area.Left + padding, area.Top + white).Regions);
        }
    }
}

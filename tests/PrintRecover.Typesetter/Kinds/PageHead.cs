using PrintRecover.Typesetter.Layout;
using PrintRecover.Typesetter.Text;
using PrintRecover.Typesetter.Typography;

namespace PrintRecover.Typesetter.Kinds;

/// <summary>The head of a page: on the front the paper's name, on others one line; always printed horizontally.</summary>
public sealed class PageHead(PageDesign design, Desk desk, int pageNumber)
{
    private const double RuleDepth = 16;

    // Of its style's size: the first at which a line fits.
    private static readonly double[] Sizes = [1, 0.8, 0.65, 0.5];

    /// <summary>How deep the head of a page will be, pixels.</summary>
    public static double DepthOf(TypeSheet type, int pageNumber) =>
        (pageNumber == 1 ? type.Nameplate.Leading + RuleDepth : 0) + type.Folio.Leading + 3 * RuleDepth;

    /// <summary>Places it.</summary>
    public void Place(PageParts parts)
    {
        Area head = design.PrintedHead;
        double top = head.Top;
        if (pageNumber == 1)
        {
            Line(parts, Role.Masthead, desk.Text.Pick("paper", desk.Random), design.Type.Nameplate, head with { Top = top, Height = design.Type.Nameplate.Leading });
            top += design.Type.Nameplate.Leading;
            parts.Add(new Ornament(OrnamentKind.Rule, design.FromPrinted(new Area(head.Left, top + RuleDepth / 2, head.Width, 3))));
            top += RuleDepth;
        }

        IReadOnlyList<string> folios = [.. desk.Text.SmallPrint("folio").OrderBy(_ => desk.Random.Next()).Take(2)];
        string[] texts = [pageNumber == 1 ? folios[0] : $"{pageNumber}", desk.Text.Pick("section", desk.Random), folios[1]];
        Alignment[] alignments = [Alignment.Start, Alignment.Center, Alignment.End];
        for (int index = 0; index < texts.Length; index++)
        {
            double width = Math.Floor(head.Width / 3);
            var area = new Area(head.Left + index * width, top, width, design.Type.Folio.Leading);
            Line(parts, Role.Folio, texts[index], design.Type.Folio with { Alignment = alignments[index] }, area);
        }

        top += design.Type.Folio.Leading + RuleDepth / 2;
        parts.Add(new Ornament(OrnamentKind.DoubleRule, design.FromPrinted(new Area(head.Left, top, head.Width, 14))));
    }

    private void Line(PageParts parts, Role role, string text, TypeStyle style, Area printed)
    {
        SetBlock[] tries =
        [
            .. Sizes.Select(size => desk.Setter.Set(
                new StoryBlock(role, text), style with { Size = Math.Round(style.Size * size) }, printed.Width, isSideways: design.IsVertical)),
        ];
        SetBlock block = tries.FirstOrDefault(block => block.Lines.Count == 1) ?? tries[^1];
        parts.Add([new PlacedBlock("", role, false, [.. block.Lines.Take(1).Select(line => new PlacedLine(line, block, design.FromPrinted(printed)))])]);
    }
}

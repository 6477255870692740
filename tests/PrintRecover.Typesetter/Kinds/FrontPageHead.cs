using PrintRecover.Typesetter.Layout;
using PrintRecover.Typesetter.Text;
using PrintRecover.Typesetter.Typography;

namespace PrintRecover.Typesetter.Kinds;

/// <summary>The head of a front page of today, without a rule below it: the name in white on black, the date beside it, a notice in a frame; and the imprint at the foot.</summary>
public sealed class FrontPageHead(PageDesign design, Desk desk, PageParts parts)
{
    private const double PlateShare = 0.45, DateShare = 0.17;

    private readonly TypeSheet _type = design.Type;

    /// <summary>Places the head; gives where it ends.</summary>
    public double Place()
    {
        double depth = Math.Round(_type.Nameplate.Leading * 1.5), white = design.Gutter;
        Area head = new(design.Left, design.Top, design.ContentWidth, depth);
        Area plate = head with { Width = Math.Round(head.Width * PlateShare) };
        parts.Add(new Ornament(OrnamentKind.Plate, plate));
        Line(Role.Masthead, desk.Text.Pick("paper", desk.Random), _type.Nameplate with { IsReversed = true }, plate with
        {
            Top = plate.Top + Math.Round((depth - _type.Nameplate.Leading) / 2),
        });
        Area dates = head with { Left = plate.Right + white, Width = Math.Round(head.Width * DateShare) };
        foreach ((string folio, int row) in desk.Text.SmallPrint("folio").Take(2).Select((folio, row) => (folio, row)))
        {
            Line(Role.Folio, folio, _type.Folio, dates with { Top = dates.Top + row * _type.Folio.Leading });
        }

        if (desk.TakeDisplay() is { } display)
        {
            Ear(display, head with { Left = dates.Right + white, Width = head.Right - dates.Right - white });
        }

        return head.Bottom;
    }

    /// <summary>Places the imprint; gives where it begins.</summary>
    public double PlaceImprint()
    {
        TypeStyle style = _type.Folio with { Size = Math.Round(_type.Folio.Size * 0.85) };
        double top = design.Bottom - style.Leading;
        Line(Role.Folio, desk.Text.Pick("imprint", desk.Random), style, new Area(design.Left, top, design.ContentWidth, style.Leading));
        return top;
    }

    private void Ear(IReadOnlyList<string> display, Area area)
    {
        parts.Add(new Ornament(OrnamentKind.Frame, area));
        double top = area.Top + design.Gutter / 2;
        foreach ((string line, int row) in display.Select((line, row) => (line, row)))
        {
            TypeStyle style = _type.Display(Math.Min(row + 1, 2));
            if (top + style.Leading <= area.Bottom - design.Gutter / 2)
            {
                Line(Role.Folio, line, style, area.Deflate(design.Gutter / 2) with { Top = top });
                top += style.Leading;
            }
        }
    }

    /// <summary>One line, in smaller type where it is too long.</summary>
    private void Line(Role role, string text, TypeStyle style, Area area)
    {
        SetBlock[] tries = [.. new[] { 1, 0.8, 0.65, 0.5 }.Select(size => desk.Setter.Set(
            new StoryBlock(role, text), style with { Size = Math.Round(style.Size * size) }, area.Width))];
        SetBlock block = tries.FirstOrDefault(block => block.Lines.Count == 1) ?? tries[^1];
        parts.Add(Tight.Place("", block with { Lines = [.. block.Lines.Take(1)] }, area.Left, area.Top));
    }
}

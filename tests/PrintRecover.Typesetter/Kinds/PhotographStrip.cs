using PrintRecover.Typesetter.Layout;
using PrintRecover.Typesetter.Text;
using PrintRecover.Typesetter.Typography;

namespace PrintRecover.Typesetter.Kinds;

/// <summary>Photographs side by side, their captions below, in a narrow column beside or, in Chinese and Japanese, running down a side.</summary>
public sealed class PhotographStrip(PageDesign design, Desk desk, PageParts parts)
{
    private readonly double _white = Math.Round(design.Leading / 3);

    /// <summary>Places up to so many photographs in a strip.</summary>
    public void Place(string article, Area strip, int count)
    {
        double width = Math.Floor((strip.Width - (count - 1) * design.Gutter) / count);
        for (int index = 0; index < count && desk.TakePicture(isPhotograph: true) is { } picture; index++)
        {
            Place(article, picture, strip with { Left = strip.Left + index * (width + design.Gutter), Width = width });
        }
    }

    private void Place(string article, (string Scene, string Caption) picture, Area slot)
    {
        bool isWide = design.Type.Face.Language.IsWide, isLeft = desk.Chance(0.5);
        StoryBlock caption = new(Role.Caption, picture.Caption);
        double place = desk.Random.NextDouble();
        Area area = isWide && place < 0.6 ? PlaceUpright(article, caption, slot, isLeft)
            : place < 0.75 ? PlaceBeside(article, caption, slot, isLeft)
            : PlaceBelow(article, caption, slot);
        parts.Add(new Ornament(OrnamentKind.Picture, area, picture.Scene, desk.Random.Next(1000)));
    }

    private Area PlaceUpright(string article, StoryBlock caption, Area slot, bool isLeft)
    {
        SetBlock set = desk.Setter.Set(caption, design.Type.Caption with { Alignment = Alignment.Start }, slot.Height, isSideways: true);
        (Area text, Area picture) = Beside(slot, set.Depth, isLeft);
        parts.Add(Stack.PlaceSideways(article, [set], text, isVerticalPage: false).Regions);
        return picture;
    }

    private Area PlaceBeside(string article, StoryBlock caption, Area slot, bool isLeft)
    {
        double width = Math.Round(desk.Random.Next(6, 9) * design.Type.Face.Size);
        SetBlock set = desk.Setter.Set(caption, design.Type.Caption, width);
        (Area text, Area picture) = Beside(slot, width, isLeft);
        parts.Add(Stack.Place(article, [set], text.Left, desk.Chance(0.5) ? text.Top : Math.Max(text.Top, text.Bottom - set.Depth)).Regions);
        return picture;
    }

    private Area PlaceBelow(string article, StoryBlock caption, Area slot)
    {
        SetBlock set = desk.Setter.Set(caption, design.Type.Caption, slot.Width);
        Area picture = slot.To(slot.Bottom - set.Depth - _white);
        parts.Add(Stack.Place(article, [set], slot.Left, picture.Bottom + _white).Regions);
        return picture;
    }

    private (Area Text, Area Picture) Beside(Area slot, double width, bool isLeft)
    {
        Area picture = slot with { Left = isLeft ? slot.Left + width + _white : slot.Left, Width = slot.Width - width - _white };
        return (slot with { Left = isLeft ? slot.Left : picture.Right + _white, Width = width }, picture);
    }
}

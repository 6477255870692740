using PrintRecover.Typesetter.Layout;

namespace PrintRecover.Typesetter.Kinds;

/// <summary>
/// Front pages of today: one story across the page under the name, with a photograph at its side, then the day's great one, its headline plain,
/// on a tint or white on black, with a strip of photographs above or below its columns.
/// </summary>
public sealed record FrontPageMakeUp : IMakeUp
{
    // Shares of the height between head and imprint; photographs in body lines.
    private const double UpperStory = 0.3, MostPhotographs = 0.45;
    private const int LowestPhotograph = 9, HighestPhotograph = 16;

    /// <inheritdoc/>
    public IReadOnlyList<Sheet> Compose(PageDesign design, Desk desk, int firstPage)
    {
        PageDesign own = design with { HeadDepth = 0 };
        var parts = new PageParts();
        var head = new FrontPageHead(own, desk, parts);
        double white = Math.Round(1.5 * own.Leading), top = head.Place() + white, bottom = head.PlaceImprint() - white;
        var story = new FrontStory(own, desk, parts);
        double middle = story.MakeUpper(new Area(own.Left, top, own.ContentWidth, Math.Round((bottom - top) * UpperStory)));
        if (own.Rules != RulePolicy.None)
        {
            parts.Add(new Ornament(OrnamentKind.Rule, new Area(own.Left, middle + white / 2, own.ContentWidth, 3)));
        }

        Area rest = new(own.Left, middle + white, own.ContentWidth, bottom - middle - white);
        double photographs = Math.Min(desk.Random.Next(LowestPhotograph, HighestPhotograph) * own.Leading, MostPhotographs * rest.Height);
        story.MakeGreat(rest, photographs);
        return [parts.ToSheet(own)];
    }
}

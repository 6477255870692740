using PrintRecover.Model;
using PrintRecover.Reflow;

namespace PrintRecover.TextSources;

/// <summary>A page as a file tells it, and what can be concluded from it.</summary>
/// <param name="Width">Width of the scan, pixels; 0 where the file does not say.</param>
/// <param name="Height">Height of the scan, pixels; 0 where the file does not say.</param>
/// <param name="Dpi">Resolution of the scan; null where the file does not say.</param>
/// <param name="Language">The language as the file names it; empty where it does not.</param>
/// <param name="Regions">Its regions, in the order of the file.</param>
/// <param name="Rules">Printed lines that separate.</param>
internal sealed record DraftPage(
    int Width, int Height, int? Dpi, string Language, IReadOnlyList<DraftRegion> Regions, IReadOnlyList<Box> Rules)
{
    /// <summary>Lines at least so much higher than the body's are headlines: halfway between body and twice its size.</summary>
    private const double HeadlineHeights = 1.5;

    /// <summary>
    /// Their characters are wider too: two printed lines that a program took for one are as high as a headline, but no
    /// wider than their text.
    /// </summary>
    private const double HeadlineEms = 1.1;

    /// <summary>Height of newspaper body type with its ascenders, millimetres; tells the resolution where none is stated.</summary>
    private const double BodyMillimetres = 2.6;

    /// <summary>The page, its regions' kinds and its measures filled in.</summary>
    /// <param name="number">The page's number, from 1.</param>
    public Page ToPage(int number)
    {
        TextLine[] lines = [.. Regions.SelectMany(region => region.Lines)];
        double glyph = Median(lines, Size);
        double em = Median(lines, Em);
        bool hasHeadings = Regions.Any(region => region.Kind is RegionKind.Headline or RegionKind.Subheading);
        Region[] regions =
        [
            .. Regions
                .SelectMany(region => region.Kind is null || (region.Kind == RegionKind.Paragraph && !hasHeadings)
                    ? SplitBySize(region, line => IsHeadline(line, glyph, em))
                    : [region])
                .Select((region, id) => new Region(id, region.Kind ?? RegionKind.Paragraph, BoxOf(region), region.Lines) { Stated = region.Stated }),
        ];
        Box all = Box.Around(regions.Select(region => region.Box));
        return new Page(
            number,
            Width > 0 ? Width : Math.Max(1, all.Right),
            Height > 0 ? Height : Math.Max(1, all.Bottom),
            Dpi ?? (int)Math.Max(1, Math.Round(glyph * 25.4 / BodyMillimetres)),
            Language,
            regions,
            Rules,
            [],
            glyph,
            PageTransform.Identity,
            IsVertical(lines) ? TextDirection.VerticalRightToLeft : TextDirection.Horizontal);
    }

    /// <summary>A region whose lines are of different sizes is several: files of older programs keep whole columns as one.</summary>
    private static IEnumerable<DraftRegion> SplitBySize(DraftRegion region, Func<TextLine, bool> isHeadline)
    {
        if (region.Lines.Count == 0)
        {
            return [region with { Kind = region.Kind ?? RegionKind.Paragraph }];
        }

        var parts = new List<DraftRegion>();
        foreach (TextLine line in region.Lines)
        {
            RegionKind kind = isHeadline(line) ? RegionKind.Headline : RegionKind.Paragraph;
            if (parts.Count > 0 && parts[^1].Kind == kind)
            {
                parts[^1] = parts[^1] with { Lines = [.. parts[^1].Lines, line] };
            }
            else
            {
                parts.Add(new DraftRegion(kind, default, [line], Stated: region.Stated));
            }
        }

        return parts.Count == 1 ? [region with { Kind = parts[0].Kind }] : parts;
    }

    /// <summary>Large lines of words; a rule or an ornament read as a sign or two is none.</summary>
    private static bool IsHeadline(TextLine line, double glyph, double em) =>
        Size(line) >= HeadlineHeights * glyph && Em(line) >= HeadlineEms * em && line.Text.Count(char.IsLetter) >= 2;

    /// <summary>The median over the page's characters, so that short lines count little.</summary>
    private static double Median(IReadOnlyList<TextLine> lines, Func<TextLine, double> measure)
    {
        (double Measure, int Letters)[] measures = [.. lines.Select(line => (measure(line), line.Text.Length)).Order()];
        long left = measures.Sum(line => (long)line.Letters) / 2;
        return Math.Max(1, measures.FirstOrDefault(line => (left -= line.Letters) < 0).Measure);
    }

    private static double Size(TextLine line) => line.IsVertical ? line.Box.Width : line.Box.Height;

    private static double Em(TextLine line) =>
        (line.IsVertical ? line.Box.Height : line.Box.Width) / Math.Max(0.5, Characters.WidthEms(line.Text));

    private static bool IsVertical(IReadOnlyList<TextLine> lines) =>
        lines.Where(line => line.IsVertical).Sum(line => line.Text.Length)
        > lines.Where(line => !line.IsVertical).Sum(line => line.Text.Length);

    private static Box BoxOf(DraftRegion region) =>
        region.Box.IsEmpty ? Box.Around(region.Lines.Select(line => line.Box)) : region.Box;
}

using PrintRecover.Model;

namespace PrintRecover.Writers.Overlay;

/// <summary>Draws what stages before the assembly found on a page.</summary>
internal static class StageDrawing
{
    /// <summary>Rules and frames red, pictures hatched.</summary>
    public static void DrawInk(PageDrawing drawing, Page page)
    {
        foreach (Region region in page.Regions.Where(region => region.Kind == RegionKind.Picture))
        {
            drawing.Hatch(region.Box, RgbColor.Picture);
            drawing.Outline(region.Box, RgbColor.Picture, 0.1);
        }

        foreach (Box rule in page.Rules)
        {
            drawing.Fill(rule, RgbColor.Rule, 0.7);
        }

        foreach (Box frame in page.Frames)
        {
            drawing.Outline(frame, RgbColor.Rule, 0.15);
        }
    }

    /// <summary>Lines next to each other never look alike, so that it is seen where one was cut or two were joined.</summary>
    public static void DrawLines(PageDrawing drawing, Page page)
    {
        foreach ((int index, TextLine line) in page.Regions.SelectMany(region => region.Lines).Index())
        {
            drawing.Fill(line.Box, RgbColor.OfArticle(index), 0.25);
            drawing.Outline(line.Box, RgbColor.OfArticle(index), 0.06);
        }
    }

    /// <summary>Each with the initial of its kind and its number on the page.</summary>
    public static void DrawRegions(PageDrawing drawing, Page page)
    {
        foreach (Region region in page.Regions)
        {
            RgbColor color = RgbColor.OfKind(region.Kind);
            drawing.Fill(region.Box, color, 0.2);
            drawing.Outline(region.Box, color, 0.12);
        }

        foreach (Region region in page.Regions)
        {
            drawing.Label(region.Box, FormattableString.Invariant($"{Initial(region.Kind)}{region.Id}"), RgbColor.OfKind(region.Kind));
        }
    }

    /// <summary>
    /// An arrow to each text from what it was joined to, and its number: how likely that is right, in hundredths. What is sure is
    /// green, what is not red; what was joined to nothing has a number alone.
    /// </summary>
    public static void DrawLinks(PageDrawing drawing, Page page, IReadOnlyList<PlacedRegion> placed)
    {
        DrawInk(drawing, page);
        PlacedRegion[] here = [.. placed.Where(region => region.Page.Number == page.Number)];
        foreach (PlacedRegion region in here)
        {
            RgbColor color = region.Link is { Confidence: { } sure } ? RgbColor.OfConfidence(sure) : RgbColor.OfKind(region.Region.Kind);
            drawing.Fill(region.Region.Box, color, 0.2);
            drawing.Outline(region.Region.Box, color, 0.12);
        }

        foreach (PlacedRegion region in here)
        {
            if (region.Link is not { Confidence: { } sure } link)
            {
                continue;
            }

            if (link.To is { } to)
            {
                drawing.Arrow(to, region.Region.Box, RgbColor.OfConfidence(sure));
            }

            drawing.Number(region.Region.Box, (int)Math.Round(100 * sure), RgbColor.OfConfidence(sure));
        }
    }

    private static char Initial(RegionKind kind) => kind switch
    {
        RegionKind.Headline => 'H',
        RegionKind.Subheading => 'S',
        RegionKind.Caption => 'C',
        RegionKind.Picture => 'I',
        RegionKind.Table => 'T',
        RegionKind.Advertisement => 'A',
        RegionKind.Masthead => 'M',
        RegionKind.Folio or RegionKind.PageHeader or RegionKind.PageFooter => 'F',
        _ => 'P',
    };
}

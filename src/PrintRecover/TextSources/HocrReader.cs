using System.Globalization;
using AngleSharp.Dom;
using PrintRecover.Model;

namespace PrintRecover.TextSources;

/// <summary>Reads hOCR (Breuel 2007): HTML whose classes name pages, areas, lines and words, with boxes in their titles.</summary>
public static class HocrReader
{
    private const string Lines = ".ocr_line, .ocrx_line, .ocr_header, .ocr_caption, .ocr_textfloat";

    /// <summary>Reads a file.</summary>
    /// <param name="input">The open file; it is read to its end.</param>
    /// <exception cref="InputException">The file is too large or has no page.</exception>
    public static PageFileContent Read(TextInput input)
    {
        using IDocument document = HtmlText.Parse(input.ReadAll(HtmlText.MostBytes), input.File);
        IElement[] pages = [.. document.QuerySelectorAll(".ocr_page")];
        return pages.Length > 0
            ? new PageFileContent([.. pages.Select((page, index) => ReadPage(page).ToPage(index + 1))], HasStatedOrder: false)
            : throw new InputException($"{input.File} is hOCR without a page; export it again.");
    }

    private static DraftPage ReadPage(IElement page)
    {
        Box box = BoxOf(page);
        double[] dpi = Numbers(page, "scan_res");
        return new DraftPage(
            box.Right,
            box.Bottom,
            dpi.Length > 0 && dpi[0] is > 30 and < 5000 ? (int)dpi[0] : null,
            page.GetAttribute("lang") ?? "",
            [
                .. Areas(page).SelectMany(ReadArea).Where(region => region.Lines.Count > 0),
                .. page.QuerySelectorAll(".ocr_photo, .ocr_image, .ocr_float.ocr_image")
                    .Select(BoxOf).Where(picture => !picture.IsEmpty)
                    .Select(picture => new DraftRegion(RegionKind.Picture, picture, [])),
            ],
            [.. page.QuerySelectorAll(".ocr_separator").Select(BoxOf).Where(rule => !rule.IsEmpty)]);
    }

    /// <summary>Lines by the area that they stand in, else by the paragraph, else all together.</summary>
    private static IEnumerable<IGrouping<IElement, IElement>> Areas(IElement page) => LinesOf(page)
        .GroupBy(line => line.Closest(".ocr_carea") ?? line.Closest(".ocr_par") ?? page);

    /// <summary>The lines; where a tool marked none, what it did mark.</summary>
    private static IEnumerable<IElement> LinesOf(IElement page) => new[] { Lines, ".ocr_par", ".ocr_carea" }
        .Select(marks => page.QuerySelectorAll(marks).Where(line => line.ParentElement?.Closest(marks) is null).ToArray())
        .FirstOrDefault(lines => lines.Length > 0) ?? [];

    /// <summary>Lines that are named captions or headers are regions of their own.</summary>
    private static IEnumerable<DraftRegion> ReadArea(IGrouping<IElement, IElement> area)
    {
        RegionKind? kind = area.Key.ClassList.Contains("ocr_table") ? RegionKind.Table : null;
        return area
            .GroupBy(line => line.ClassList.Contains("ocr_caption") ? RegionKind.Caption : kind)
            .Select(lines => new DraftRegion(lines.Key, default, [.. lines.Select(ReadLine).OfType<TextLine>()]));
    }

    private static TextLine? ReadLine(IElement line)
    {
        IElement[] words = [.. line.QuerySelectorAll(".ocrx_word")];
        string[] parts = words.Length > 0 ? [.. words.Select(word => word.TextContent)] : [line.TextContent];
        string text = string.Join(' ', parts.SelectMany(part => part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        if (text.Length == 0)
        {
            return null;
        }

        double[] rated = [.. words.SelectMany(word => Numbers(word, "x_wconf").Take(1)).Where(percent => percent is >= 0 and <= 100)];
        Box box = BoxOf(line) is { IsEmpty: false } own ? own : Box.Around(words.Select(BoxOf));
        bool isVertical = Numbers(line, "textangle") is [90 or 270, ..] || (line.Matches(Lines) && LineShape.IsVertical(box, text));
        return new TextLine(box, text, rated.Length > 0 ? rated.Average() / 100 : null, isVertical);
    }

    private static Box BoxOf(IElement element) => Numbers(element, "bbox") is [var left, var top, var right, var bottom, ..]
        && right > left && bottom > top
            ? XmlText.Box(left, top, right, bottom)
            : default;

    /// <summary>The numbers behind a property's name in the title: <c>bbox 0 0 10 20; x_wconf 93</c>.</summary>
    private static double[] Numbers(IElement element, string property)
    {
        foreach (string entry in (element.GetAttribute("title") ?? "").Split(';', StringSplitOptions.TrimEntries))
        {
            string[] words = entry.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 1 && words[0] == property)
            {
                return [.. words.Skip(1).Select(word =>
                    double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && Math.Abs(number) < 1e7
                        ? number
                        : double.NaN).TakeWhile(number => !double.IsNaN(number))];
            }
        }

        return [];
    }
}

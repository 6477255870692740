using System.Globalization;
using System.Text;

namespace PrintRecover.Typesetter;

/// <summary>
/// A page with random measures: columns, type, gutters, bands of articles, headlines across and upright, pictures.
/// It is for measuring on pages that nothing was built for.
/// </summary>
public sealed class SamplePage
{
    private const int Margin = 110;
    private const int FirstBandTop = 210;

    // More than the longest body holds; the page cuts what does not fit.
    private const int MostParagraphs = 60;

    private readonly Random _random;
    private readonly SampleText _text;
    private readonly StringBuilder _html = new();
    private readonly int _columns;
    private readonly int _size;
    private readonly int _leading;
    private readonly int _gutter;
    private readonly int _columnWidth;

    public SamplePage(string pagesFolder, int seed)
    {
        _random = new Random(seed);
        _text = new SampleText(pagesFolder, _random);
        _columns = _random.Next(4, 8);
        _size = _random.Next(31, 43);
        _leading = (int)(_size * (1.22 + 0.25 * _random.NextDouble()));
        _gutter = (int)(_size * (1.0 + 0.8 * _random.NextDouble()));
        _columnWidth = _size * _random.Next(13, 20) + 6;
    }

    private int PageWidth => 2 * Margin + Span(_columns);

    /// <summary>The page's HTML; its style and scripts are those of the committed pages.</summary>
    public string Compose(string pagesFolder)
    {
        int top = FirstBandTop;
        int bands = _random.Next(2, 4);
        for (int band = 0; band < bands; band++)
        {
            int bottom = top + _leading * _random.Next(16, 34) + 330;
            Band(top, bottom);
            Tag("div", "rule thick", $"left:{Margin}px;top:{bottom + 30}px;width:{Span(_columns)}px");
            top = bottom + 76;
        }

        Tag("div", "footer", $"left:{Margin}px;top:{top - 16}px;width:{Span(_columns)}px", _text.Headline(6, 12), "data-furniture=\"pagefooter\"");
        string folder = new Uri(Path.GetFullPath(pagesFolder) + "/").AbsoluteUri;
        return $"""
            <!doctype html>
            <html lang="zh-Hans" data-overflow="cut" data-width="{PageWidth}" data-height="{top + 70}" data-margin="{Margin}" data-columns="{_columns}" data-gutter="{_gutter}" data-leading="{_leading}">
            <meta charset="utf-8"><link rel="stylesheet" href="{folder}newspaper.css">
            <body style="--size:{_size}px;--leading:{_leading}px">
            <div class="nameplate" data-furniture="masthead" style="left:{Margin}px;top:50px">雾湾日报</div>
            <div class="folio" data-furniture="folio" style="left:{Margin + 520}px;top:80px">2031年{_random.Next(1, 13)}月{_random.Next(1, 29)}日</div>
            <div class="folio reverse" data-furniture="folio" style="left:{PageWidth - Margin - 190}px;top:74px">第{_random.Next(1, 9)}版</div>
            <div class="rule double" style="left:{Margin}px;top:166px;width:{Span(_columns)}px"></div>
            {_html}
            <script src="{folder}picture.js"></script><script src="{folder}typeset.js"></script></body></html>
            """;
    }

    private void Band(int top, int bottom)
    {
        for (int first = 0; first < _columns;)
        {
            int left = _columns - first;
            int span = left <= 3 ? left : _random.Next(2, Math.Min(left - 1, 5));
            if (first > 0)
            {
                Tag("div", "rule column", $"left:{Left(first) - _gutter / 2 - 1}px;top:{top}px;height:{bottom - top}px");
            }

            _html.Append("<article>");
            Article(first, span, top, bottom);
            _html.Append("</article>\n");
            first += span;
        }
    }

    private void Article(int first, int span, int top, int bottom)
    {
        if (span >= 3 && _random.Next(4) == 0)
        {
            UprightHeadline(first, span, top, bottom);
            return;
        }

        int headBottom = Headline(Left(first), Span(span), top);
        int pictureColumns = span >= 2 && _random.Next(3) == 0 ? span / 2 : 0;
        int pictureBottom = pictureColumns > 0 ? Picture(first + span - pictureColumns, pictureColumns, headBottom) : headBottom;
        Body(Enumerable.Range(first, span).Select(column =>
            $"{column}:{(column >= first + span - pictureColumns ? pictureBottom : headBottom)}-{bottom}"));
    }

    private void UprightHeadline(int first, int span, int top, int bottom)
    {
        string title = _text.Headline(8, 13);
        int size = Math.Min(_columnWidth / 3, (bottom - top) / (title.Length + 1));
        int left = Left(first + span - 1) + _columnWidth / 2;
        Tag("h1", "title vertical", $"left:{left}px;top:{top}px;height:{bottom - top}px;width:{size * 6 / 5}px;font-size:{size}px", title, "data-kind=\"title\"");
        Body(Enumerable.Range(first, span - 1).Select(column => $"{column}:{top}-{bottom}"));
    }

    private int Headline(int left, int width, int top)
    {
        if (_random.Next(3) == 0)
        {
            string place = $"left:{left}px;top:{top}px;width:{width}px;font-size:{_size * 3 / 2}px;line-height:{_size * 2}px";
            Tag("p", "kicker", place, _text.Headline(6, 10), "data-kind=\"kicker\"");
            top += _size * 9 / 4;
        }

        string title = _text.Headline(7, 14);
        int size = Math.Clamp(width / (title.Length + 1), _size * 3 / 2, 170);
        string face = _random.Next(2) == 0 ? "title song" : "title";
        int lines = title.Length * (size + 4) > width ? 2 : 1;
        Tag("h1", face, $"left:{left}px;top:{top}px;width:{width}px;font-size:{size}px", title, "data-kind=\"title\"");
        top += lines * size * 6 / 5 + 16;
        if (_random.Next(2) == 0)
        {
            string place = $"left:{left}px;top:{top}px;width:{width}px;font-size:{_size * 7 / 5}px;line-height:{_size * 2}px";
            Tag("p", "subtitle", place, _text.Headline(6, 9), "data-kind=\"subtitle\"");
            top += _size * 2;
        }

        return top + _size;
    }

    private int Picture(int column, int span, int top)
    {
        string[] scenes = ["harbour", "field", "lighthouse"];
        int width = Span(span), height = width * 2 / 3;
        _html.Append(CultureInfo.InvariantCulture, $"<canvas class=\"picture\" data-picture=\"{scenes[_random.Next(3)]}\" data-seed=\"{_random.Next(1000)}\" width=\"{width}\" height=\"{height}\" style=\"left:{Left(column)}px;top:{top}px\"></canvas>");
        string caption = _text.Headline(9, 16) + "。";
        Tag("p", "caption", $"left:{Left(column)}px;top:{top + height + 14}px;width:{width}px", caption, "data-kind=\"caption\"");
        int lines = (caption.Length + 2) * 38 / width + 1;
        return top + height + 14 + lines * 52 + _size;
    }

    private void Body(IEnumerable<string> columns)
    {
        _html.Append(CultureInfo.InvariantCulture, $"<section class=\"body\" data-flow=\"{string.Join(' ', columns)}\">");
        for (int paragraph = 0; paragraph < MostParagraphs; paragraph++)
        {
            string subheading = paragraph > 0 && _random.Next(7) == 0 ? $"<h3>{_text.Headline(5, 8)}</h3>" : "";
            _html.Append(subheading).Append(CultureInfo.InvariantCulture, $"<p>{_text.Paragraph()}</p>");
        }

        _html.Append("</section>");
    }

    private int Left(int column) => Margin + column * (_columnWidth + _gutter);

    private int Span(int columns) => columns * _columnWidth + (columns - 1) * _gutter;

    private void Tag(string name, string style, string place, string text = "", string truth = "") =>
        _html.Append(CultureInfo.InvariantCulture, $"<{name} class=\"{style}\" {truth} style=\"{place}\">{text}</{name}>");
}

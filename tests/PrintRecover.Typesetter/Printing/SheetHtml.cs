using System.Globalization;
using System.Text;
using PrintRecover.Typesetter.Layout;
using PrintRecover.Typesetter.Typography;

namespace PrintRecover.Typesetter.Printing;

/// <summary>Writes a page as HTML in which every line stands where it was placed.</summary>
public sealed class SheetHtml(Sheet sheet, FontFolder fonts)
{
    private const string Style = """
        html,body{margin:0;padding:0;background:#fff;color:#111}
        body>*{position:absolute;margin:0}
        .line{white-space:pre}
        .rule{background:#1a1a1a}
        .double{border:0 solid #1a1a1a;box-sizing:border-box}
        .frame{border:4px solid #1a1a1a;box-sizing:border-box}
        .tinted{background:#e6e6e6}
        .plate{background:#161616}
        .long-s{font-style:inherit;display:inline-block;text-indent:0;clip-path:polygon(-50% -20%,150% -20%,150% var(--bar-top),var(--stem) var(--bar-top),var(--stem) var(--bar-bottom),150% var(--bar-bottom),150% 140%,-50% 140%);--bar-top:36%;--bar-bottom:52%;--stem:50%}
        """;

    private readonly StringBuilder _html = new();
    private readonly Dictionary<string, string> _classes = [];

    /// <summary>The HTML.</summary>
    public string Write()
    {
        foreach (Ornament ornament in sheet.Ornaments.OrderBy(ornament => ornament.Kind == OrnamentKind.TintedFrame ? 0 : 1))
        {
            WriteOrnament(ornament);
        }

        foreach (PlacedLine line in sheet.Regions.SelectMany(region => region.Lines))
        {
            WriteLine(line);
        }

        string styles = string.Join('\n', _classes.Select(style => $".{style.Value}{{{style.Key}}}"));
        string scripts = Script("picture.js") + Script("drawings.js");
        return $"""
            <!doctype html><html lang="{sheet.Language.Code}"><meta charset="utf-8"><style>
            {fonts.Css}{Style}
            {styles}</style><body style="width:{sheet.PrintedWidth}px;height:{sheet.PrintedHeight}px">
            {_html}{scripts}</body></html>
            """;
    }

    private string Script(string name) => $"<script src=\"{new Uri(Path.Combine(fonts.Home, "pages", name)).AbsoluteUri}\"></script>";

    private void WriteOrnament(Ornament ornament)
    {
        Area area = sheet.Printed(ornament.Area);
        if (ornament.Kind == OrnamentKind.Picture)
        {
            _html.Append(CultureInfo.InvariantCulture, $"<canvas data-picture=\"{ornament.Scene}\" data-seed=\"{ornament.Seed}\" width=\"{(int)area.Width}\" height=\"{(int)area.Height}\" style=\"left:{area.Left:0.##}px;top:{area.Top:0.##}px\"></canvas>\n");
            return;
        }

        bool isFlat = area.Width > area.Height;
        (string names, string style) = ornament.Kind switch
        {
            OrnamentKind.Rule => ("rule", ""),
            OrnamentKind.DoubleRule => ("double", isFlat ? "border-width:7px 0 2px" : "border-width:0 7px 0 2px"),
            OrnamentKind.Frame => ("frame", ""),
            OrnamentKind.TintedFrame => ("frame tinted", ""),
            _ => ("plate", ""),
        };
        _html.Append(CultureInfo.InvariantCulture, $"<div class=\"{names}\" style=\"{Place(area)}{style}\"></div>\n");
    }

    private void WriteLine(PlacedLine line)
    {
        TypeStyle style = line.Block.Style;
        bool isVertical = sheet.IsVertical != line.Block.IsSideways;
        Area area = sheet.Printed(line.Area);
        double start = line.Line.Start;
        bool isJustified = style.Alignment == Alignment.Justified && !line.Line.IsLast;
        if (isJustified || line.Block.Style.IndentEms > 0)
        {
            area = isVertical
                ? area with { Top = area.Top + start, Height = area.Height - start }
                : area with { Left = area.Left + start, Width = area.Width - start };
        }

        string alignment = style.Alignment switch
        {
            Alignment.Justified => isJustified ? "justify" : "start",
            Alignment.Center => "center",
            Alignment.End => "end",
            _ => "start",
        };
        string css = $"{style.Css}text-align:{alignment};text-align-last:{alignment};{(isVertical ? "writing-mode:vertical-rl" : "")}";
        if (!_classes.TryGetValue(css, out string? name))
        {
            _classes[css] = name = $"s{_classes.Count}";
        }

        _html.Append(CultureInfo.InvariantCulture, $"<div class=\"line {name}\" style=\"{Place(area)}\">{PrintedText.Html(line.Line.Text, line.Line.Lead, drawsLongS: true)}</div>\n");
    }

    private static string Place(Area area) => string.Create(CultureInfo.InvariantCulture,
        $"left:{area.Left:0.##}px;top:{area.Top:0.##}px;width:{area.Width:0.##}px;height:{area.Height:0.##}px;");
}

using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PrintRecover.Reflow;

namespace PrintRecover.TextSources;

/// <summary>
/// Takes a web page apart into the blocks that a browser shows one below the other. White space is HTML's: a run of it
/// is one space, and none between Chinese characters, wherever the mark-up breaks its lines.
/// </summary>
internal sealed partial class MarkupBlockReader
{
    private const char Break = '\u2028';

    private static readonly HashSet<string> CaptionWords = new(StringComparer.Ordinal) { "caption", "captions", "cutline", "figcaption" };
    private static readonly HashSet<string> BylineWords = new(StringComparer.Ordinal) { "byline", "author", "authors" };
    private static readonly HashSet<string> DateWords = new(StringComparer.Ordinal) { "date", "dateline", "time", "timestamp", "pubdate", "published" };

    /// <summary>A cell with more text than this lays out a page and is no table's.</summary>
    private const int LongestCell = 200;

    /// <summary>Text beside a picture in one paragraph is its caption when it is no longer than this, ems.</summary>
    private const double LongestCaptionEms = 60;

    /// <summary>A byline or date set apart by its name is no longer than this, ems.</summary>
    private const double LongestRoleEms = 40;

    private readonly List<MarkupBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private int _linkCharacters;
    private int _links;
    private bool _hasPicture;

    /// <summary>The blocks inside an element, in the order of the page.</summary>
    public static IReadOnlyList<MarkupBlock> Read(IElement root)
    {
        var reader = new MarkupBlockReader();
        reader.Walk(root, root, isLink: false);
        reader.Flush(root);
        return reader._blocks;
    }

    private void Walk(INode node, IElement owner, bool isLink)
    {
        foreach (INode child in node.ChildNodes)
        {
            switch (child)
            {
                case IText text:
                    Append(text.Data, isLink);
                    break;
                case IElement element when !MarkupLabels.IsUnread(element):
                    ReadElement(element, owner, isLink);
                    break;
                default:
                    break;
            }
        }
    }

    private void ReadElement(IElement element, IElement owner, bool isLink)
    {
        switch (element.LocalName)
        {
            case "br":
                _text.Append(Break);
                break;
            case "img" or "picture":
                _hasPicture = true;
                break;
            case "pre" or "listing" or "xmp" or "plaintext":
                Flush(owner);
                AddPreformatted(element);
                break;
            case "table" when IsTable(element):
                Flush(owner);
                AddTable(element);
                break;
            case "a" when element.HasAttribute("href"):
                _links++;
                Walk(element, owner, isLink: true);
                break;
            default:
                if (!MarkupLabels.IsBlock(element))
                {
                    Walk(element, owner, isLink);
                    break;
                }

                Flush(owner);
                Walk(element, element, isLink);
                Flush(element);
                break;
        }
    }

    private void Append(string text, bool isLink)
    {
        _text.Append(Invisible().Replace(text, ""));
        if (isLink)
        {
            _linkCharacters += text.Count(c => !char.IsWhiteSpace(c));
        }
    }

    private void Flush(IElement owner)
    {
        string raw = _text.ToString();
        bool isHeading = owner.LocalName is ['h', >= '1' and <= '6'];
        MarkupLine[] lines = TrimEmpty([.. raw.Split(Break).Select(line => ToLine(line, isHeading))]);
        if (lines.Length > 0)
        {
            int characters = raw.Count(c => !char.IsWhiteSpace(c));
            int addresses = _linkCharacters > 0 ? 0 : Address().Matches(raw).Sum(match => match.Length);
            (MarkupKind kind, int level) = KindOf(owner, lines);
            _blocks.Add(new MarkupBlock(
                kind, owner, lines, Math.Min(1.0, (_linkCharacters + addresses) / (double)Math.Max(1, characters)), _links, level));
        }

        _text.Clear();
        (_linkCharacters, _links) = (0, 0);
        _hasPicture &= lines.Length == 0 && !MarkupLabels.IsBlock(owner);
    }

    private (MarkupKind Kind, int Level) KindOf(IElement owner, IReadOnlyList<MarkupLine> lines)
    {
        double ems = lines.Sum(line => Characters.WidthEms(line.Text));
        if (owner.LocalName is ['h', >= '1' and <= '6'])
        {
            return (MarkupKind.Heading, owner.LocalName[1] - '0');
        }

        for (IElement? element = owner; element is not null and not { LocalName: "body" or "article" or "main" }; element = element.ParentElement)
        {
            if (element.LocalName is "figcaption" or "caption" || MarkupLabels.HasWord(element, CaptionWords))
            {
                return (MarkupKind.Caption, 0);
            }
        }

        return _hasPicture && ems <= LongestCaptionEms ? (MarkupKind.Caption, 0)
            : ems <= LongestRoleEms && MarkupLabels.HasWord(owner, BylineWords) ? (MarkupKind.Byline, 0)
            : ems <= LongestRoleEms && MarkupLabels.HasWord(owner, DateWords) ? (MarkupKind.Dateline, 0)
            : (MarkupKind.Text, 0);
    }

    private static MarkupLine ToLine(string raw, bool isHeading)
    {
        string start = raw.TrimStart(' ', '\t', '\r', '\n', '\f');
        return new MarkupLine(isHeading ? HeadingSpacing.Clean(raw) : CjkSpacing.Clean(raw), start.StartsWith('\u3000') || start.StartsWith("\u00A0\u00A0", StringComparison.Ordinal));
    }

    private static MarkupLine[] TrimEmpty(MarkupLine[] lines)
    {
        int first = Array.FindIndex(lines, line => line.Text.Length > 0);
        int last = Array.FindLastIndex(lines, line => line.Text.Length > 0);
        return first < 0 ? [] : lines[first..(last + 1)];
    }

    private void AddPreformatted(IElement element)
    {
        string[] lines = element.TextContent.ReplaceLineEndings("\n").Trim('\n').Split('\n');
        if (lines.Any(line => !string.IsNullOrWhiteSpace(line)))
        {
            _blocks.Add(new MarkupBlock(
                MarkupKind.Preformatted, element, [.. lines.Select(line => new MarkupLine(line.TrimEnd(), IsIndented: false))], 0, 0, 0));
        }
    }

    /// <summary>A table of short cells, more than one a row; others lay out a page, as pages long did.</summary>
    private static bool IsTable(IElement table)
    {
        IElement[] cells = [.. table.QuerySelectorAll("td, th")];
        return cells.Length > 1 && table.QuerySelectorAll("tr").Any(row => row.Children.Count(cell => cell.LocalName is "td" or "th") > 1)
            && table.QuerySelector("table, h1, h2, h3, p + p, img, ul, form") is null
            && cells.All(cell => cell.TextContent.Length <= LongestCell);
    }

    private void AddTable(IElement table)
    {
        if (table.QuerySelector("caption") is { } caption)
        {
            Walk(caption, caption, isLink: false);
            Flush(caption);
        }

        MarkupLine[] rows =
        [
            .. table.QuerySelectorAll("tr")
                .Select(row => string.Join(' ', row.Children.Select(cell => CjkSpacing.Clean(cell.TextContent)).Where(text => text.Length > 0)))
                .Where(row => row.Length > 0)
                .Select(row => new MarkupLine(row, IsIndented: false)),
        ];
        if (rows.Length > 0)
        {
            int links = table.QuerySelectorAll("a[href]").Sum(link => link.TextContent.Length);
            _blocks.Add(new MarkupBlock(
                MarkupKind.Table, table, rows, Math.Min(1.0, links / (double)rows.Sum(row => row.Text.Length)), 0, 0));
        }
    }

    [GeneratedRegex("[\u200B\uFEFF\u00AD\u2060]")]
    private static partial Regex Invisible();

    [GeneratedRegex(@"https?://[^\s，。）)]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}

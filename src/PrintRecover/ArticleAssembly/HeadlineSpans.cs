using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>
/// How much of the page's width each level headline rules: as far as nothing but white stands beside it. A headline that is centred over six columns and
/// no wider than two rules all six, for no text stands in its rows.
/// </summary>
internal sealed class HeadlineSpans
{
    /// <summary>The share of a headline's height at its top and foot that its neighbours may reach into.</summary>
    private const double Margin = 0.2;

    /// <summary>What a headline rules has so much of its width under the headline's span.</summary>
    private const double UnderSpan = 0.8;

    /// <summary>How much lower than another a text begins that is of the same row, in body characters.</summary>
    private const double FirstRow = 2.5;

    /// <summary>How many times as large much larger type is.</summary>
    private const double MuchLarger = 1.6;

    private readonly Stacking _stacking;
    private readonly IReadOnlyList<Region> _texts;
    private readonly Dictionary<(Box, int?), HeadlineCluster?> _over = [];
    private readonly Box[] _print;
    private readonly (HeadlineCluster Headline, Box Span)[] _spans;

    /// <summary>Looks over a page, its headlines and its texts.</summary>
    public HeadlineSpans(Page page, IReadOnlyList<HeadlineCluster> headlines, IReadOnlyList<Region> texts)
    {
        (_stacking, _texts) = (new Stacking(page), texts);
        _print = [.. texts.SelectMany(text => text.Lines).Select(line => line.Box), .. page.Regions.Where(region => region.Kind == RegionKind.Picture).Select(region => region.Box),
            .. headlines.Select(headline => headline.Box)];
        Box all = Box.Around(_print);
        _spans = [.. headlines.Where(headline => !headline.IsVertical).Select(headline => (headline, SpanOf(page, headline, all)))];
    }

    /// <summary>The headline next above a text whose span the text stands under, no rule between; null for none.</summary>
    public HeadlineCluster? Over(Region text) => Over(text.Box, text.Frame);

    /// <summary>The headline next above another in whose span it stands, no rule between; null for none.</summary>
    public HeadlineCluster? Over(HeadlineCluster headline) => Over(headline.Box, headline.Frame);

    /// <summary>Whether a text stands at the head of what such a headline rules: no other text under that span begins higher.</summary>
    public bool IsFirstRow(Region text) => Over(text) is { } over && !_texts.Any(other =>
        other.Box.Y < text.Box.Y - (FirstRow * _stacking.Glyph) && other.Kind != RegionKind.Caption && Over(other) == over);

    /// <summary>Whether a headline stands in the span of one in much larger type: it is a subheading there, or a small notice's.</summary>
    public bool IsUnderLarger(HeadlineCluster? headline) => headline is not null
        && Over(headline) is { } over && over.TypePixels >= MuchLarger * headline.TypePixels;

    private HeadlineCluster? Over(Box box, int? frame)
    {
        if (!_over.TryGetValue((box, frame), out HeadlineCluster? over))
        {
            over = _spans
                .Where(each => each.Headline.Frame == frame && each.Headline.Box.Bottom <= box.Y + (0.6 * _stacking.Glyph)
                    && each.Span.HorizontalOverlap(box) >= UnderSpan * box.Width && !_stacking.IsRuleBetween(each.Span, box))
                .Select(each => each.Headline)
                .MaxBy(headline => headline.Box.Bottom);
            _over[(box, frame)] = over;
        }

        return over;
    }

    private Box SpanOf(Page page, HeadlineCluster headline, Box all)
    {
        Box box = headline.Box;
        int margin = (int)(Margin * box.Height);
        Box rows = Box.FromEdges(all.X, box.Y + margin, all.Right, box.Bottom - margin);
        Box[] beside = [.. _print.Concat(_stacking.UprightRules).Where(other => other.VerticalOverlap(rows) > 0 && other.HorizontalOverlap(box) <= 0)];
        Box field = headline.Frame is { } frame ? page.Frames[frame] : all;
        return Box.FromEdges(
            beside.Where(other => other.Right <= box.X).Select(other => other.Right).Append(Math.Min(field.X, box.X)).Max(),
            box.Y,
            beside.Where(other => other.X >= box.Right).Select(other => other.X).Append(Math.Max(field.Right, box.Right)).Min(),
            box.Bottom);
    }
}

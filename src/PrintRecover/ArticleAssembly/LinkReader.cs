using PrintRecover.Model;
using static PrintRecover.ArticleAssembly.LinkSign;

namespace PrintRecover.ArticleAssembly;

/// <summary>Sees the signs that tell whether a text belongs to what it stands next to.</summary>
internal sealed class LinkReader
{
    /// <summary>A notice has seldom more lines than the first, a piece of news seldom as many as the second.</summary>
    private const int FewLines = 7, ManyLines = 18;

    /// <summary>In body characters: type that only headlines have, and type that a subheading may have.</summary>
    private const double LargeType = 2, SmallType = 1.45;

    /// <summary>What is less likely a headline may well be a subheading.</summary>
    private const double LeastConfidence = 0.75;

    private readonly double _glyph;
    private readonly IReadOnlyList<HeadlineCluster> _headlines;
    private readonly LinkGapReader _gaps;
    private readonly Box[] _pictures;
    private readonly ColumnView _view;
    private readonly ItemDividers _dividers;
    private readonly RuledFields _fields;
    private readonly HeadlineSpans _spans;
    private readonly Dictionary<int, HashSet<string>> _words;
    private readonly Dictionary<HeadlineCluster, HashSet<string>> _headlineWords = new(ReferenceEqualityComparer.Instance);

    /// <summary>Looks over a page, its headlines and its texts.</summary>
    public LinkReader(Page page, IReadOnlyList<HeadlineCluster> headlines, IReadOnlyList<Region> texts)
    {
        (_glyph, _headlines) = (page.GlyphHeight, headlines);
        _gaps = new LinkGapReader(page, headlines, texts);
        _pictures = [.. page.Regions.Where(region => region.Kind == RegionKind.Picture).Select(region => region.Box)];
        _view = new ColumnView(page, headlines, texts);
        _dividers = new ItemDividers(page, headlines, texts);
        _fields = new RuledFields(page, headlines, texts);
        _spans = new HeadlineSpans(page, headlines, texts);
        HashSet<string>[] words = RareWords.Of([
            .. texts, .. headlines.Select(headline => headline.Regions[0] with { Lines = [.. headline.Regions.SelectMany(region => region.Lines)] })]);
        _words = texts.Select((text, index) => (text.Id, Words: words[index])).ToDictionary(pair => pair.Id, pair => pair.Words);
        for (int i = 0; i < headlines.Count; i++)
        {
            _headlineWords[headlines[i]] = words[texts.Count + i];
        }
    }

    /// <summary>What is seen of a text and what it may belong to.</summary>
    public IReadOnlyList<LinkSign> Read(ArticleLink link)
    {
        var signs = new List<LinkSign> { Always };
        AddOwn(signs, link.Region);
        if (link.Kind != LinkKind.Alone)
        {
            AddPlaces(signs, link);
            AddHeadlines(signs, link);
            signs.AddRange(_gaps.Read(link));
            AddFields(signs, link);
            AddWords(signs, link);
        }

        return signs;
    }

    private void AddOwn(List<LinkSign> signs, Region region)
    {
        var type = TextEdges.Of(region, _glyph);
        signs.AddIf(BeginsIndented, type.IsFirstLineIndented);
        signs.AddIf(BeginsFlush, type.IsFirstLineFlush);
        signs.AddIf(BeginsCentred, type.IsFirstLineCentred);
        signs.AddIf(BeginsMidSentence, type.BeginsMidSentence);
        signs.AddIf(BeginsInRole, type.BeginsInRole);
        signs.AddIf(IsOneLine, region.Lines.Count == 1);
        signs.AddIf(IsOneLineOfSentence, region.Lines.Count == 1 && type.EndsSentence);
        signs.AddIf(IsShort, region.Box.Width < 4 * _glyph);
        signs.AddIf(IsCaption, region.Kind == RegionKind.Caption);
        signs.AddIf(IsSubheading, region.Kind == RegionKind.Subheading);
        ColumnEnd ceiling = _view.Ceiling(region);
        signs.AddIf(CeilingNone, ceiling.Kind == EndKind.None);
        signs.AddIf(CeilingText, ceiling.Kind == EndKind.Text);
        signs.AddIf(CeilingHeadline, ceiling.Kind == EndKind.Headline);
        signs.AddIf(CeilingPicture, ceiling.Kind == EndKind.Picture);
        signs.AddIf(CeilingRule, ceiling.Kind == EndKind.Rule);
        signs.AddIf(HeadlineOverIsNear, ceiling.Kind == EndKind.Headline && ceiling.GapPixels < 3 * _glyph);
        signs.AddIf(CeilingIsLargeHeadline, IsLarge(ceiling.Headline));
        signs.AddIf(CeilingIsDoubtfulHeadline, IsDoubtful(ceiling.Headline));
        signs.AddIf(FrameWithoutHeadline, region.Frame is not null && !_headlines.Any(headline => headline.Frame == region.Frame));
        signs.AddIf(UprightHeadlineBesideThis, _headlines.Any(headline => headline.IsVertical && headline.Frame == region.Frame
            && headline.Box.VerticalOverlap(region.Box) > 0.5 * Math.Min(headline.Box.Height, region.Box.Height)
            && headline.Box.HorizontalOverlap(region.Box) > -3 * _glyph && !_gaps.IsParted(headline.Box, region.Box)));
        AddLength(signs, region);
        signs.AddIf(UnderSpan, _spans.Over(region) is not null);
        signs.AddIf(FirstRowUnderSpan, _spans.IsFirstRow(region));
        signs.AddIf(CeilingUnderLarger, _spans.IsUnderLarger(ceiling.Headline));
        signs.AddIf(FieldWithoutHeadline, _fields.HeadlinesAround(region.Box) == 0);
        signs.AddIf(IsPictureNear, _pictures.Any(picture => picture.Inflate((int)(2.5 * _glyph)).Intersects(region.Box)));
    }

    private void AddLength(List<LinkSign> signs, Region region)
    {
        (bool isUnder, bool isOver) = (_dividers.IsUnder(region), _dividers.IsOver(region));
        signs.AddIf(UnderDivider, isUnder);
        signs.AddIf(UnderDividerLikeHeadlines, isUnder && _dividers.HeadlinesAreUnder);
        signs.AddIf(UnderOneOfManyDividers, isUnder && _dividers.AreMany);
        signs.AddIf(UnderDividerInFewLines, isUnder && region.Lines.Count <= FewLines);
        signs.AddIf(UnderDividerCentred, isUnder && TextEdges.Of(region, _glyph).IsFirstLineCentred);
        signs.AddIf(UnderDividerInRole, isUnder && TextEdges.Of(region, _glyph).BeginsInRole);
        signs.AddIf(OverDivider, isOver);
        signs.AddIf(OverDividerInFewLines, isOver && region.Lines.Count <= FewLines);
        signs.AddIf(IsFewLines, region.Lines.Count is > 1 and <= FewLines);
        signs.AddIf(IsManyLines, region.Lines.Count >= ManyLines);
    }

    private void AddPlaces(List<LinkSign> signs, ArticleLink link)
    {
        (Box a, Box b) = LinkGapReader.InOrder(link);
        bool isDown = LinkGapReader.IsDown(link.Kind);
        double gap = (isDown ? b.Y - a.Bottom : Math.Max(b.X - a.Right, a.X - b.Right)) / _glyph;
        signs.AddIf(GapNone, gap < 0.5);
        signs.AddIf(GapLine, gap is >= 0.5 and < 1.5);
        signs.AddIf(GapWide, gap is >= 1.5 and < 3.5);
        signs.AddIf(GapFar, gap is >= 3.5 and < 10);
        signs.AddIf(GapVeryFar, gap >= 10);
        double overlap = isDown ? a.HorizontalOverlap(b) / (double)Math.Max(1, b.Width) : a.VerticalOverlap(b) / (double)Math.Max(1, Math.Min(a.Height, b.Height));
        signs.AddIf(OverlapSmall, overlap < 0.3);
        signs.AddIf(OverlapHalf, overlap is >= 0.3 and < 0.8);
        signs.AddIf(OverlapFull, overlap >= 0.8);
        signs.AddIf(SameWidth, Math.Abs(a.Width - b.Width) < 1.5 * _glyph);
        signs.AddIf(SameLeft, Math.Abs(a.X - b.X) < _glyph);
        signs.AddIf(OtherFrame, link.Region.Frame != (link.Headline?.Frame ?? link.Before?.Frame));
        signs.AddIf(BeginsHigher, b.Y < a.Y - (2 * _glyph));
        signs.AddIf(BeginsLevel, Math.Abs(b.Y - a.Y) <= 2 * _glyph);
        signs.AddIf(BeginsLower, b.Y > a.Y + (2 * _glyph) && b.Y < a.Bottom);
        signs.AddIf(BeginsBelow, b.Y >= a.Bottom);
        double size = TextEdges.GlyphPixels(link.Region) / (link.Before is { } before ? TextEdges.GlyphPixels(before) : _glyph);
        signs.AddIf(SameSize, size is > 0.9 and < 1.1);
        signs.AddIf(Larger, size >= 1.1);
        signs.AddIf(Smaller, size <= 0.9);
    }

    private void AddHeadlines(List<LinkSign> signs, ArticleLink link)
    {
        HeadlineCluster? over = _view.HeadlineOver(link.Region);
        HeadlineCluster? other = link.Headline ?? _view.HeadlineOver(link.Before!);
        signs.AddIf(HeadlineIsLarge, IsLarge(link.Headline));
        signs.AddIf(HeadlineIsSmall, link.Headline is { } small && small.TypePixels < SmallType * _glyph);
        signs.AddIf(HeadlineIsDoubtful, IsDoubtful(link.Headline));
        signs.AddIf(HeadlineHasOneLine, link.Headline is { } single && single.Regions.Sum(region => region.Lines.Count) == 1);
        signs.AddIf(SameHeadlineOver, over is not null && over == other);
        signs.AddIf(OtherHeadlineOver, over is not null && other is not null && over != other);
        signs.AddIf(HeadlineOverOnlyThis, over is not null && other is null);
        signs.AddIf(HeadlineOverOnlyOther, over is null && other is not null);
        signs.AddIf(NoHeadlineOver, over is null && other is null);
        ColumnEnd ceiling = _view.Ceiling(link.Region);
        HeadlineCluster? span = _spans.Over(link.Region);
        signs.AddIf(HeadlineUnderLarger, _spans.IsUnderLarger(link.Headline));
        signs.AddIf(HeadlineOfSpan, span is not null && span == link.Headline);
        signs.AddIf(SameSpanOver, span is not null && link.Before is not null && span == _spans.Over(link.Before));
        signs.AddIf(OtherSpanOver, span is not null && link.Before is not null && span != _spans.Over(link.Before));
        signs.AddIf(CeilingIsOther, (link.Headline is not null && ceiling.Headline == link.Headline) || (link.Before is not null && ceiling.Text == link.Before));
    }

    private void AddFields(List<LinkSign> signs, ArticleLink link)
    {
        bool areTogether = _fields.AreTogether(link.Region.Box, link.Other);
        signs.AddIf(areTogether ? SameField : OtherField, true);
        signs.AddIf(OnlyHeadlineOfField, link.Headline is not null && areTogether && _fields.HeadlinesAround(link.Other) == 1);
    }

    private void AddWords(List<LinkSign> signs, ArticleLink link)
    {
        HashSet<string> words = _words[link.Region.Id];
        int shared = words.Intersect(link.Headline is { } headline ? _headlineWords[headline] : _words[link.Before!.Id]).Count();
        signs.AddIf(SharesRareWord, shared > 0);
        signs.AddIf(SharesRareWords, shared > 2);
        if (link.Before is null)
        {
            return;
        }

        var other = TextEdges.Of(link.Before, _glyph);
        var own = TextEdges.Of(link.Region, _glyph);
        bool isOpen = other.IsLastLineFull && !other.EndsSentence;
        signs.AddIf(OtherEndsOpen, isOpen);
        signs.AddIf(OtherEndsMarked, other.EndsSentence);
        signs.AddIf(OtherEndsShort, !other.IsLastLineFull && link.Before.Lines.Count > 1);
        signs.AddIf(OtherEndsHyphened, other.EndsInHyphen);
        signs.AddIf(OtherEndsInRole, other.EndsInRole);
        signs.AddIf(OpenAndFlush, isOpen && own.IsFirstLineFlush);
        signs.AddIf(MarkedAndIndented, other.EndsSentence && own.IsFirstLineIndented);
        signs.AddIf(OpenAndIndented, isOpen && own.IsFirstLineIndented);
        signs.AddIf(MarkedAndFlush, other.EndsSentence && own.IsFirstLineFlush);
        signs.AddIf(OpenAndInRole, isOpen && own.BeginsInRole);
        signs.AddIf(OtherIsOneLine, link.Before.Lines.Count == 1);
        signs.AddIf(OtherIsFewLines, link.Before.Lines.Count is > 1 and <= FewLines);
        signs.AddIf(OtherIsShort, link.Before.Box.Width < 4 * _glyph);
        signs.AddIf(OtherIsSubheading, link.Before.Kind == RegionKind.Subheading);
        ColumnEnd floor = _view.Floor(link.Before);
        signs.AddIf(FloorNone, floor.Kind == EndKind.None);
        signs.AddIf(FloorText, floor.Kind == EndKind.Text);
        signs.AddIf(FloorHeadline, floor.Kind == EndKind.Headline);
        signs.AddIf(FloorPicture, floor.Kind == EndKind.Picture);
        signs.AddIf(FloorRule, floor.Kind == EndKind.Rule);
        signs.AddIf(FloorIsLargeHeadline, IsLarge(floor.Headline));
        signs.AddIf(FloorIsDoubtfulHeadline, IsDoubtful(floor.Headline));
    }

    private bool IsLarge(HeadlineCluster? headline) => headline is not null && headline.TypePixels >= LargeType * _glyph;

    private static bool IsDoubtful(HeadlineCluster? headline) => headline is not null && headline.Confidence < LeastConfidence;
}

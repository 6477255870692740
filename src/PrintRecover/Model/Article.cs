namespace PrintRecover.Model;

/// <summary>One printed line of an article, and where it stands in the original scan.</summary>
/// <param name="Page">The page's number, from 1.</param>
/// <param name="Box">Pixels of the original scan; null when only text is known.</param>
/// <param name="Text">The line as printed, with its hyphen.</param>
/// <param name="Confidence">The recogniser's own confidence, 0..1; null when none is known.</param>
public sealed record ArticleLine(int Page, Box? Box, string Text, double? Confidence)
{
    /// <summary>Its characters, which together are its text, in pixels of the original scan; null when they are not known.</summary>
    public IReadOnlyList<PrintedGlyph>? Glyphs { get; init; }
}

/// <summary>A part of an article: a paragraph, however many columns it runs over, a subheading, a caption.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The whole text, lines joined and hyphens mended, in one line.</param>
/// <param name="Confidence">Mean confidence of its lines, weighted by their length, 0..1; null when none is known.</param>
/// <param name="Lines">The printed lines that it was made from.</param>
public sealed record ArticleBlock(BlockKind Kind, string Text, double? Confidence, IReadOnlyList<ArticleLine> Lines);

/// <summary>A region of an article as it stands in the scan, and the decisions that gave it its kind and its article.</summary>
/// <param name="Page">The page's number, from 1.</param>
/// <param name="Box">Pixels of the original scan.</param>
/// <param name="Kind">What it was taken for.</param>
/// <param name="Part">Which part of a headline; null for none.</param>
/// <param name="KindConfidence">How likely it is of that kind, 0..1; null when nothing was told by likelihood.</param>
/// <param name="Link">What made it part of its article, in pixels of the original scan; null where nothing was decided.</param>
public sealed record ArticleRegion(int Page, Box Box, RegionKind Kind, HeadlinePart? Part, double? KindConfidence, RegionLink? Link);

/// <summary>A newspaper article: its headline and its body in reading order.</summary>
/// <param name="Id">Its name in this issue: <c>a1</c>, <c>a2</c>, …</param>
/// <param name="Kicker">The smaller line above the title; null when there is none.</param>
/// <param name="Title">The headline; null for text that no headline was found for.</param>
/// <param name="Subtitle">The smaller line below the title; null when there is none.</param>
/// <param name="HeadlineLines">The printed lines of kicker, title and subtitle.</param>
/// <param name="Pages">The numbers of the pages it stands on, ascending.</param>
/// <param name="Blocks">The body, in reading order.</param>
public sealed record Article(
    string Id,
    string? Kicker,
    string? Title,
    string? Subtitle,
    IReadOnlyList<ArticleLine> HeadlineLines,
    IReadOnlyList<int> Pages,
    IReadOnlyList<ArticleBlock> Blocks)
{
    /// <summary>How it goes on with the article before it, when a text was too long to be held at once.</summary>
    public Continuation Continues { get; init; }

    /// <summary>The regions of the scan that it was put together from, in order; none when only text is known.</summary>
    public IReadOnlyList<ArticleRegion> Regions { get; init; } = [];
}

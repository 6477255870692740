using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>What a line of text is told to be.</summary>
internal enum LineKind
{
    /// <summary>Running text, and whatever is set like it.</summary>
    Paragraph,

    /// <summary>A heading inside an article.</summary>
    Subheading,

    /// <summary>The smaller line above a title.</summary>
    Kicker,

    /// <summary>A title.</summary>
    Title,

    /// <summary>The smaller line below a title.</summary>
    Subtitle,

    /// <summary>Text of a picture.</summary>
    Caption,
}

/// <summary>What lines mean for their regions.</summary>
internal static class LineKindExtensions
{
    /// <summary>The kind of a region of such lines.</summary>
    public static RegionKind AsRegion(this LineKind kind) => kind switch
    {
        LineKind.Paragraph => RegionKind.Paragraph,
        LineKind.Subheading => RegionKind.Subheading,
        LineKind.Caption => RegionKind.Caption,
        _ => RegionKind.Headline,
    };

    /// <summary>Which part of a headline they are; null for none.</summary>
    public static HeadlinePart? AsPart(this LineKind kind) => kind switch
    {
        LineKind.Kicker => HeadlinePart.Kicker,
        LineKind.Title => HeadlinePart.Title,
        LineKind.Subtitle => HeadlinePart.Subtitle,
        _ => null,
    };
}

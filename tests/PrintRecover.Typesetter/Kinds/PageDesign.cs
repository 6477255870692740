using PrintRecover.Typesetter.Layout;
using PrintRecover.Typesetter.Typography;

namespace PrintRecover.Typesetter.Kinds;

/// <summary>Where thin rules stand.</summary>
public enum RulePolicy
{
    /// <summary>Nowhere: white alone parts columns and articles.</summary>
    None,

    /// <summary>Between articles.</summary>
    BetweenArticles,

    /// <summary>Between articles and between all columns.</summary>
    BetweenColumns,
}

/// <summary>One paper's measures, the same on all its pages.</summary>
public sealed record PageDesign
{
    // The white around a page, pixels: seven millimetres.
    private const double Margin = 84;

    /// <summary>The type.</summary>
    public required TypeSheet Type { get; init; }

    /// <summary>How many columns, or tiers.</summary>
    public required int Columns { get; init; }

    /// <summary>A column's width, pixels.</summary>
    public required double ColumnWidth { get; init; }

    /// <summary>White between columns, pixels.</summary>
    public required double Gutter { get; init; }

    /// <summary>The page's extent from line to line in its extents along the lines.</summary>
    public required double Aspect { get; init; }

    /// <summary>True when lines run from top to bottom.</summary>
    public required bool IsVertical { get; init; }

    /// <summary>Where rules stand.</summary>
    public required RulePolicy Rules { get; init; }

    /// <summary>True when an article's columns all end at one height.</summary>
    public required bool IsBalanced { get; init; }

    /// <summary>Depth of the page's head along the lines (vertical pages) or from line to line, pixels.</summary>
    public double HeadDepth { get; init; }

    /// <summary>From line to line of the body.</summary>
    public double Leading => Type.Leading;

    /// <summary>Extent along the lines, pixels.</summary>
    public double Width => Left + ContentWidth + Margin;

    /// <summary>Extent from line to line, pixels.</summary>
    public double Height => Math.Round(Width * Aspect);

    /// <summary>Where the first column begins.</summary>
    public double Left => Margin + (IsVertical ? HeadDepth : 0);

    /// <summary>Where columns begin from line to line.</summary>
    public double Top => Margin + (IsVertical ? 0 : HeadDepth);

    /// <summary>Where columns end from line to line.</summary>
    public double Bottom => Height - Margin;

    /// <summary>All columns with the white between them.</summary>
    public double ContentWidth => SpanWidth(Columns);

    /// <summary>The width of so many columns.</summary>
    public double SpanWidth(int columns) => columns * ColumnWidth + (columns - 1) * Gutter;

    /// <summary>A column, at its whole height.</summary>
    public Area Column(int index) => new(Left + index * (ColumnWidth + Gutter), Top, ColumnWidth, Bottom - Top);

    /// <summary>The area of a field.</summary>
    public Area AreaOf(Field field) => new(Column(field.FirstColumn).Left, field.Top, SpanWidth(field.Span), field.Height);

    /// <summary>Where something that is printed so stands in the direction of reading.</summary>
    public Area FromPrinted(Area printed) =>
        IsVertical ? new Area(printed.Top, Height - printed.Right, printed.Height, printed.Width) : printed;

    /// <summary>The strip at the head of the page as it is printed.</summary>
    public Area PrintedHead => IsVertical
        ? new Area(Margin, Margin, Height - 2 * Margin, HeadDepth)
        : new Area(Margin, Margin, ContentWidth, HeadDepth);
}

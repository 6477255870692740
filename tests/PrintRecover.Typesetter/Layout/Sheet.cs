using PrintRecover.Typesetter.Text;
using PrintRecover.Typesetter.Typography;

namespace PrintRecover.Typesetter.Layout;

/// <summary>A line and where it stands.</summary>
/// <param name="Line">The line.</param>
/// <param name="Block">The block that it is of.</param>
/// <param name="Area">Its measure by its leading.</param>
public sealed record PlacedLine(SetLine Line, SetBlock Block, Area Area);

/// <summary>The lines of one block that stand together in one column.</summary>
/// <param name="Article">The article's id; empty for what belongs to the page.</param>
/// <param name="Role">What the block is.</param>
/// <param name="IsContinuation">True when the block began in another column, or on another page.</param>
/// <param name="Lines">The lines.</param>
public sealed record PlacedBlock(string Article, Role Role, bool IsContinuation, IReadOnlyList<PlacedLine> Lines);

/// <summary>What is printed beside text.</summary>
public enum OrnamentKind
{
    /// <summary>A thin line.</summary>
    Rule,

    /// <summary>A thick line and a thin one.</summary>
    DoubleRule,

    /// <summary>A line around an area.</summary>
    Frame,

    /// <summary>A line around an area that is grey.</summary>
    TintedFrame,

    /// <summary>Black, with text in white on it.</summary>
    Plate,

    /// <summary>A drawing.</summary>
    Picture,
}

/// <summary>A rule, a frame or a picture.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Area">Where it stands.</param>
/// <param name="Scene">What a picture shows.</param>
/// <param name="Seed">Where a picture's chance begins.</param>
public sealed record Ornament(OrnamentKind Kind, Area Area, string Scene = "", int Seed = 0);

/// <summary>A page made up: every line in its place, in reading order.</summary>
/// <param name="Width">Along the lines, pixels.</param>
/// <param name="Height">From line to line, pixels.</param>
/// <param name="IsVertical">True when lines run from top to bottom.</param>
/// <param name="Language">The language it is set in.</param>
/// <param name="Regions">The text.</param>
/// <param name="Ornaments">The rest.</param>
public sealed record Sheet(
    double Width, double Height, bool IsVertical, PrintLanguage Language, IReadOnlyList<PlacedBlock> Regions, IReadOnlyList<Ornament> Ornaments)
{
    /// <summary>Width as printed, pixels.</summary>
    public int PrintedWidth => (int)Math.Ceiling(IsVertical ? Height : Width);

    /// <summary>Height as printed, pixels.</summary>
    public int PrintedHeight => (int)Math.Ceiling(IsVertical ? Width : Height);

    /// <summary>An area as it is printed.</summary>
    public Area Printed(Area area) =>
        IsVertical ? new Area(PrintedWidth - area.Bottom, area.Left, area.Height, area.Width) : area;
}

using System.Globalization;

namespace PrintRecover.Typesetter.Typography;

/// <summary>How lines stand in their measure.</summary>
public enum Alignment
{
    /// <summary>As wide as the measure, a paragraph's last line excepted.</summary>
    Justified,

    /// <summary>At the beginning of the measure.</summary>
    Start,

    /// <summary>In the middle of the measure.</summary>
    Center,

    /// <summary>At the end of the measure.</summary>
    End,
}

/// <summary>How a block of text is set. One pixel is one 300th of an inch.</summary>
/// <param name="Family">The typefaces, as CSS lists them.</param>
/// <param name="Size">The size of the type, pixels.</param>
/// <param name="Leading">From line to line, pixels.</param>
public sealed record TypeStyle(string Family, double Size, double Leading)
{
    /// <summary>400 plain, 700 bold.</summary>
    public int Weight { get; init; } = 400;

    /// <summary>True for slanted type.</summary>
    public bool IsItalic { get; init; }

    /// <summary>How lines stand in their measure.</summary>
    public Alignment Alignment { get; init; }

    /// <summary>How far a paragraph's first line is set in, in sizes.</summary>
    public double IndentEms { get; init; }

    /// <summary>White between characters, pixels.</summary>
    public double Spacing { get; init; }

    /// <summary>White on black.</summary>
    public bool IsReversed { get; init; }

    /// <summary>White before and after the block, pixels; none at a column's ends.</summary>
    public double Before { get; init; }

    /// <summary>White after the block, pixels.</summary>
    public double After { get; init; }

    /// <summary>The style as CSS states it, but for where the block stands.</summary>
    public string Css => string.Create(CultureInfo.InvariantCulture,
        $"font:{(IsItalic ? "italic " : "")}{Weight} {Size:0.##}px/{Leading:0.##}px {Family};letter-spacing:{Spacing:0.##}px;{(IsReversed ? "color:#fff;" : "")}");
}

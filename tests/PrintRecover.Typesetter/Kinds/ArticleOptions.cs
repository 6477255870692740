namespace PrintRecover.Typesetter.Kinds;

/// <summary>How often a paper's articles have what, 0..1.</summary>
public sealed record ArticleOptions
{
    /// <summary>A picture with its caption.</summary>
    public double Pictures { get; init; } = 0.3;

    /// <summary>A frame.</summary>
    public double Boxes { get; init; } = 0.12;

    /// <summary>A headline over all columns but the last, which begins beside it.</summary>
    public double OpenHeads { get; init; } = 0.1;

    /// <summary>A headline that runs across the text: upright on a horizontal page, lying on a vertical one.</summary>
    public double SideHeads { get; init; }

    /// <summary>Going on on another page.</summary>
    public double Jumps { get; init; }
}

namespace PrintRecover.Model;

/// <summary>How the running text of a page is set.</summary>
public enum TextDirection
{
    /// <summary>Lines run from left to right and follow each other downwards.</summary>
    Horizontal,

    /// <summary>Lines run from top to bottom and follow each other from right to left, in tiers one below the other.</summary>
    VerticalRightToLeft,
}

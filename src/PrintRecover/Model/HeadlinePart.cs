namespace PrintRecover.Model;

/// <summary>What a line of a headline is.</summary>
public enum HeadlinePart
{
    /// <summary>The smaller line above the title.</summary>
    Kicker,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The smaller line below the title.</summary>
    Subtitle,
}

using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>How a text stands to what it may belong to.</summary>
internal enum LinkKind
{
    /// <summary>To nothing: it begins an article that has no headline.</summary>
    Alone,

    /// <summary>Under a headline.</summary>
    HeadlineAbove,

    /// <summary>Next to a headline that stands upright.</summary>
    UprightHeadlineBeside,

    /// <summary>Next to a headline that lies level.</summary>
    LevelHeadlineBeside,

    /// <summary>Next to the foot of a headline that is centred over more columns than it is wide.</summary>
    HeadlineAcross,

    /// <summary>Columns away from an upright headline at their right end.</summary>
    UprightHeadlineFurtherRight,

    /// <summary>In one frame with a headline.</summary>
    HeadlineInFrame,

    /// <summary>Under a text of the same column.</summary>
    TextAbove,

    /// <summary>Right of a text that stands beside it.</summary>
    TextBeside,

    /// <summary>Right of the foot of the column before, which stands beside it.</summary>
    FootOfSectionBeside,

    /// <summary>Right of the foot of the column before, above the rule that ends both.</summary>
    FootOfSection,

    /// <summary>Right of the foot of the column before, wherever that is.</summary>
    FootOfColumn,

    /// <summary>Over a text: a caption's way to the column that its picture interrupts.</summary>
    TextBelow,

    /// <summary>Inside a text's outline: a piece that the lines around it left over.</summary>
    TextAround,
}

/// <summary>What a text of a page may belong to.</summary>
/// <param name="Region">The text.</param>
/// <param name="Kind">How it stands to the other.</param>
/// <param name="Headline">The headline that it may stand under; null when the other is a text.</param>
/// <param name="Before">The text that it may go on; null when the other is a headline.</param>
internal sealed record ArticleLink(Region Region, LinkKind Kind, HeadlineCluster? Headline = null, Region? Before = null)
{
    /// <summary>Where the other stands; the text's own place where there is none.</summary>
    public Box Other => Headline?.Box ?? Before?.Box ?? Region.Box;
}

namespace PrintRecover.Model;

/// <summary>
/// How a text stands to what it belongs to, in the directions of a page whose lines run level: on a page of vertical text what is
/// called above stands to the right, and what is called left above.
/// </summary>
public enum LinkKind
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

    /// <summary>Under nothing, at the head of a column whose neighbour to the left ends with a headline.</summary>
    HeadlineAtFootOfColumn,

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

    /// <summary>On another page, where a jump line sends its reader.</summary>
    JumpLine,
}

/// <summary>The decision that made a region part of its article.</summary>
/// <param name="Kind">How it stands to what it was joined to.</param>
/// <param name="To">Where that stands; null when it was joined to nothing on its page.</param>
/// <param name="Confidence">How likely the decision is right, 0..1; null when nothing was told by likelihood.</param>
/// <param name="Instead">The likeliest other decision; null when there was none.</param>
public sealed record RegionLink(LinkKind Kind, Box? To, double? Confidence = null, LinkKind? Instead = null);

using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

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

using PrintRecover.Model;

namespace PrintRecover.Reflow;

/// <summary>One thing in an article's body, in reading order: a line of running text, or a block that stands in it.</summary>
/// <param name="Line">The line; null for a block.</param>
/// <param name="Block">The block; null for a line.</param>
internal sealed record FlowItem(ColumnLine? Line, ArticleBlock? Block)
{
    /// <summary>True for a block after which a new paragraph is likely.</summary>
    public bool IsHeading =>
        Block?.Kind is BlockKind.Subheading or BlockKind.Byline or BlockKind.Dateline or BlockKind.Credit;

    /// <summary>True for a line that says where the article goes on or comes from.</summary>
    public bool IsJump => Block?.Kind == BlockKind.Jump;
}

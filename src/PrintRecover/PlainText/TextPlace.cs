namespace PrintRecover.PlainText;

/// <summary>Where a stretch of text stands in its file.</summary>
/// <param name="LineNumber">The number of its first line, from 1.</param>
/// <param name="Page">The page that it begins on, from 1.</param>
/// <param name="ArticleNumber">The number of its first article, from 1.</param>
public readonly record struct TextPlace(long LineNumber, int Page, int ArticleNumber)
{
    /// <summary>A file's beginning.</summary>
    public static TextPlace Start => new(1, 1, 1);
}

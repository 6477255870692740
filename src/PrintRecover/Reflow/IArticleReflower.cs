using PrintRecover.Model;

namespace PrintRecover.Reflow;

/// <summary>Turns an article's printed lines into paragraphs, whole across columns and pages.</summary>
public interface IArticleReflower
{
    /// <summary>Joins lines to paragraphs, mends hyphens and tells bylines, credits and jump lines apart.</summary>
    Article Reflow(string id, ArticleRegions article);
}

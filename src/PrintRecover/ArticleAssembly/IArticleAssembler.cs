using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>Groups the regions of a file's pages into articles.</summary>
public interface IArticleAssembler
{
    /// <summary>
    /// Groups all text regions except page furniture. Every region lands in exactly one article; text that no
    /// headline was found for becomes an article without a title.
    /// </summary>
    IReadOnlyList<ArticleRegions> Assemble(IReadOnlyList<Page> pages);
}

using PrintRecover.ArticleAssembly;
using PrintRecover.PageSources;
using PrintRecover.Reflow;

namespace PrintRecover.Recovery;

/// <summary>The stages that the recovery of an issue is composed of.</summary>
/// <param name="OpenSource">Opens a file of page scans by its path.</param>
/// <param name="CreatePageRecovery">Makes what recovers single pages, for one thread.</param>
/// <param name="Assembler">Groups regions into articles.</param>
/// <param name="Reflower">Turns printed lines into paragraphs.</param>
/// <param name="Shared">What the page recoveries have in common, disposed of after them.</param>
public sealed record RecoveryStages(
    Func<string, IPageSource> OpenSource,
    Func<PageRecovery> CreatePageRecovery,
    IArticleAssembler Assembler,
    IArticleReflower Reflower,
    params IReadOnlyList<IDisposable> Shared);

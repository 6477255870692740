using PrintRecover.ArticleAssembly;
using PrintRecover.LayoutAnalysis;
using PrintRecover.PageSources;
using PrintRecover.Preprocessing;
using PrintRecover.Recognition;
using PrintRecover.Reflow;

namespace PrintRecover.Recovery;

/// <summary>The stages that a recovery is composed of. All but the recogniser hold no state and serve all threads.</summary>
/// <param name="OpenSource">Opens a file of page scans by its path.</param>
/// <param name="Preprocessor">Makes a scan upright, straight and legible.</param>
/// <param name="Analyzer">Finds what stands where on a page.</param>
/// <param name="CreateRecognizer">Makes a recogniser, which serves one thread.</param>
/// <param name="Assembler">Groups regions into articles.</param>
/// <param name="Reflower">Turns printed lines into paragraphs.</param>
public sealed record RecoveryStages(
    Func<string, IPageSource> OpenSource,
    IPagePreprocessor Preprocessor,
    ILayoutAnalyzer Analyzer,
    Func<ITextRecognizer> CreateRecognizer,
    IArticleAssembler Assembler,
    IArticleReflower Reflower);

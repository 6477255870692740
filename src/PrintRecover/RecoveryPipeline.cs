using PrintRecover.ArticleAssembly;
using PrintRecover.LayoutAnalysis;
using PrintRecover.PageSources;
using PrintRecover.Preprocessing;
using PrintRecover.Recognition;
using PrintRecover.Recovery;
using PrintRecover.Reflow;

namespace PrintRecover;

/// <summary>The one place where the stages are put together.</summary>
public static class RecoveryPipeline
{
    // What the newspapers that this is made for are printed in, with the Latin words among it.
    private const string UsualLanguages = "chi_sim+eng";

    /// <summary>The stages that files are recovered with.</summary>
    public static RecoveryStages Compose(PipelineOptions options) => new(
        file => PageSource.Open(file, new PageSourceOptions { Password = options.Password, Dpi = options.Dpi }),
        () => PageRecovery(options),
        new NewspaperArticleAssembler(),
        new GeometricReflower());

    private static PageRecovery PageRecovery(PipelineOptions options) => new(
        new PagePreprocessor(),
        new NewspaperLayoutAnalyzer(),
        new TesseractRecognizer(options.ModelFolder, options.Languages ?? UsualLanguages));
}

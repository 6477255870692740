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
    /// <summary>The stages that files are recovered with.</summary>
    public static RecoveryStages Compose(PipelineOptions options)
    {
        var memory = new LanguageMemory();
        var orientation = new TesseractOrientationDetector(options.ModelFolder);
        return new RecoveryStages(
            file => PageSource.Open(file, new PageSourceOptions { Password = options.Password, Dpi = options.Dpi }),
            () => new PageRecovery(
                new PagePreprocessor(
                    orientationDetector: orientation,
                    legibilityMeter: new TesseractLegibilityMeter(options.ModelFolder)),
                new TwoWayLayoutAnalyzer(),
                Recognizer(options, memory)),
            new SpreadArticleAssembler(new TwoWayArticleAssembler(new NewspaperArticleAssembler())),
            new GeometricReflower(),
            orientation);
    }

    private static ITextRecognizer Recognizer(PipelineOptions options, LanguageMemory memory) => options.Languages is null
        ? new GuessingRecognizer(options.ModelFolder, memory)
        : new TesseractRecognizer(options.ModelFolder, options.Languages);
}

using PrintRecover.ArticleAssembly;
using PrintRecover.ArticleAssembly.Jumps;
using PrintRecover.LayoutAnalysis;
using PrintRecover.PageSources;
using PrintRecover.Preprocessing;
using PrintRecover.Recognition;
using PrintRecover.Recognition.PpOcr;
using PrintRecover.Recovery;
using PrintRecover.Reflow;
using PrintRecover.TextDetection;

namespace PrintRecover;

/// <summary>The one place where the stages are put together.</summary>
public static class RecoveryPipeline
{
    /// <summary>The stages that files are recovered with.</summary>
    public static RecoveryStages Compose(PipelineOptions options)
    {
        var memory = new LanguageMemory();
        var models = new PpOcrModels(options.ModelFolder, options.CustomModel, options.Notify);
        var choice = new RecognizerChoice(
            options.ModelFolder, options.Engine, models, new PpOcrOptions { KeepsGlyphs = options.KeepsGlyphs });
        var detector = new PpOcrTextDetector(options.ModelFolder, options.Notify);
        var orientation = new TesseractOrientationDetector(options.ModelFolder);
        return new RecoveryStages(
            file => PageSource.Open(file, new PageSourceOptions { Password = options.Password, Dpi = options.Dpi }),
            () => new PageRecovery(
                new PagePreprocessor(
                    orientationDetector: orientation,
                    legibilityMeter: new TesseractLegibilityMeter(options.ModelFolder)),
                new TwoWayLayoutAnalyzer(detector: detector),
                Recognizer(options, memory, choice)),
            new AdvertisementAssembler(
                new SpreadArticleAssembler(new JumpingArticleAssembler(new TwoWayArticleAssembler(new NewspaperArticleAssembler())))),
            new GeometricReflower(),
            orientation,
            models,
            detector);
    }

    private static ITextRecognizer Recognizer(PipelineOptions options, LanguageMemory memory, RecognizerChoice choice) =>
        options.Languages is null
            ? new GuessingRecognizer(options.ModelFolder, memory, choice)
            : choice.For(options.Languages);
}

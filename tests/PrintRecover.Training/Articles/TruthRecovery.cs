using PrintRecover.ArticleAssembly;
using PrintRecover.ArticleAssembly.Jumps;
using PrintRecover.Evaluation.Checking;
using PrintRecover.Evaluation.Documents;
using PrintRecover.LayoutAnalysis;
using PrintRecover.Native;
using PrintRecover.PageSources;
using PrintRecover.Preprocessing;
using PrintRecover.Recognition;
using PrintRecover.Recovery;
using PrintRecover.Reflow;
using PrintRecover.TextDetection;

namespace PrintRecover.Training.Articles;

/// <summary>Recovers scans whose truth is known, the text of every line that is found taken off the truth.</summary>
internal sealed class TruthRecovery : IDisposable
{
    private readonly TesseractOrientationDetector _orientation = new(InstallationFolder.Models);
    private readonly PpOcrTextDetector _detector = new(InstallationFolder.Models);
    private readonly TesseractLegibilityMeter _legibility = new(InstallationFolder.Models);

    /// <summary>Recovers one scan.</summary>
    /// <param name="pair">The scan.</param>
    /// <param name="truth">Its truth.</param>
    /// <param name="hasTrueLayout">True to take lines and their roles off the truth as well.</param>
    public RecoveredIssue Recover(FilePair pair, EvaluatedDocument truth, bool hasTrueLayout)
    {
        ILayoutAnalyzer analyzer = new TwoWayLayoutAnalyzer(detector: _detector);
        var stages = new RecoveryStages(
            file => PageSource.Open(file, new PageSourceOptions()),
            () => new PageRecovery(
                new PagePreprocessor(orientationDetector: _orientation, legibilityMeter: _legibility),
                hasTrueLayout ? new TruthLayoutAnalyzer(truth, analyzer) : analyzer, new TruthRecognizer(truth, "eng")),
            new SpreadArticleAssembler(new JumpingArticleAssembler(new TwoWayArticleAssembler(new NewspaperArticleAssembler()))),
            new GeometricReflower());
        using var recovery = new IssueRecovery(stages, new RecoveryOptions { Jobs = 1 });
        return recovery.Recover(pair.Scan!);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _orientation.Dispose();
        _detector.Dispose();
    }
}

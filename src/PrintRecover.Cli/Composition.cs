using PrintRecover.ArticleAssembly;
using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;
using PrintRecover.Native;
using PrintRecover.PageSources;
using PrintRecover.Preprocessing;
using PrintRecover.Recognition;
using PrintRecover.Recovery;
using PrintRecover.Reflow;

namespace PrintRecover.Cli;

/// <summary>The one place where the pipeline is put together.</summary>
internal static class Composition
{
    // What the newspapers that this is for are printed in, with the Latin words among it.
    private const string UsualLanguages = "chi_sim+eng";

    public static RecoveryStages Stages(ConvertSettings settings) => new(
        file => PageSource.Open(file, new PageSourceOptions { Password = settings.Password, Dpi = settings.Dpi }),
        () => PageRecovery(settings.Languages ?? UsualLanguages),
        new EachPageByItself(),
        new GeometricReflower());

    private static PageRecovery PageRecovery(string languages) => new(
        new PagePreprocessor(),
        new NewspaperLayoutAnalyzer(),
        new TesseractRecognizer(InstallationFolder.Models, languages));

    // Leaves all regions to be gathered page by page until articles are assembled.
    private sealed class EachPageByItself : IArticleAssembler
    {
        public IReadOnlyList<ArticleRegions> Assemble(IReadOnlyList<Page> pages) => [];
    }
}

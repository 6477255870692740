using PrintRecover.Evaluation.Checking;

namespace PrintRecover.Benchmarks;

/// <summary>Pages of one kind with their truth, which several programs read.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Language">Their language, as Tesseract names it.</param>
/// <param name="UprightLanguage">The model that Tesseract's users would name for pages set vertically; the language's own for others.</param>
/// <param name="Pairs">The scans and their truths.</param>
/// <param name="IsForPpOcr">True where PP-OCR's common model, Chinese and English, knows the characters.</param>
internal sealed record PeerSet(string Name, string Language, string UprightLanguage, IReadOnlyList<FilePair> Pairs, bool IsForPpOcr)
{
    /// <summary>The fixtures, and real pages with a truth where they are to be had.</summary>
    public static IReadOnlyList<PeerSet> All() =>
    [
        Fixtures("fixtures, simplified Chinese", "chi_sim", "chi_sim", true, "broadsheet-zh", "vertical-headline-zh", "pages/*-zh-hans"),
        Fixtures("fixtures, traditional Chinese", "chi_tra", "chi_tra", true, "pages/*-zh-hant"),
        Fixtures("fixtures, vertical Chinese", "chi_tra", "chi_tra_vert", true, "vertical-zh", "pages/vertical-*-zh*"),
        Fixtures("fixtures, vertical Japanese", "jpn", "jpn_vert", false, "pages/vertical-*-ja"),
        Fixtures("fixtures, English", "eng", "eng", true, "four-column-en", "pages/*-en"),
        Fixtures("fixtures, French", "fra", "fra", false, "pages/*-fr", "pages/*-fr-spread"),
        Fixtures("fixtures, German", "deu", "deu", false, "pages/broadsheet-de"),
        Fixtures("fixtures, Fraktur", "frk", "frk", false, "pages/*fraktur*", "pages/serial-paper-de"),
        Real("Chinese daily, 2010", "chi_sim", "chi_sim", true, "zh-nongmin-page", "_1"),
        Real("US Federal Register", "eng", "eng", true, "zh-nongmin-page", "_4"),
        Real("NZZ 1783-1940", "frk", "frk", false, "nzz-1780-1943", ""),
        Real("Jing bao 1939, vertical", "chi_tra", "chi_tra_vert", true, "jingbao-1919-1940", ""),
        Real("L'Impartial 1901", "fra", "fra", false, "limpartial-1901", ""),
    ];

    private static PeerSet Fixtures(string name, string language, string upright, bool isForPpOcr, params string[] folders) =>
        new(name, language, upright, [.. folders.SelectMany(SamplePages.FixturePairs)], isForPpOcr);

    private static PeerSet Real(string name, string language, string upright, bool isForPpOcr, string folder, string ending) => new(
        name, language, upright,
        [.. SamplePages.RealPairs(folder).Where(pair => Path.GetFileNameWithoutExtension(pair.Scan!).EndsWith(ending, StringComparison.Ordinal))],
        isForPpOcr);
}

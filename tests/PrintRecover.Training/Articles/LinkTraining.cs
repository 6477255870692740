using PrintRecover.ArticleAssembly;
using PrintRecover.Evaluation.Checking;
using PrintRecover.Evaluation.Documents;
using PrintRecover.Model;

namespace PrintRecover.Training.Articles;

/// <summary>
/// Learns what a text belongs to from made-up pages, each seen three times: as the program finds its layout, as a flawless one would,
/// and so but without the rules, for not every paper has any, and not all that are printed are found.
/// </summary>
internal static class LinkTraining
{
    /// <summary>One file in so many is kept for measuring.</summary>
    private const int MeasuredOneIn = 8;

    /// <summary>Learns, says how well, and writes the weights.</summary>
    /// <param name="folder">Pages that the typesetter made.</param>
    /// <param name="weightsFolder">The folder for the weights; null to leave them.</param>
    public static void Run(string folder, string? weightsFolder)
    {
        List<IReadOnlyList<LinkPage>> files = [], measured = [];
        using var recovery = new TruthRecovery();
        foreach ((int index, FilePair pair) in FilePairs.OfFixtures(folder).Pairs.Index())
        {
            EvaluatedDocument truth = DocumentReader.ReadTruth(pair.Truth);
            (index % MeasuredOneIn == MeasuredOneIn - 1 ? measured : files).Add(
                [.. PagesOf(recovery.Recover(pair, truth, hasTrueLayout: true).Pages, recovery.Recover(pair, truth, hasTrueLayout: false).Pages, truth)]);
        }

        LinkModels models = Learn(files);
        Tell("measured on, at first sight", [.. measured.SelectMany(file => file).SelectMany(page => page.AtFirstSight())], models.AtFirstSight);
        Tell("measured on, among others", [.. measured.SelectMany(file => file).SelectMany(page => page.AmongOthers(models.AtFirstSight))], models.AmongOthers);
        if (weightsFolder is not null)
        {
            Write(models.AtFirstSight, Path.Combine(weightsFolder, "link-weights-at-first-sight.tsv"));
            Write(models.AmongOthers, Path.Combine(weightsFolder, "link-weights-among-others.tsv"));
        }
    }

    /// <summary>A file's pages as they are learnt from.</summary>
    public static IEnumerable<LinkPage> PagesOf(IEnumerable<Page> ofTrueLayout, IEnumerable<Page> found, EvaluatedDocument truth) =>
    [
        .. found.Concat(ofTrueLayout).Select(page => new LinkPage(page, truth.Pages[page.Number - 1])),
        .. ofTrueLayout.Select(page => new LinkPage(page, truth.Pages[page.Number - 1], hasRules: false)),
    ];

    /// <summary>
    /// Learns both models. What the others chose at first sight is told for either half of the files by a model of the other half: of
    /// pages that it has learnt from a model is surer than it will be of any other.
    /// </summary>
    public static LinkModels Learn(IReadOnlyList<IReadOnlyList<LinkPage>> files)
    {
        Sample[][] atFirstSight = [.. files.Select(pages => pages.SelectMany(page => page.AtFirstSight()).ToArray())];
        // The third leaves out neither half.
        var models = new LinkModel[3];
        Parallel.For(0, models.Length, half => models[half] = Train([.. atFirstSight.Where((_, file) => file % 2 != half).SelectMany(choices => choices)]));
        return new LinkModels(models[2], Train([.. files.SelectMany((pages, file) => pages.SelectMany(page => page.AmongOthers(models[file % 2])))]));
    }

    /// <summary>The model that gives the right links of each text most of its odds.</summary>
    public static LinkModel Train(IReadOnlyList<Sample> choices) => new(NetworkTrainer.Train(LinkModel.Shape, choices));

    private static void Write(LinkModel model, string file)
    {
        using var output = new StreamWriter(file) { NewLine = "\n" };
        model.Write(output);
    }

    private static void Tell(string name, IReadOnlyList<Sample> choices, LinkModel model)
    {
        (LinkKind Kind, bool IsRight)[] chosen = [.. choices.Select(choice =>
        {
            int best = Enumerable.Range(0, choice.Options.Count).MaxBy(i => model.Score(choice.Options[i]));
            return ((LinkKind)choice.Options[best].Choice, choice.IsRight[best]);
        })];
        Console.WriteLine($"{name} {chosen.Length} texts: {chosen.Count(each => each.IsRight)} right");
        foreach (var kind in chosen.GroupBy(each => each.Kind).OrderBy(group => group.Key))
        {
            Console.WriteLine($"  {kind.Key,-28} {kind.Count(each => each.IsRight),5} of {kind.Count(),5} right");
        }
    }
}

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
    /// <summary>One page in so many is kept for measuring.</summary>
    private const int MeasuredOneIn = 8;

    /// <summary>Learns, says how well, and writes the weights.</summary>
    /// <param name="folder">Pages that the typesetter made.</param>
    /// <param name="weightsFile">Where the weights go; null to leave them.</param>
    public static void Run(string folder, string? weightsFile)
    {
        List<LinkChoice> choices = [], measured = [];
        using var recovery = new TruthRecovery();
        int index = 0;
        foreach (FilePair pair in FilePairs.OfFixtures(folder).Pairs)
        {
            EvaluatedDocument truth = DocumentReader.ReadTruth(pair.Truth);
            List<LinkChoice> set = ++index % MeasuredOneIn == 0 ? measured : choices;
            foreach (bool hasTrueLayout in (bool[])[true, false])
            {
                foreach (Page page in recovery.Recover(pair, truth, hasTrueLayout).Pages)
                {
                    set.AddRange(LinkChoices.Of(page, truth.Pages[page.Number - 1]));
                    set.AddRange(hasTrueLayout ? LinkChoices.WithoutRules(page, truth.Pages[page.Number - 1]) : []);
                }
            }
        }

        LinkModel model = LinkTrainer.Train(choices);
        Tell("learnt from", choices, model);
        Tell("measured on", measured, model);
        if (weightsFile is not null)
        {
            using var output = new StreamWriter(weightsFile) { NewLine = "\n" };
            model.Write(output);
        }
    }

    private static void Tell(string name, IReadOnlyList<LinkChoice> choices, LinkModel model)
    {
        (LinkKind Kind, bool IsRight)[] chosen = [.. choices.Select(choice =>
        {
            int best = Enumerable.Range(0, choice.Links.Count)
                .MaxBy(i => model.Score(choice.Links[i].Kind, [.. choice.Links[i].Signs.Select(sign => (LinkSign)sign)]));
            return (choice.Links[best].Kind, choice.IsRight[best]);
        })];
        Console.WriteLine($"{name} {chosen.Length} texts: {chosen.Count(each => each.IsRight)} right");
        foreach (var kind in chosen.GroupBy(each => each.Kind).OrderBy(group => group.Key))
        {
            Console.WriteLine($"  {kind.Key,-28} {kind.Count(each => each.IsRight),5} of {kind.Count(),5} right");
        }
    }
}

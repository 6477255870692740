using PrintRecover.ArticleAssembly;
using PrintRecover.Model;

namespace PrintRecover.Training.Articles;

/// <summary>One text of a page and everything that it may belong to.</summary>
/// <param name="Links">The links, each with the signs seen.</param>
/// <param name="IsRight">Which of them lead to the text's own article.</param>
internal sealed record LinkChoice(IReadOnlyList<(LinkKind Kind, int[] Signs)> Links, IReadOnlyList<bool> IsRight);

/// <summary>
/// Learns the weights of the link model: a weight a sign for all kinds, and what it differs by in each, both drawn towards zero,
/// so that the right links together get as much as can be of each choice's odds.
/// </summary>
internal static class LinkTrainer
{
    private const int Steps = 600;
    private const double SharedDecay = 0.3;
    private const double KindDecay = 1;

    public static LinkModel Train(IReadOnlyList<LinkChoice> choices)
    {
        int signs = LinkModel.SignCount;
        // The first row is shared by all kinds.
        double[] weights = Adam.Minimise((LinkModel.Kinds.Count + 1) * signs, Steps, at => Gradient(choices, at, signs));

        return new LinkModel([.. Enumerable.Range(0, LinkModel.Kinds.Count * signs).Select(i => (float)(weights[i % signs] + weights[i + signs]))]);
    }

    private static double[] Gradient(IReadOnlyList<LinkChoice> choices, double[] weights, int signs)
    {
        var gradient = new double[weights.Length];
        foreach (LinkChoice choice in choices)
        {
            double[] odds = [.. choice.Links.Select(link =>
            {
                int own = ((int)link.Kind + 1) * signs;
                return link.Signs.Sum(sign => weights[sign] + weights[own + sign]);
            })];
            double top = odds.Max();
            odds = [.. odds.Select(each => Math.Exp(each - top))];
            double all = odds.Sum(), right = odds.Where((_, i) => choice.IsRight[i]).Sum();
            for (int i = 0; i < odds.Length; i++)
            {
                double wrong = (odds[i] / all) - (choice.IsRight[i] ? odds[i] / right : 0);
                int own = ((int)choice.Links[i].Kind + 1) * signs;
                foreach (int sign in choice.Links[i].Signs)
                {
                    gradient[sign] += wrong;
                    gradient[own + sign] += wrong;
                }
            }
        }

        for (int i = 0; i < weights.Length; i++)
        {
            gradient[i] += (i < signs ? SharedDecay : KindDecay) * weights[i];
        }

        return gradient;
    }
}

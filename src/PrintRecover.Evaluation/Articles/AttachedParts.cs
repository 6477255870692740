using PrintRecover.Evaluation.Text;
using PrintRecover.Model;

namespace PrintRecover.Evaluation.Articles;

/// <summary>Parts of one kind in the truth, and how many of them stand as such in the article that they belong to.</summary>
/// <param name="Truth">How many the truth has.</param>
/// <param name="Attached">How many stand in the found article that has most of their own.</param>
public readonly record struct AttachedParts(int Truth, int Attached)
{
    /// <summary>So many misread characters leave a part the same.</summary>
    private const double MostErrors = 0.2;

    /// <summary>Counts titles.</summary>
    public static AttachedParts Titles(IReadOnlyList<Article> truth, IReadOnlyList<Article?> found, TextFolding folding) =>
        Count(truth, found, folding, article => article.Title is null ? [] : [article.Title]);

    /// <summary>Counts blocks of a kind.</summary>
    public static AttachedParts Blocks(BlockKind kind, IReadOnlyList<Article> truth, IReadOnlyList<Article?> found, TextFolding folding) =>
        Count(truth, found, folding, article => article.Blocks.Where(block => block.Kind == kind).Select(block => block.Text));

    private static AttachedParts Count(
        IReadOnlyList<Article> truth, IReadOnlyList<Article?> found, TextFolding folding, Func<Article, IEnumerable<string>> partsOf)
    {
        (int all, int attached) = (0, 0);
        for (int i = 0; i < truth.Count; i++)
        {
            List<string> left = found[i] is { } article ? [.. partsOf(article)] : [];
            foreach (string part in partsOf(truth[i]))
            {
                all++;
                int match = left.FindIndex(other => CharacterErrorRate.Measure(part, other, folding).Value <= MostErrors);
                if (match >= 0)
                {
                    left.RemoveAt(match);
                    attached++;
                }
            }
        }

        return new AttachedParts(all, attached);
    }
}

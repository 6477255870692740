using System.Security.Cryptography;
using System.Text;
using PrintRecover.Model;
using PrintRecover.Writers;

namespace PrintRecover.Benchmarks;

/// <summary>
/// What the model cases should become, block by block, read by a person; kept as digests (<c>seed-blocks.tsv</c>),
/// because the texts are not ours.
/// </summary>
internal static class SeedTruth
{
    private const int DigestLength = 16;

    /// <summary>Reflows a file and counts the blocks that are exact, of the right kind and in order.</summary>
    public static (int Right, int Wanted, int Found) Compare(string file)
    {
        string seed = Path.GetFileName(file)[..3];
        string[] wanted = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "seed-blocks.tsv")).Skip(1)
            .Where(line => line.StartsWith(seed + "\t", StringComparison.Ordinal))
            .Select(line => line[(seed.Length + 1)..])];
        var collected = new Collector();
        TextRecovery.Recover(file, _ => collected);
        string[] found = [.. collected.Articles.SelectMany(Blocks).Select(block => $"{block.Kind}\t{Digest(block.Text)}")];
        return (CommonInOrder(wanted, found), wanted.Length, found.Length);
    }

    private static IEnumerable<(string Kind, string Text)> Blocks(Article article) =>
        new[] { ("kicker", article.Kicker), ("title", article.Title), ("subtitle", article.Subtitle) }
            .Where(part => part.Item2 is not null)
            .Select(part => (part.Item1, part.Item2!))
            .Concat(article.Blocks.Select(block => (block.Kind.ToString().ToLowerInvariant(), block.Text)));

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..DigestLength];

    /// <summary>Length of the longest common subsequence.</summary>
    private static int CommonInOrder(string[] wanted, string[] found)
    {
        var lengths = new int[wanted.Length + 1, found.Length + 1];
        for (int i = 1; i <= wanted.Length; i++)
        {
            for (int j = 1; j <= found.Length; j++)
            {
                lengths[i, j] = wanted[i - 1] == found[j - 1]
                    ? lengths[i - 1, j - 1] + 1
                    : Math.Max(lengths[i - 1, j], lengths[i, j - 1]);
            }
        }

        return lengths[wanted.Length, found.Length];
    }

    private sealed class Collector : IIssueFile
    {
        public List<Article> Articles { get; } = [];

        public void Add(Article article) => Articles.Add(article);

        public void Finish(
            IReadOnlyCollection<Furniture> furniture, IReadOnlyCollection<RemovedLine> removed, IReadOnlyList<string> warnings)
        {
        }

        public void Dispose()
        {
        }
    }
}

using FsCheck;
using FsCheck.Fluent;
using PrintRecover.Evaluation.Text;

namespace PrintRecover.Tests.Evaluation.Text;

public class AlignmentTests
{
    [Theory]
    [InlineData("ferry", "ferry", "f=f e=e r=r r=r y=y")]
    [InlineData("ferry", "fcrry", "f=f e=c r=r r=r y=y")]
    [InlineData("ferry", "fery", "f=f e=e r= r=r y=y")]
    [InlineData("old", "oild", "o=o =i l=l d=d")]
    [InlineData("", "ab", "=a =b")]
    [InlineData("ab", "", "a= b=")]
    public void Shows_what_was_read_as_what(string truth, string found, string pairs)
    {
        string shown = Shown(truth, found);

        // A lost letter of a double one may be either.
        Assert.True(shown == pairs || shown == pairs.Replace("r= r=r", "r=r r="), shown);
    }

    [Fact]
    public void Has_as_few_edits_as_the_plain_dynamic_programme() => Prop.ForAll(Texts, Texts, (first, second) =>
    {
        IReadOnlyList<AlignedPair> pairs = Alignment.Of(first.ToCharArray(), second.ToCharArray());
        int edits = pairs.Count(pair => pair.Truth is not { } t || pair.Found is not { } f || first[t] != second[f]);
        bool isWhole = pairs.Select(pair => pair.Truth).OfType<int>().SequenceEqual(Enumerable.Range(0, first.Length))
            && pairs.Select(pair => pair.Found).OfType<int>().SequenceEqual(Enumerable.Range(0, second.Length));
        return isWhole && edits == PlainDistance(first, second)
            && edits == EditDistance.Between(first.ToCharArray(), second.ToCharArray());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Takes_a_long_page_with_many_errors()
    {
        var random = new Random(5);
        char[] truth = [.. Enumerable.Range(0, 50_000).Select(_ => (char)('一' + random.Next(3000)))];
        char[] found = [.. truth.SelectMany(c => random.NextDouble() switch
        {
            < 0.1 => new[] { (char)('一' + random.Next(3000)) },
            < 0.15 => [],
            < 0.2 => [c, c],
            _ => [c],
        })];

        IReadOnlyList<AlignedPair> pairs = Alignment.Of(truth, found);

        Assert.Equal(
            EditDistance.Between(truth, found),
            pairs.Count(pair => pair.Truth is not { } t || pair.Found is not { } f || truth[t] != found[f]));
    }

    /// <summary>Few letters and up to some hundred of them, so that runs are alike and blocks of 64 are passed.</summary>
    private static Arbitrary<string> Texts => Gen.Choose(0, 300)
        .SelectMany(length => Gen.Elements('a', 'b', 'c', 'd').ArrayOf(length))
        .Select(letters => new string(letters))
        .ToArbitrary();

    private static string Shown(string truth, string found) => string.Join(' ', Alignment.Of(truth.ToCharArray(), found.ToCharArray())
        .Select(pair => $"{(pair.Truth is { } t ? truth[t] : "")}={(pair.Found is { } f ? found[f] : "")}"));

    private static int PlainDistance(string first, string second)
    {
        int[] row = [.. Enumerable.Range(0, second.Length + 1)];
        for (int i = 1; i <= first.Length; i++)
        {
            (int diagonal, row[0]) = (row[0], i);
            for (int j = 1; j <= second.Length; j++)
            {
                (diagonal, row[j]) = (row[j], Math.Min(
                    diagonal + (first[i - 1] == second[j - 1] ? 0 : 1), 1 + Math.Min(row[j], row[j - 1])));
            }
        }

        return row[^1];
    }
}

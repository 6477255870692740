using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly.Jumps;

/// <summary>
/// Ties the parts of articles that go on on another page, by their jump lines: a part that ends with sending its reader to
/// page 2 and the part there that says it comes from this page, the best fit first, each part once. Where only one of the
/// two says so, headline and text must show it.
/// </summary>
/// <param name="pageByPage">Assembles each page's articles.</param>
public sealed class JumpingArticleAssembler(IArticleAssembler pageByPage) : IArticleAssembler
{
    /// <summary>A page with more parts of one kind is no printed one; comparing each with each would take long.</summary>
    private const int MostMarks = 40, MostArticles = 200;

    /// <summary>What two parts that name each other's pages must have in common where there are several to choose from.</summary>
    private const double LeastFit = 0.25;

    /// <summary>What must speak for two parts of which only one names the other's page; half of the headline must be the same.</summary>
    private const double LeastFitOfOneMark = 1.25, LeastHeadline = 0.5;

    /// <inheritdoc/>
    public IReadOnlyList<ArticleRegions> Assemble(IReadOnlyList<Page> pages)
    {
        IReadOnlyList<ArticleRegions> articles = pageByPage.Assemble(pages);
        if (pages.Count < 2)
        {
            return articles;
        }

        Dictionary<Page, int> places = new(ReferenceEqualityComparer.Instance);
        foreach (Page page in pages)
        {
            places.TryAdd(page, places.Count);
        }

        JumpPart[] parts = [.. articles.Where(article => article.All.Any()).Select(article => JumpPart.Of(article, places))];
        return Tied(parts, Pairs(parts, PageLabels.Of(pages)));
    }

    /// <summary>All pairs that jump lines allow, as places among the parts.</summary>
    private static List<(int From, int To)> Pairs(JumpPart[] parts, IReadOnlyList<string> labels)
    {
        ILookup<string, int> pagesOf = Enumerable.Range(0, labels.Count).ToLookup(page => labels[page], StringComparer.Ordinal);
        ILookup<int, int> partsOf = Enumerable.Range(0, parts.Length).ToLookup(part => parts[part].Page);
        return
        [
            .. Jumps(parts, pagesOf)
                .GroupBy(jump => (jump.Page, jump.IsBack))
                .Where(jumps => jumps.Count() <= MostMarks)
                .SelectMany(jumps => jumps)
                .SelectMany(jump => partsOf[jump.Page].Take(MostArticles)
                    .Select(other => jump.IsBack ? (From: other, To: jump.Part) : (From: jump.Part, To: other)))
                .Where(Agree)
                .Distinct(),
        ];

        bool Agree((int From, int To) pair) => Agrees(parts[pair.From], parts[pair.From].Onward, parts[pair.To])
            && Agrees(parts[pair.To], parts[pair.To].Back, parts[pair.From]);

        bool Agrees(JumpPart part, JumpMark? mark, JumpPart other) => mark is null || NamedPage(part.Page, mark, pagesOf) == other.Page;
    }

    private static IEnumerable<(int Part, int Page, bool IsBack)> Jumps(JumpPart[] parts, ILookup<string, int> pagesOf) =>
        from part in parts.Index()
        from mark in new[] { part.Item.Onward, part.Item.Back }.OfType<JumpMark>()
        let page = NamedPage(part.Item.Page, mark, pagesOf)
        where page is not null
        select (part.Index, page.Value, mark.IsBack);

    /// <summary>The page of that number nearest to the one that names it: parts of a paper may each count from 1.</summary>
    private static int? NamedPage(int here, JumpMark mark, ILookup<string, int> pagesOf) => pagesOf[mark.Page]
        .Where(page => page != here)
        .Select(page => (int?)page)
        .MinBy(page => Math.Abs(page!.Value - here));

    private static IReadOnlyList<ArticleRegions> Tied(JumpPart[] parts, List<(int From, int To)> pairs)
    {
        var next = new Dictionary<int, int>();
        var chains = new DisjointSets(parts.Length);
        HashSet<int> continuing = [];
        foreach ((int from, int to) in BestFirst(parts, pairs))
        {
            if (!next.ContainsKey(from) && !continuing.Contains(to) && chains.Root(from) != chains.Root(to))
            {
                next[from] = to;
                continuing.Add(to);
                chains.Join(from, to);
            }
        }

        return [.. Enumerable.Range(0, parts.Length).Where(part => !continuing.Contains(part)).Select(Whole)];

        ArticleRegions Whole(int first)
        {
            var following = new List<ArticleRegions>();
            for (int part = first; next.TryGetValue(part, out int after); part = after)
            {
                following.Add(parts[after].Article);
            }

            return JumpPart.Join(parts[first].Article, following);
        }
    }

    /// <summary>The pairs that are believed; those in which both parts name each other's pages come first.</summary>
    private static IEnumerable<(int From, int To)> BestFirst(JumpPart[] parts, List<(int From, int To)> pairs)
    {
        var fit = new JumpFit([.. pairs.SelectMany(pair => new[] { pair.From, pair.To }).Distinct().Select(part => parts[part])]);
        ILookup<bool, (int From, int To)> byMarks = pairs.ToLookup(pair => parts[pair.From].Onward is not null && parts[pair.To].Back is not null);
        Dictionary<int, int> choicesFrom = byMarks[true].CountBy(pair => pair.From).ToDictionary();
        Dictionary<int, int> choicesTo = byMarks[true].CountBy(pair => pair.To).ToDictionary();
        return
        [
            .. Ordered(byMarks[true], (pair, score) => score >= LeastFit || (choicesFrom[pair.From] == 1 && choicesTo[pair.To] == 1)),
            .. Ordered(byMarks[false], (pair, score) => score >= LeastFitOfOneMark
                && fit.Headline(parts[pair.From], parts[pair.To]) >= LeastHeadline && JumpFit.Sentence(parts[pair.From], parts[pair.To]) >= 0),
        ];

        IEnumerable<(int From, int To)> Ordered(IEnumerable<(int From, int To)> some, Func<(int From, int To), double, bool> isBelieved) => some
            .Select(pair => (Pair: pair, Score: fit.Score(parts[pair.From], parts[pair.To])))
            .Where(scored => isBelieved(scored.Pair, scored.Score))
            .OrderByDescending(scored => scored.Score).ThenBy(scored => scored.Pair)
            .Select(scored => scored.Pair);
    }
}

using AngleSharp.Dom;

namespace PrintRecover.TextSources;

/// <summary>
/// Finds the blocks of an article among those of its page: what stands in the element that holds nearly all running
/// text, and the sentences and captions beside it.
/// </summary>
/// <remarks>
/// After the two families of extractors: containers by the text in them (Readability) and blocks by the share of links
/// (Kohlschütter, Fankhauser, Nejdl: Boilerplate Detection using Shallow Text Features, 2010).
/// </remarks>
internal sealed class MainContent
{
    /// <summary>An element that holds so much of the running text around it holds the article; lists of teasers hold less.</summary>
    private const double NearlyAll = 0.75;

    /// <summary>Text beside the container belongs to the article when it is this long, ems: a lead, not a notice.</summary>
    private const double LeadEms = 30;

    /// <summary>Blocks and lists with a larger share of links lead elsewhere.</summary>
    private const double MostLinks = 0.6;

    private readonly IReadOnlyList<MarkupBlock> _blocks;
    private readonly Dictionary<IElement, (double Weight, int Count)> _weights = [];
    private readonly IElement _root;

    /// <summary>Looks at the blocks of an element: an article's, or a whole page's.</summary>
    public MainContent(IElement root, IReadOnlyList<MarkupBlock> blocks)
    {
        (_root, _blocks) = (root, blocks);
        foreach (MarkupBlock block in blocks.Where(block => block.IsRunningText))
        {
            for (IElement? element = block.Owner; element is not null; element = element == root ? null : element.ParentElement)
            {
                (double weight, int count) = _weights.GetValueOrDefault(element);
                _weights[element] = (weight + block.Weight, count + 1);
            }
        }
    }

    /// <summary>The indices of the article's blocks, headings before it left aside.</summary>
    public IReadOnlyList<int> Find()
    {
        HashSet<IElement> kept = [];
        IElement container = Container(kept);
        HashSet<IElement> linkLists = LinkLists();
        int[] running = [.. Indices(block => block.IsRunningText && Inside(block, container, kept))];
        if (running.Length == 0)
        {
            return [];
        }

        var found = new List<int>();
        for (int i = 0; i < _blocks.Count; i++)
        {
            MarkupBlock block = _blocks[i];
            bool isInside = Inside(block, container, kept) && !IsElsewhere(block, linkLists);
            bool isCaptionBefore = i < running[0] && block.Kind == MarkupKind.Caption && !IsElsewhere(block, linkLists);
            if (isInside || isCaptionBefore || IsLead(block, container))
            {
                found.Add(i);
            }
        }

        return WithoutIdleHeadings(found);
    }

    /// <summary>Steps down while one child holds nearly all; children of the same shape as it are kept with it.</summary>
    private IElement Container(HashSet<IElement> kept)
    {
        IElement container = _root;
        while (true)
        {
            (double weight, _) = _weights.GetValueOrDefault(container);
            IElement? best = container.Children.MaxBy(child => _weights.GetValueOrDefault(child).Weight);
            if (best is null || _weights.GetValueOrDefault(best) is not (var most, > 1) || most < NearlyAll * weight)
            {
                return container;
            }

            foreach (IElement twin in container.Children.Where(child => child != best && _weights.ContainsKey(child)
                && child.ClassName is { Length: > 0 } name && name == best.ClassName && child.LocalName == best.LocalName))
            {
                kept.Add(twin);
            }

            container = best;
        }
    }

    private static bool Inside(MarkupBlock block, IElement container, HashSet<IElement> kept)
    {
        for (IElement? element = block.Owner; element is not null; element = element.ParentElement)
        {
            if (element == container || kept.Contains(element))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A long paragraph right beside the container, or beside one that it stands in.</summary>
    private static bool IsLead(MarkupBlock block, IElement container) =>
        block.IsRunningText && block.Ems * (1 - block.LinkShare) >= LeadEms && block.LinkShare < 0.25
        && (block.Owner.LocalName is "p" or "h2" or "h3" ? block.Owner.ParentElement : block.Owner) is { } place
        && place.Contains(container);

    private static bool IsElsewhere(MarkupBlock block, HashSet<IElement> linkLists) =>
        (block.LinkShare > MostLinks && block.Kind is not (MarkupKind.Byline or MarkupKind.Heading))
        || (block.Kind == MarkupKind.Heading && block.LinkShare > MostLinks)
        || (block.Owner.Closest("ul, ol, dl") is { } list && linkLists.Contains(list));

    /// <summary>Lists most of whose text is links: further reading, tags, shares.</summary>
    private HashSet<IElement> LinkLists() =>
    [
        .. _blocks
            .Select(block => (Block: block, List: block.Owner.Closest("ul, ol, dl")))
            .Where(pair => pair.List is not null)
            .GroupBy(pair => pair.List!)
            .Where(list => list.Sum(pair => pair.Block.Ems * pair.Block.LinkShare) > 0.5 * list.Sum(pair => pair.Block.Ems))
            .Select(list => list.Key),
    ];

    /// <summary>A heading that nothing follows stood over what was left out.</summary>
    private List<int> WithoutIdleHeadings(List<int> found)
    {
        var useful = new List<int>();
        for (int i = 0; i < found.Count; i++)
        {
            MarkupBlock block = _blocks[found[i]];
            bool isIdle = block.Kind == MarkupKind.Heading && !Enumerable.Range(i + 1, found.Count - i - 1)
                .Select(next => _blocks[found[next]])
                .TakeWhile(next => next.Kind != MarkupKind.Heading || next.Level > block.Level)
                .Any(next => next.Kind != MarkupKind.Heading);
            bool isTitle = useful.Count == 0;
            if (!isIdle || isTitle)
            {
                useful.Add(found[i]);
            }
        }

        return useful;
    }

    private IEnumerable<int> Indices(Func<MarkupBlock, bool> isWanted) =>
        Enumerable.Range(0, _blocks.Count).Where(index => isWanted(_blocks[index]));
}

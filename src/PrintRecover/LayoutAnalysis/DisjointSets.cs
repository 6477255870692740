namespace PrintRecover.LayoutAnalysis;

/// <summary>Groups of items that were found to belong together (union-find).</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parents;

    public DisjointSets(int count) => _parents = [.. Enumerable.Range(0, count)];

    /// <summary>The group's representative.</summary>
    public int Root(int item)
    {
        while (_parents[item] != item)
        {
            _parents[item] = _parents[_parents[item]];
            item = _parents[item];
        }

        return item;
    }

    /// <summary>Puts two items, and all that belong to them, into one group.</summary>
    public void Join(int first, int second) => _parents[Root(first)] = Root(second);

    /// <summary>The items by group.</summary>
    public IEnumerable<List<int>> Groups() => Enumerable.Range(0, _parents.Length)
        .GroupBy(Root)
        .Select(group => group.ToList());
}

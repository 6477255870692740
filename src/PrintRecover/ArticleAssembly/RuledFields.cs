using PrintRecover.Model;
using PrintRecover.ReadingOrder;

namespace PrintRecover.ArticleAssembly;

/// <summary>The fields of a page that unbroken rules part: what stands in one of them is more likely of one article.</summary>
internal sealed class RuledFields
{
    private readonly Dictionary<Box, int> _fields = [];
    private readonly Dictionary<int, int> _headlines;

    /// <summary>Looks over a page, its headlines and its texts.</summary>
    public RuledFields(Page page, IReadOnlyList<HeadlineCluster> headlines, IReadOnlyList<Region> texts)
    {
        var cut = new RecursiveXYCut(new XYCutOptions { Rules = page.Rules });
        Box[] boxes = [.. texts.Select(text => text.Box).Concat(headlines.Select(headline => headline.Box)).Distinct()];
        foreach ((int field, IReadOnlyList<Box> inside) in cut.RuledFields(boxes, box => box).Index())
        {
            foreach (Box box in inside)
            {
                _fields[box] = field;
            }
        }

        _headlines = headlines.GroupBy(headline => _fields[headline.Box]).ToDictionary(group => group.Key, group => group.Count());
    }

    /// <summary>Whether two things stand in one field.</summary>
    public bool AreTogether(Box one, Box other) => _fields[one] == _fields[other];

    /// <summary>How many headlines stand in the field of a thing.</summary>
    public int HeadlinesAround(Box box) => _headlines.GetValueOrDefault(_fields[box]);
}

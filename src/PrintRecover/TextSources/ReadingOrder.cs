using System.Xml.Linq;

namespace PrintRecover.TextSources;

/// <summary>Reads the order of regions that PAGE and ALTO 4.3 state, groups within groups.</summary>
internal static class ReadingOrder
{
    private const int DeepestGroup = 64;

    /// <summary>
    /// The regions' names in order. The members of an ordered group go by their index; of an unordered one, as they
    /// stand in the file.
    /// </summary>
    public static IEnumerable<string> References(XElement order) => References(order, 0);

    private static IEnumerable<string> References(XElement group, int depth)
    {
        if (depth > DeepestGroup)
        {
            yield break;
        }

        foreach (XElement member in group.Elements().OrderBy(member => member.Number("index") ?? 0))
        {
            string? reference = (string?)member.Attribute("regionRef") ?? (string?)member.Attribute("REF");
            if (reference is not null)
            {
                yield return reference;
            }

            foreach (string inner in References(member, depth + 1))
            {
                yield return inner;
            }
        }
    }
}

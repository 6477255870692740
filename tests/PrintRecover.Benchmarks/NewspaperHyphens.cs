using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using PrintRecover.Reflow;

namespace PrintRecover.Benchmarks;

/// <summary>
/// The line ends of German newspapers in PAGE XML, 1834 to 1941. The files do not say what becomes of a hyphen: a small
/// letter goes on with the word, a capital keeps the hyphen, <c>und</c> and <c>oder</c> leave it hanging; all of them
/// were read through once, and where that is not so stands in <see cref="ReadByHand"/>.
/// </summary>
internal static class NewspaperHyphens
{
    /// <summary>File, number of the line end among its hyphens, what is right: by a person who read the page.</summary>
    private static readonly Dictionary<(string File, int Number), HyphenJoin> ReadByHand = new()
    {
        // The line that follows is another column's, or the sign is a dash, an equals sign or a misprint.
        [("1834_239_0518", 65)] = HyphenJoin.None,
        [("1834_239_0518", 150)] = HyphenJoin.None,
        [("1877_115_0136", 27)] = HyphenJoin.None,
        [("1877_115_0136", 70)] = HyphenJoin.None,
        [("1881_1_0662", 2)] = HyphenJoin.None,
        [("1881_1_0662", 23)] = HyphenJoin.None,
        [("1887_52_0313", 37)] = HyphenJoin.None,
        [("1887_52_0313", 51)] = HyphenJoin.None,
        [("1924_1_0006", 59)] = HyphenJoin.None,
        // The capital after the hyphen is lost at the paper's edge; a French word; two adjectives of equal rank.
        [("1834_239_0518", 70)] = HyphenJoin.Kept,
        [("1834_239_0518", 71)] = HyphenJoin.Kept,
        [("1834_239_0518", 81)] = HyphenJoin.Kept,
        [("hkb_1931-01-03_0004", 11)] = HyphenJoin.Kept,
        // A headline in capitals.
        [("hkb_1931-01-03_0004", 3)] = HyphenJoin.Mended,
    };

    /// <summary>Reads a page's lines and its line ends with hyphens.</summary>
    public static (IReadOnlyList<string> Lines, IReadOnlyList<HyphenCase> Cases) Read(string file)
    {
        IReadOnlyList<string> lines = ReadLines(file);
        HyphenCase[] cases =
        [
            .. lines.Zip(lines.Skip(1)).Where(pair => Characters.IsHyphen(pair.First[^1]))
                .Select(pair => new HyphenCase(pair.First, pair.Second, ByRule(pair.Second))),
        ];
        string name = Path.GetFileNameWithoutExtension(file);
        return (lines, [.. cases.Select((each, number) => each with { Right = ReadByHand.GetValueOrDefault((name, number), each.Right) })]);
    }

    private static HyphenJoin ByRule(string after) =>
        after.StartsWith("und ", StringComparison.Ordinal) || after.StartsWith("oder ", StringComparison.Ordinal) ? HyphenJoin.Suspended
        : char.IsUpper(after[0]) ? HyphenJoin.Kept : HyphenJoin.Mended;

    private static IReadOnlyList<string> ReadLines(string file)
    {
        using XmlReader reader = XmlReader.Create(file);
        XElement root = XDocument.Load(reader).Root!;
        XNamespace page = root.Name.Namespace;
        Dictionary<string, XElement> regions = root.Descendants(page + "TextRegion").ToDictionary(region => (string)region.Attribute("id")!);
        return
        [
            .. root.Descendants(page + "RegionRefIndexed").Select(each => (string)each.Attribute("regionRef")!)
                .Concat(regions.Keys).Distinct().Where(regions.ContainsKey).Select(id => regions[id])
                .SelectMany(region => region.Elements(page + "TextLine").OrderBy(PlaceInRegion))
                .Select(line => line.Element(page + "TextEquiv")?.Element(page + "Unicode")?.Value.Trim() ?? "")
                .Where(text => text.Length > 0),
        ];
    }

    // custom="readingOrder {index:12;}"
    private static int PlaceInRegion(XElement line)
    {
        string custom = (string?)line.Attribute("custom") ?? "";
        string digits = new([.. custom.SkipWhile(c => !char.IsDigit(c)).TakeWhile(char.IsDigit)]);
        return int.TryParse(digits, CultureInfo.InvariantCulture, out int place) ? place : 0;
    }
}

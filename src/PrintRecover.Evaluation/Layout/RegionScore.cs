using PrintRecover.Evaluation.Documents;
using PrintRecover.Model;

namespace PrintRecover.Evaluation.Layout;

/// <summary>How many regions of one class were found again.</summary>
/// <param name="Class">The class: headline, subheading, text, caption, table, advertisement, picture, furniture.</param>
/// <param name="Truth">How many the truth has.</param>
/// <param name="Found">How many were found.</param>
/// <param name="Matched">How many of them are the same: the area that both cover is half of what either covers, or more.</param>
public sealed record RegionScore(string Class, int Truth, int Found, int Matched)
{
    private const double LeastOverlap = 0.5;

    /// <summary>Counts the regions of all pages, class by class, matched at intersection over union 0.5, the best first.</summary>
    public static IReadOnlyList<RegionScore> Measure(IReadOnlyList<DocumentPage> truth, IReadOnlyList<DocumentPage> found)
    {
        var counts = new SortedDictionary<string, RegionScore>(StringComparer.Ordinal);
        foreach ((DocumentPage expected, DocumentPage actual) in PagePairs.Of(truth, found))
        {
            foreach (string name in expected.Regions.Concat(actual.Regions).Select(region => ClassOf(region.Role)).Distinct())
            {
                Box[] boxes = Boxes(expected, name);
                Box[] others = Boxes(actual, name);
                RegionScore sum = counts.GetValueOrDefault(name) ?? new RegionScore(name, 0, 0, 0);
                counts[name] = new RegionScore(
                    name, sum.Truth + boxes.Length, sum.Found + others.Length, sum.Matched + Matches(boxes, others));
            }
        }

        return [.. counts.Values];
    }

    private static Box[] Boxes(DocumentPage page, string name) =>
        [.. page.Regions.Where(region => ClassOf(region.Role) == name).Select(region => region.Box).OfType<Box>()];

    private static int Matches(Box[] truth, Box[] found) => BestPairs.Of(
        truth.Length, found.Length, (t, f) => Overlap(truth[t], found[f]) is >= LeastOverlap and double overlap ? overlap : null).Count;

    private static double Overlap(Box first, Box second)
    {
        long common = first.Intersect(second).Area;
        return common == 0 ? 0 : (double)common / (first.Area + second.Area - common);
    }

    private static string ClassOf(TextRole role) => role switch
    {
        TextRole.Kicker or TextRole.Title or TextRole.Subtitle => "headline",
        TextRole.Subheading => "subheading",
        TextRole.Caption => "caption",
        TextRole.Table => "table",
        TextRole.Advertisement => "advertisement",
        TextRole.Picture => "picture",
        TextRole.Furniture => "furniture",
        _ => "text",
    };
}

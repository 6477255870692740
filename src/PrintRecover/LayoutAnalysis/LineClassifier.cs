using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>A line and what it looks like.</summary>
/// <param name="Line">The line.</param>
/// <param name="Kind">What it is most likely.</param>
/// <param name="Confidence">How likely it is that, 0..1.</param>
internal sealed record KindOfLine(LineOfInk Line, LineKind Kind, double Confidence);

/// <summary>
/// Tells headlines, subheadings and captions from running text by what editors do to set them off: another size or blackness, white
/// and rules around them, their place in the column and by a picture.
/// </summary>
internal static class LineClassifier
{
    /// <summary>More lines of one type may be of several kinds: a heading in the type of the text under it.</summary>
    private const int LongestHeading = 6;

    /// <summary>
    /// Gives every line the kind that is likeliest, the parts of a headline taken together, once what its neighbours seem to be is known as well (stacked sequential learning,
    /// Cohen, Carvalho 2005); a few lines of one type, or lines of large type, are of one kind, the likeliest of all together.
    /// </summary>
    public static IReadOnlyList<KindOfLine> Classify(LineSignReader reader, LineKindModel atFirstSight, LineKindModel amongOthers)
    {
        TypesOnPage seen = reader.Seen(AtFirstSight(reader, atFirstSight));
        return [.. Likeliest(reader, amongOthers, i => reader.ReadAmong(i, seen))];
    }

    /// <summary>What every line seems to be, its neighbours being unknown.</summary>
    public static IReadOnlyList<LineKind> AtFirstSight(LineSignReader reader, LineKindModel model) =>
        [.. Likeliest(reader, model, reader.Read).Select(line => line.Kind)];

    private static IEnumerable<KindOfLine> Likeliest(LineSignReader reader, LineKindModel model, Func<int, IReadOnlyList<int>> signsOf)
    {
        IReadOnlyList<double>[] likely = [.. reader.Lines.Select((_, i) => model.Probabilities(signsOf(i)))];
        foreach (IReadOnlyList<int> run in reader.Runs.Where(run => run.Count is > 1 and <= LongestHeading || (run.Count > 1 && reader.IsLarge(run))))
        {
            double[] together = [.. LineKindModel.Kinds.Select((_, kind) => Math.Exp(run.Average(i => Math.Log(Math.Max(1e-9, likely[i][kind])))))];
            double all = together.Sum();
            double[] shares = [.. together.Select(each => each / all)];
            foreach (int i in run)
            {
                likely[i] = shares;
            }
        }

        return reader.Lines.Select((line, i) =>
        {
            (LineKind kind, double share) = Likeliest(likely[i]);
            return new KindOfLine(line, kind, share);
        });
    }

    /// <summary>The kind that is likeliest of these shares, one a kind; all parts of a headline together are weighed against the others.</summary>
    internal static (LineKind Kind, double Share) Likeliest(IReadOnlyList<double> shares)
    {
        IGrouping<RegionKind, LineKind> region = LineKindModel.Kinds.GroupBy(kind => kind.AsRegion()).MaxBy(kinds => kinds.Sum(kind => shares[(int)kind]))!;
        return (region.MaxBy(kind => shares[(int)kind]), region.Sum(kind => shares[(int)kind]));
    }
}

using PrintRecover.Evaluation.Text;

namespace PrintRecover.Evaluation.Reporting;

/// <summary>Found text that no line of the truth accounts for.</summary>
/// <param name="Line">The index of the line behind which it stands; -1 at the beginning.</param>
/// <param name="Text">The text as it was found.</param>
internal sealed record SurplusText(int Line, string Text)
{
    /// <summary>All such text, in its order.</summary>
    public static IEnumerable<SurplusText> Of(SourceText found, IReadOnlyList<LineCheck> lines)
    {
        int end = 0;
        int line = -1;
        foreach ((int index, LineCheck check) in lines.Index().Where(each => each.Item.Found is not null).OrderBy(each => each.Item.FoundStart))
        {
            if (check.FoundStart > end)
            {
                yield return new SurplusText(line, found.Part(end, check.FoundStart).ToString());
            }

            (end, line) = check.FoundEnd >= end ? (check.FoundEnd, index) : (end, line);
        }

        if (end < found.Folded.Count)
        {
            yield return new SurplusText(line, found.Part(end, found.Folded.Count).ToString());
        }
    }
}

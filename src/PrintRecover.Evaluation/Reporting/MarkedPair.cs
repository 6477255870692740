using PrintRecover.Evaluation.Text;

namespace PrintRecover.Evaluation.Reporting;

/// <summary>
/// Two texts with the marks of their differences, each in turns of what agrees and what does not, beginning with what
/// agrees. An empty turn of the second kind stands where the other text has more.
/// </summary>
/// <param name="Truth">The turns of the truth.</param>
/// <param name="Found">The turns of what was found.</param>
internal sealed record MarkedPair(IReadOnlyList<string> Truth, IReadOnlyList<string> Found)
{
    /// <summary>Marks where two texts differ.</summary>
    public static MarkedPair Of(SourceText truth, SourceText found)
    {
        var (differs, isGap) = (new bool[truth.Folded.Count], new bool[truth.Folded.Count + 1]);
        var (foundDiffers, isFoundGap) = (new bool[found.Folded.Count], new bool[found.Folded.Count + 1]);
        (int next, int nextFound) = (0, 0);
        foreach (AlignedPair pair in Alignment.Of(truth.Folded, found.Folded))
        {
            if (pair.Truth is { } t && pair.Found is { } f)
            {
                differs[t] = foundDiffers[f] = truth.Folded[t] != found.Folded[f];
            }
            else if (pair.Truth is { } lost)
            {
                differs[lost] = isFoundGap[nextFound] = true;
            }
            else if (pair.Found is { } added)
            {
                foundDiffers[added] = isGap[next] = true;
            }

            next += pair.Truth is null ? 0 : 1;
            nextFound += pair.Found is null ? 0 : 1;
        }

        return new MarkedPair(truth.Turns(differs, isGap), found.Turns(foundDiffers, isFoundGap));
    }
}

using PrintRecover.Evaluation.Text;

namespace PrintRecover.Evaluation.Checking;

/// <summary>The scores of all documents together.</summary>
/// <param name="Scores">By name; the parts are added up before they are divided.</param>
/// <param name="Confusions">What was read as what.</param>
public sealed record CheckSummary(IReadOnlyDictionary<string, Tally> Scores, IReadOnlyList<Confusion> Confusions)
{
    /// <summary>Adds all up.</summary>
    public static CheckSummary Of(IEnumerable<DocumentCheck> checks)
    {
        var scores = new Dictionary<string, Tally>();
        var confusions = new ConfusionTable();
        foreach (DocumentCheck check in checks)
        {
            foreach ((string name, Tally tally) in check.Scores)
            {
                scores[name] = scores.GetValueOrDefault(name) + tally;
            }

            confusions.Add(check.Confusions);
        }

        return new CheckSummary(scores, confusions.Confusions);
    }
}

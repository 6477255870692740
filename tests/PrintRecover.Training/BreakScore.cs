using PrintRecover.PlainText;

namespace PrintRecover.Training;

/// <summary>How many breaks were found, missed and made up.</summary>
public sealed record BreakScore(int Right, int Missed, int MadeUp)
{
    /// <summary>The harmonic mean of precision and recall of breaks, 0..1.</summary>
    public double F1 => 2.0 * Right / Math.Max(1, 2 * Right + Missed + MadeUp);

    /// <summary>Decides all boundaries of a text and counts.</summary>
    internal static BreakScore Of(BrokenText broken, BreakModel model, Action<string>? explain = null)
    {
        BoundaryReader boundaries = BoundarySamples.Boundaries(broken);
        BoundaryDecision[] decisions = ParagraphBreaker.Decide(boundaries, model);
        (int right, int missed, int madeUp) = (0, 0, 0);
        for (int index = 1; index < decisions.Length; index++)
        {
            bool isBreak = broken.BeginningLines.Contains(boundaries.Lines[index].Number);
            right += isBreak && decisions[index].IsBreak ? 1 : 0;
            missed += isBreak && !decisions[index].IsBreak ? 1 : 0;
            madeUp += !isBreak && decisions[index].IsBreak ? 1 : 0;
            if (explain is not null && isBreak != decisions[index].IsBreak)
            {
                explain($"{(isBreak ? "missed " : "made up")} {decisions[index].Score,6:0.0} m{boundaries.Measure(index - 1)} "
                    + $"{boundaries.Text(index - 1)} / {boundaries.Text(index)} [{decisions[index].Style}] {string.Join(' ', decisions[index].Signs.All())}");
            }
        }

        return new BreakScore(right, missed, madeUp);
    }

    public static BreakScore operator +(BreakScore a, BreakScore b) =>
        new(a.Right + b.Right, a.Missed + b.Missed, a.MadeUp + b.MadeUp);
}

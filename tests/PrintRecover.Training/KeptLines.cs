using PrintRecover.PlainText;

namespace PrintRecover.Training;

/// <summary>Counts how many lines stay apart in texts that have nothing to be mended.</summary>
internal static class KeptLines
{
    private const int SettingsPerText = 20;

    /// <summary>Sets the texts in many ways and decides all their boundaries.</summary>
    public static BreakScore Measure(IEnumerable<KeptText> texts, BreakModel model, Action<string>? explain = null)
    {
        var random = new Random(1);
        var score = new BreakScore(0, 0, 0);
        foreach (KeptText kept in texts)
        {
            for (int i = 0; i < SettingsPerText; i++)
            {
                ColumnStyle style = ColumnStyle.DrawForMeasuring(random, kept.IsWide, 0);
                score += BreakScore.Of(kept.Set(style, random), model, explain);
            }
        }

        return score;
    }
}

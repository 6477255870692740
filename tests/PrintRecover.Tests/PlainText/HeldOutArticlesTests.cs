using PrintRecover.PlainText;
using PrintRecover.Training;

namespace PrintRecover.Tests.PlainText;

/// <summary>
/// Articles that nothing was learnt from, broken in a few ways: enough to see the model fall, not to praise it. The
/// project PrintRecover.Training measures it on many more.
/// </summary>
public class HeldOutArticlesTests
{
    private const int Seed = 7;
    private const int SettingsPerArticle = 2;

    [Theory]
    [InlineData(0, 0.99)]
    [InlineData(0.01, 0.985)]
    public void Finds_nearly_every_paragraph_of_articles_never_seen(double noise, double leastF1)
    {
        var random = new Random(Seed);
        BreakScore score = new(0, 0, 0);
        foreach (WrittenArticle article in WrittenArticle.ReadSet("heldout"))
        {
            for (int i = 0; i < SettingsPerArticle; i++)
            {
                ColumnStyle style = ColumnStyle.DrawForMeasuring(random, article.IsWide, noise);
                score += BreakScore.Of(BrokenText.Set(article, style, random), BreakModel.Learnt);
            }
        }

        Assert.True(score.Right > 1000, $"Only {score.Right} breaks were looked at.");
        Assert.True(score.F1 >= leastF1, $"F1 is {score.F1:0.0000}: {score}.");
    }
}

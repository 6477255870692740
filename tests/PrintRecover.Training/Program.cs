using PrintRecover.PlainText;
using PrintRecover.Training;

// dotnet run -c Release --project tests/PrintRecover.Training -- [WEIGHTS.tsv] [--explain]
// Sets the articles of fixtures/articles/train in many ways, learns the weights of the break model from them, writes
// them, and measures them on the articles of fixtures/articles/heldout.
const int Seed = 20260101;
const int SettingsPerArticle = 300;
const int SettingsMeasured = 20;

var random = new Random(Seed);
var samples = new BoundarySamples();
foreach (WrittenArticle article in WrittenArticle.ReadSet("train"))
{
    for (int i = 0; i < SettingsPerArticle; i++)
    {
        double noise = i % 3 == 0 ? 0.01 : 0;
        samples.Add(BrokenText.Set(article, ColumnStyle.Draw(random, article.IsWide, noise), random));
    }
}

BreakModel model = LogisticTrainer.Train(samples);
string? path = args.FirstOrDefault(arg => !arg.StartsWith('-'));
if (path is not null)
{
    using var output = new StreamWriter(path) { NewLine = "\n" };
    model.Write(output);
}

Action<string>? explain = args.Contains("--explain") ? Console.WriteLine : null;
foreach (double noise in (double[])[0, 0.01])
{
    BreakScore all = new(0, 0, 0);
    foreach (IGrouping<string, WrittenArticle> language in WrittenArticle.ReadSet("heldout").GroupBy(article => article.Language))
    {
        var chance = new Random(Seed + 1);
        BreakScore score = new(0, 0, 0);
        foreach (WrittenArticle article in language)
        {
            for (int i = 0; i < SettingsMeasured; i++)
            {
                ColumnStyle style = ColumnStyle.DrawForMeasuring(chance, article.IsWide, noise);
                score += BreakScore.Of(BrokenText.Set(article, style, chance), model, explain);
            }
        }

        Console.WriteLine($"{language.Key,-8} noise {noise:0.00}: F1 {score.F1:0.0000} ({score})");
        all += score;
    }

    Console.WriteLine($"all      noise {noise:0.00}: F1 {all.F1:0.0000}");
}

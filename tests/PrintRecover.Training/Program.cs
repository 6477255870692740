using PrintRecover.PlainText;
using PrintRecover.Training;

// dotnet run -c Release --project tests/PrintRecover.Training -- [WEIGHTS.tsv] [--explain]
// Sets the articles of fixtures/articles/train in many ways, learns the weights of the break model from them, writes
// them, and measures them on the articles of fixtures/articles/heldout.
if (args is ["--text", var file])
{
    ReflowedText done = PlainTextReflower.Reflow(File.ReadAllText(file).AsMemory(), TextPlace.Start, explain: true);
    foreach (ExplainedBoundary b in done.Boundaries)
    {
        Console.WriteLine($"{b.Line,4} {(b.IsBreak ? "BREAK" : "     ")} {b.Score,6:0.0} m{b.MeasureCells,-3} {b.Style} {b.Before} / {b.After} {string.Join(' ', b.Signs.Select(s => $"{s.Sign} {s.Weight:0.0}"))}");
    }

    using Stream output = Console.OpenStandardOutput();
    PrintRecover.Writers.IssueWriterExtensions.Write(new PrintRecover.Writers.MarkdownWriter(), new PrintRecover.Model.Issue(new PrintRecover.Model.IssueSource(file, "", "", []), done.Articles, done.Furniture, []) { Removed = done.Removed }, output);
    return;
}

const int Seed = 20260101;
const int SettingsPerArticle = 150;
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

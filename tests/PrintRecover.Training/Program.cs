using PrintRecover.PlainText;
using PrintRecover.Training;
using PrintRecover.Training.Articles;

// dotnet run -c Release --project tests/PrintRecover.Training -- [WEIGHTS.tsv] [--explain]
// Sets the articles of fixtures/articles/train in many ways, learns the weights of the break model from them, writes
// them, and measures them on the articles of fixtures/articles/heldout.
//
// dotnet run -c Release --project tests/PrintRecover.Training -- links FOLDER [WEIGHTS FOLDER]
// Learns what a text of a page belongs to from pages that the typesetter made into the folder.
//
// dotnet run -c Release --project tests/PrintRecover.Training -- lines FOLDER [WEIGHTS FOLDER]
// Learns from the same pages what a line is: running text, a subheading, a headline or a caption.
//
// dotnet run -c Release --project tests/PrintRecover.Training -- pairs [PAIRS.tsv]
// Counts which Chinese or Japanese character follows which in these articles, and tells how surely the pairs know the way of lines of
// the articles held out.
if (args is ["pairs", ..])
{
    PairCounting.Run(args.ElementAtOrDefault(1));
    return;
}

if (args is ["lines", string pages, ..])
{
    LineTraining.Run(pages, args.ElementAtOrDefault(2));
    return;
}

if (args is ["links", string folder, ..])
{
    LinkTraining.Run(folder, args.ElementAtOrDefault(2));
    return;
}

const int Seed = 20260101;
const int SettingsPerArticle = 300;
const int SettingsMeasured = 20;
const int SettingsPerKeptText = 60;
const int SettingsPerOldPrint = 120;

var random = new Random(Seed);
var samples = new BoundarySamples();
WrittenArticle[] articles = [.. WrittenArticle.ReadSet("train")];
foreach (WrittenArticle article in articles)
{
    for (int i = 0; i < SettingsPerArticle; i++)
    {
        double noise = i % 3 == 0 ? 0.01 : 0;
        ColumnStyle style = ColumnStyle.Draw(random, article.IsWide, noise);
        bool isExcerpt = i % 10 == 0;
        samples.Add(isExcerpt
            ? BrokenText.Set(article.Excerpt(random), style with { SetsOffHeadings = random.Next(2) == 0 }, random)
            : BrokenText.Set(article, style, random));
    }
}

foreach (WrittenArticle article in articles.Where(article => article.IsWide))
{
    for (int i = 0; i < SettingsPerOldPrint; i++)
    {
        ColumnStyle style = ColumnStyle.Draw(random, isWide: true, i % 6 == 0 ? 0.01 : 0);
        samples.AddOldPrint(BrokenText.Set(article, style.AsOldPrint(random), random));
    }
}

foreach (KeptText kept in KeptText.ReadSet("train"))
{
    WrittenArticle[] around = [.. articles.Where(article => article.Language == kept.Language)];
    for (int i = 0; i < SettingsPerKeptText; i++)
    {
        ColumnStyle style = ColumnStyle.Draw(random, kept.IsWide, i % 3 == 0 ? 0.01 : 0);
        samples.AddLoneLines(i % 4 != 0 ? kept.Set(style, random)
            : kept.SetInside(BrokenText.Set(around[random.Next(around.Length)], style, random), style, random));
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

foreach (IGrouping<string, KeptText> language in KeptText.ReadSet("heldout").GroupBy(kept => kept.Language))
{
    BreakScore score = KeptLines.Measure(language, model, explain);
    Console.WriteLine($"{language.Key,-8} kept lines: {score.Right} of {score.Right + score.Missed}");
}

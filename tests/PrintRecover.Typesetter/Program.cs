using System.Globalization;
using System.Runtime.CompilerServices;
using PrintRecover;
using PrintRecover.Typesetter;

// PrintRecover.Typesetter [FIXTURE...]                            sets the committed fixtures anew
// PrintRecover.Typesetter --sample COUNT --seed SEED --out DIR    sets pages with random measures
string home = Path.GetDirectoryName(SourceFile())!;
string pages = Path.Combine(home, "pages");
string fixtures = Path.GetFullPath(Path.Combine(home, "..", "..", "fixtures"));
try
{
    var builder = new FixtureBuilder(ChromiumBrowser.Find());
    if (Option("--sample") is { } count)
    {
        BuildSamples(builder, Number(count), Number(Option("--seed") ?? "1"), Option("--out") ?? "samples");
    }
    else
    {
        BuildFixtures(builder, args);
    }

    return 0;
}
catch (PrintRecoverException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}

void BuildFixtures(FixtureBuilder builder, string[] names)
{
    foreach (Fixture fixture in Fixture.All.Where(fixture => names.Length == 0 || names.Contains(fixture.Name)))
    {
        builder.Build(Page(fixture.Name), Page(fixture.BackPage), fixture, Path.Combine(fixtures, fixture.Name));
    }
}

void BuildSamples(FixtureBuilder builder, int samples, int seed, string folder)
{
    for (int index = 0; index < samples; index++)
    {
        string name = $"sample-{seed + index:D4}";
        string page = Path.Combine(folder, name, "page.html");
        Directory.CreateDirectory(Path.Combine(folder, name));
        File.WriteAllText(page, new SamplePage(pages, seed + index).Compose(pages));
        var random = new Random(seed + index);
        var damage = new DamageOptions { SkewDegrees = random.NextDouble() * 6 - 3, Grain = random.Next(2, 8), LidGray = random.Next(20, 250), Seed = seed + index };
        builder.Build(page, Page(Fixture.All[0].Name), new Fixture(name, Fixture.All[0].Name, "chi_sim", ScanEncoding.GrayFlate, damage), Path.Combine(folder, name));
    }
}

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and int at && at + 1 < args.Length ? args[at + 1] : null;

static int Number(string text) => int.TryParse(text, CultureInfo.InvariantCulture, out int number)
    ? number
    : throw new InputException($"{text} is not a number; write --sample 5 --seed 1 --out DIR.");

string Page(string name) => Path.Combine(pages, name + ".html");

static string SourceFile([CallerFilePath] string path = "") => path;

using System.Runtime.CompilerServices;
using PrintRecover;
using PrintRecover.Typesetter;
using PrintRecover.Typesetter.Printing;

string home = Path.GetDirectoryName(SourceFile())!;
string pages = Path.Combine(home, "pages");
string fixtures = Path.GetFullPath(Path.Combine(home, "..", "..", "fixtures"));
var command = new CommandLine(args);
try
{
    if (command.Has("--help") || command.UnknownOption is not null)
    {
        Console.WriteLine(CommandLine.Help);
        return command.UnknownOption is null ? 0 : 1;
    }

    ChromiumBrowser browser = ChromiumBrowser.Find();
    if (command.Has("--kind") || command.Has("--sample") || command.Has("--committed"))
    {
        SetPages(new IssueSetter(browser, FontFolder.Find(home)));
    }
    else
    {
        SetFixtures(new FixtureBuilder(browser), command.Names);
    }

    return 0;
}
catch (PrintRecoverException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}

void SetFixtures(FixtureBuilder builder, IReadOnlyList<string> names)
{
    foreach (Fixture fixture in Fixture.All.Where(fixture => names.Count == 0 || names.Contains(fixture.Name)))
    {
        builder.Build(Page(fixture.Name), Page(fixture.BackPage), fixture, Path.Combine(fixtures, fixture.Name));
    }
}

void SetPages(IssueSetter setter)
{
    foreach ((string folder, PageOrder order) in Orders())
    {
        setter.Write(order, folder);
        Console.WriteLine($"{folder}: {order}");
    }
}

IEnumerable<(string Folder, PageOrder Order)> Orders()
{
    if (command.Has("--committed"))
    {
        return CommittedPages.All.Where(page => command.Names.Count == 0 || command.Names.Contains(page.Name))
            .Select(page => (Path.Combine(fixtures, "pages", page.Name), page.Order));
    }

    string folder = command.Value("--out") ?? throw new InputException("Name a folder with --out; see --help.");
    int seed = command.Number("--seed", 1, 0, 1_000_000);
    return command.Has("--kind")
        ? [(folder, command.Order())]
        : Enumerable.Range(seed, command.Number("--sample", 1, 1, 10_000))
            .Select(each => (Path.Combine(folder, $"sample-{each:D4}"), PageOrder.Draw(each)));
}

string Page(string name) => Path.Combine(pages, name + ".html");

static string SourceFile([CallerFilePath] string path = "") => path;

using System.Runtime.CompilerServices;
using PrintRecover;
using PrintRecover.Typesetter;

string home = Path.GetDirectoryName(SourceFile())!;
string pages = Path.Combine(home, "pages");
string fixtures = Path.GetFullPath(Path.Combine(home, "..", "..", "fixtures"));
try
{
    var builder = new FixtureBuilder(ChromiumBrowser.Find());
    IReadOnlyList<Fixture> all = Fixture.All;
    for (int index = 0; index < all.Count; index++)
    {
        if (args.Length == 0 || args.Contains(all[index].Name))
        {
            string back = all[(index + 1) % all.Count].Name;
            builder.Build(Page(all[index].Name), Page(back), all[index], Path.Combine(fixtures, all[index].Name));
        }
    }

    return 0;
}
catch (PrintRecoverException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}

string Page(string name) => Path.Combine(pages, name + ".html");

static string SourceFile([CallerFilePath] string path = "") => path;

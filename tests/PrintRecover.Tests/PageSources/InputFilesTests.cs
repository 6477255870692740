using System.Runtime.Versioning;
using PrintRecover.PageSources;

namespace PrintRecover.Tests.PageSources;

public sealed class InputFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_named_file_is_taken_whatever_its_name() =>
        Assert.Equal([Write("scan.dat")], InputFiles.Expand([In("scan.dat")]));

    [Fact]
    public void A_folder_stands_for_its_scans_in_natural_order()
    {
        foreach (string name in new[] { "page10.png", "page2.PNG", "page1.pdf", "notes.txt", ".hidden.pdf" })
        {
            Write(name);
        }

        Assert.Equal(["page1.pdf", "page2.PNG", "page10.png"], Names(InputFiles.Expand([_folder.Path])));
    }

    [Fact]
    public void A_folder_stands_for_its_texts_where_texts_are_asked_for()
    {
        foreach (string name in new[] { "page10.txt", "page2.MD", "page1.xml", "scan.pdf", "issue.json", ".hidden.txt" })
        {
            Write(name);
        }

        Assert.Equal(["page1.xml", "page2.MD", "page10.txt"], Names(InputFiles.ExpandTexts([_folder.Path])));
    }

    [Fact]
    public void A_dash_is_standard_input_among_texts() =>
        Assert.Equal(["-", Write("a.txt")], InputFiles.ExpandTexts(["-", In("a.txt"), "-"]));

    [Fact]
    public void A_folder_without_texts_is_refused()
    {
        Write("scan.pdf");
        Assert.Contains("There is no text in", Assert.Throws<InputException>(() => InputFiles.ExpandTexts([_folder.Path])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Subfolders_are_read_too()
    {
        Write("1931/01/a.tif");
        Write("1931/b.tif");
        Assert.Equal(["1931/01/a.tif", "1931/b.tif"], Names(InputFiles.Expand([_folder.Path])));
    }

    [Fact]
    public void A_link_to_the_folder_above_does_not_go_round()
    {
        Write("a.pdf");
        Directory.CreateSymbolicLink(In("again"), _folder.Path);
        Assert.Equal(["a.pdf"], Names(InputFiles.Expand([_folder.Path])));
    }

    [Theory]
    [InlineData("*.pdf", "a.pdf b.pdf")]
    [InlineData("?.p*", "a.pdf b.pdf c.png")]
    [InlineData("19*/d.pdf", "1931/d.pdf 1932/d.pdf")]
    [InlineData("193?", "1931/d.pdf 1932/d.pdf")]
    public void A_pattern_stands_for_what_it_matches(string pattern, string expected)
    {
        foreach (string name in new[] { "a.pdf", "b.pdf", "c.png", "1931/d.pdf", "1932/d.pdf" })
        {
            Write(name);
        }

        Assert.Equal(expected.Split(' '), Names(InputFiles.Expand([In(pattern)])));
    }

    [Fact]
    public void A_file_named_twice_is_read_once()
    {
        string file = Write("a.pdf");
        Assert.Equal([file], InputFiles.Expand([file, _folder.Path]));
    }

    [Theory]
    [InlineData("missing.pdf", "no file or folder")]
    [InlineData("*.tif", "no scan in")]
    [InlineData("", "no scan in")]
    public void What_is_not_there_is_named(string input, string problem)
    {
        InputException error = Assert.Throws<InputException>(() => InputFiles.Expand([In(input)]));
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        Assert.Contains(In(input), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_that_cannot_be_read_is_named()
    {
        string file = Write("locked/a.pdf");
        string locked = Path.GetDirectoryName(file)!;
        WithoutPermission.Run(locked, () =>
        {
            InputException error = Assert.Throws<InputException>(() => InputFiles.Expand([locked]));
            Assert.Contains(locked, error.Message, StringComparison.Ordinal);
            Assert.Contains("permissions", error.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_subfolder_that_cannot_be_read_stands_for_itself_and_hinders_no_other_file()
    {
        string locked = Path.GetDirectoryName(Write("locked/a.pdf"))!, beside = Write("beside.pdf");
        WithoutPermission.Run(locked, () => Assert.Equal([beside, locked], InputFiles.Expand([_folder.Path])));
    }

    private string In(string name) => name.Length == 0 ? _folder.Path : Path.Combine(_folder.Path, name);

    private string Write(string name) => _folder.Write(name, "%PDF-"u8);

    private IEnumerable<string> Names(IEnumerable<string> files) =>
        files.Select(file => Path.GetRelativePath(_folder.Path, file));
}

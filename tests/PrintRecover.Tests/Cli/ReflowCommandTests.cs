using System.Text;
using System.Text.Json;
using PrintRecover.Cli;

namespace PrintRecover.Tests.Cli;

public sealed class ReflowCommandTests : IDisposable
{
    private const string Column = """
        渡船又开了

        渡口的老站关了十一年门，
        今天早晨第一班渡船又开了。
        站长说，两岸的人都来看热
        闹，连对岸茶馆的老板也来
        了。

        """;

    private const string Football = """
        县队夺冠

        昨晚的决赛下着大雨，县队在
        最后一分钟攻入一球，二比一
        战胜邻县，捧走了金杯。球迷
        冲进场内，把守门员抬了起来。

        """;

    private const string Paragraph = "渡口的老站关了十一年门，今天早晨第一班渡船又开了。站长说，两岸的人都来看热闹，连对岸茶馆的老板也来了。";

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _out = new();

    public void Dispose()
    {
        _folder.Dispose();
        _out.Dispose();
    }

    [Fact]
    public void Writes_markdown_text_and_json_of_broken_lines()
    {
        CommandLine run = Reflow(_folder.Write("page.txt", Column));

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal(["page.json", "page.md", "page.txt"], _out.Names());
        Assert.Equal($"渡船又开了\n\n{Paragraph}\n", File.ReadAllText(_out.File("page.txt")));
        Assert.Contains("## 渡船又开了", File.ReadAllText(_out.File("page.md")));
        JsonElement source = Json("page.json").GetProperty("source");
        Assert.Equal("page.txt", source.GetProperty("file").GetString());
        Assert.Matches("^[0-9a-f]{64}$", source.GetProperty("sha256").GetString());
        Assert.Matches(@"^printrecover reflow \d+\.\d+\.\d+ \(UTF-8 text\)$", source.GetProperty("engine").GetString());
        Assert.Contains("1 file reflowed: 1 page, 1 article, 56 characters in ", run.Error);
    }

    [Fact]
    public void An_input_is_never_replaced_by_a_result()
    {
        string page = _out.Write("page.txt", Column);
        string other = _out.Write("page.md", Football);

        CommandLine run = Reflow(page);

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("page.txt is an input", run.Error);
        Assert.Equal(4, Reflow(other, "--format", "txt", page).ExitCode);
        Assert.Equal((Column, Football), (File.ReadAllText(page), File.ReadAllText(other)));
    }

    [Fact]
    public void Standard_input_goes_to_standard_output()
    {
        (int exitCode, string output, string error) = Filter(Encoding.UTF8.GetBytes(Column), "reflow", "-");
        Assert.Equal((0, $"渡船又开了\n\n{Paragraph}\n", ""), (exitCode, output, error));
    }

    [Fact]
    public void Standard_input_goes_to_a_folder_under_a_name_of_its_own()
    {
        Filter(Encoding.UTF8.GetBytes(Column), "reflow", "-", "-o", _out.Path, "--format", "txt");
        Assert.Equal(["stdin.txt"], _out.Names());
    }

    [Fact]
    public void Explains_every_boundary_in_a_table()
    {
        Reflow(_folder.Write("page.txt", Column), "--format", "txt", "--explain");

        string[][] rows = [.. File.ReadLines(_out.File("page.explain.tsv")).Select(line => line.Split('\t'))];
        Assert.Equal(["line", "decision", "score", "measure", "style", "signs", "before | after"], rows[0]);
        Assert.Equal(["3", "4", "5", "6", "7"], rows[1..].Select(row => row[0]));
        Assert.Equal(["break", "join", "join", "join", "join"], rows[1..].Select(row => row[1]));
        Assert.Equal("[渡口的老站关了十一年门， | 今天早晨第一班渡船又开了。]", rows[2][6]);
        Assert.Contains("ClauseEnd -", rows[2][5]);
    }

    [Fact]
    public void Explains_standard_input_on_standard_error()
    {
        (_, string output, string error) = Filter(Encoding.UTF8.GetBytes(Column), "reflow", "-", "--explain");
        Assert.StartsWith("渡船又开了\n", output);
        Assert.Contains("\n4\tjoin\t", error);
    }

    [Fact]
    public void Form_feeds_part_pages()
    {
        Reflow(_folder.Write("page.txt", Column + "\f" + Football + "\f\n"));
        JsonElement json = Json("page.json");
        Assert.Equal([1, 2], json.GetProperty("source").GetProperty("pages").EnumerateArray().Select(page => page.GetProperty("number").GetInt32()));
        Assert.Equal(
            [1, 2],
            json.GetProperty("articles").EnumerateArray().Select(article => article.GetProperty("pages")[0].GetInt32()));
    }

    [Fact]
    public void A_web_page_gives_its_article_and_a_printrecover_file_nothing()
    {
        string html = _folder.Write("a.html", $"<html><body><nav>首页 体育</nav><article><h1>渡船又开了</h1><p>{Paragraph}</p></article></body></html>");
        Reflow(html, "--format", "txt,json");
        Assert.Equal($"渡船又开了\n\n{Paragraph}\n", File.ReadAllText(_out.File("a.txt")));
        CommandLine again = Reflow(_out.File("a.json"), "--format", "txt");
        Assert.Equal(3, again.ExitCode);
        Assert.Contains("has nothing to mend", again.Error);
    }

    [Fact]
    public void Lines_with_boxes_keep_them()
    {
        Reflow(_folder.Write("a.xml", PageFile));
        JsonElement json = Json("a.json");
        Assert.Equal((800, 600), (json.GetProperty("source").GetProperty("pages")[0].GetProperty("width").GetInt32(),
            json.GetProperty("source").GetProperty("pages")[0].GetProperty("height").GetInt32()));
        Assert.Contains("\"box\": [100, 100, 300, 30]", File.ReadAllText(_out.File("a.json")));
        Assert.EndsWith("(PAGE)", json.GetProperty("source").GetProperty("engine").GetString());
    }

    [Fact]
    public void Files_are_told_in_the_order_of_their_names_however_they_are_worked_on()
    {
        for (int i = 1; i <= 9; i++)
        {
            _folder.Write($"{i}.txt", string.Concat(Enumerable.Repeat(Column, 10 - i)));
        }

        CommandLine run = Reflow(_folder.Path, "--format", "txt", "--jobs", "4");
        Assert.Equal(
            Enumerable.Range(1, 9).Select(i => _folder.File($"{i}.txt")),
            run.Error.Split('\n').Where(line => line.StartsWith('/')).Select(line => line.Split(": ")[0]));
    }

    [Theory]
    [InlineData("page.txt")]
    [InlineData("-", "--json")]
    [InlineData("-", "--format", "md,txt")]
    [InlineData("-", "page.txt")]
    [InlineData("page.txt", "-o", "out", "--lang", "../eng")]
    [InlineData("page.txt", "-o", "out", "--fast")]
    public void Two_for_a_wrong_command_line(params string[] arguments)
    {
        CommandLine run = CommandLine.Run(["reflow", .. arguments]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("printrecover: ", run.Error);
    }

    [Fact]
    public void Quiet_says_nothing_and_json_tells_the_run()
    {
        Assert.Equal(("", ""), Told(Reflow(_folder.Write("a.txt", Column), "--quiet")));
        CommandLine run = Reflow(_folder.File("a.txt"), "--json");
        Assert.Equal(
            ["file", "summary"],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("event").GetString()));
    }

    private const string PageFile = """
        <?xml version="1.0" encoding="UTF-8"?>
        <PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2013-07-15">
          <Page imageFilename="a.tif" imageWidth="800" imageHeight="600">
            <TextRegion id="r1" type="paragraph"><Coords points="100,100 400,100 400,160 100,160"/>
              <TextLine id="l1"><Coords points="100,100 400,100 400,130 100,130"/><TextEquiv><Unicode>渡口的老站关了十一年门，</Unicode></TextEquiv></TextLine>
              <TextLine id="l2"><Coords points="100,130 300,130 300,160 100,160"/><TextEquiv><Unicode>渡船又开了。</Unicode></TextEquiv></TextLine>
            </TextRegion>
          </Page>
        </PcGts>
        """;

    private static (string Output, string Error) Told(CommandLine run) => (run.Output, run.Error);

    private CommandLine Reflow(params string[] arguments) => CommandLine.Run(["reflow", .. arguments, "-o", _out.Path]);

    private JsonElement Json(string name) => JsonDocument.Parse(File.ReadAllText(_out.File(name))).RootElement;

    private static (int ExitCode, string Output, string Error) Filter(byte[] input, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var messages = new StringWriter();
        using var error = new StringWriter();
        int exitCode = Application.Run(arguments, new CommandEnvironment(
            messages, error, IsTerminal: false, _ => throw new InvalidOperationException(), () => [], CancellationToken.None)
        {
            OpenInput = () => new MemoryStream(input),
            OpenOutput = () => output,
        });
        return (exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}

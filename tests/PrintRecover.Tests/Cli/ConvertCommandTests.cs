using System.Text.Json;
using PrintRecover.Cli;
using PrintRecover.Recognition;
using PrintRecover.Tests.Fakes;

namespace PrintRecover.Tests.Cli;

public sealed class ConvertCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _out = new();

    public void Dispose()
    {
        _folder.Dispose();
        _out.Dispose();
    }

    [Theory]
    [InlineData("--engine ppocr", RecognitionEngine.PpOcr, null)]
    [InlineData("--engine tesseract", RecognitionEngine.Tesseract, null)]
    [InlineData("--model a.onnx --keys a.txt", RecognitionEngine.PpOcr, "a.onnx")]
    [InlineData("", RecognitionEngine.Auto, null)]
    public void The_engine_is_the_one_asked_for(string options, RecognitionEngine engine, string? model)
    {
        ConvertSettings? seen = null;
        string[] arguments = ["convert", _folder.Write("a.pdf"), "-o", _out.Path, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

        CommandLine.Run(settings => { seen = settings; return new FakePipeline().Stages; }, arguments);

        Assert.Equal((engine, model), (seen!.Pipeline.Engine, seen.Pipeline.CustomModel?.Model));
    }

    [Theory]
    [InlineData("--engine other", "there are auto, ppocr and tesseract")]
    [InlineData("--model a.onnx", "name both --model and --keys")]
    [InlineData("--keys a.txt", "name both --model and --keys")]
    [InlineData("--engine tesseract --model a.onnx --keys a.txt", "--model is read by the engine ppocr")]
    public void Engines_that_do_not_go_together_are_refused(string options, string said)
    {
        CommandLine run = CommandLine.Run(["convert", _folder.Write("a.pdf"), "-o", _out.Path, .. options.Split(' ')]);

        Assert.Equal((int)ExitCode.Usage, run.ExitCode);
        Assert.Contains(said, run.Error);
    }

    [Fact]
    public void What_the_run_does_without_is_told()
    {
        CommandLine run = CommandLine.Run(
            settings => { settings.Pipeline.Notify!("No PP-OCR here."); return new FakePipeline().Stages; },
            ["convert", _folder.Write("a.pdf"), "-o", _out.Path]);

        Assert.Contains("warning: No PP-OCR here.", run.Error);
        Assert.Equal((int)ExitCode.Done, run.ExitCode);
    }

    [Fact]
    public void Writes_markdown_text_and_json_of_a_scan()
    {
        CommandLine run = CommandLine.Run("convert", _folder.Write("报纸 1.pdf"), "-o", _out.File("new/folder"));

        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(_out.File("new/folder/报纸 1.json")));
        Assert.Contains("## \\[1/1]", File.ReadAllText(_out.File("new/folder/报纸 1.md")));
        Assert.Contains("[1/2]", File.ReadAllText(_out.File("new/folder/报纸 1.txt")));
    }

    [Fact]
    public void Writes_only_the_formats_asked_for()
    {
        CommandLine.Run("convert", _folder.Write("a.pdf"), "-o", _out.Path, "--format", "txt,json");
        Assert.Equal(["a.json", "a.txt"], _out.Names());
    }

    [Fact]
    public void An_overlay_is_drawn_for_each_page()
    {
        var pipeline = new FakePipeline { PageCount = 2 };
        CommandLine.Run(pipeline, "convert", _folder.Write("a.pdf"), "-o", _out.Path, "--format", "md", "--overlay");
        Assert.Equal(["a.md", "a.page-0001.overlay.png", "a.page-0002.overlay.png"], _out.Names());
    }

    [Fact]
    public void An_overlay_is_drawn_for_each_stage()
    {
        CommandLine.Run("convert", "--overlay", "stages", _folder.Write("a.pdf"), "-o", _out.Path, "--format", "md");
        Assert.Equal(
            [
                "a.md", "a.page-0001.1-ink.overlay.png", "a.page-0001.2-lines.overlay.png", "a.page-0001.3-regions.overlay.png",
                "a.page-0001.4-links.overlay.png", "a.page-0001.5-articles.overlay.png",
            ],
            _out.Names());
    }

    [Fact]
    public void What_follows_an_overlay_that_is_no_stage_is_an_input()
    {
        CommandLine.Run("convert", "-o", _out.Path, "--format", "md", "--overlay", _folder.Write("a.pdf"));
        Assert.Equal(["a.md", "a.page-0001.overlay.png"], _out.Names());
    }

    [Fact]
    public void Single_page_files_are_worked_on_side_by_side()
    {
        using var meeting = new Barrier(2);
        var pipeline = new FakePipeline { OnRecognize = _ => Assert.True(meeting.SignalAndWait(TimeSpan.FromMinutes(1))) };
        CommandLine run = CommandLine.Run(
            pipeline, "convert", _folder.Write("a.pdf"), _folder.Write("b.pdf"), "-o", _out.Path, "--format", "md", "--jobs", "2");
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal(["a.md", "b.md"], _out.Names());
    }

    [Fact]
    public void A_folder_gives_its_scans_and_no_overlay_or_text()
    {
        foreach (string name in (string[])["b.PDF", "a.tif", "a.page-0001.overlay.png", "notes.md"])
        {
            _folder.Write(name);
        }

        CommandLine.Run("convert", _folder.Path, "-o", _out.Path, "--format", "txt");
        Assert.Equal(["a.txt", "b.txt"], _out.Names());
    }

    [Fact]
    public void A_quoted_glob_gives_what_it_matches()
    {
        foreach (string name in (string[])["1982/a.pdf", "1982/b.png", "1983/c.pdf", "other/d.pdf"])
        {
            _folder.Write(name);
        }

        CommandLine.Run("convert", _folder.File("19*/*.pdf"), "-o", _out.Path, "--format", "txt");
        Assert.Equal(["a.txt", "c.txt"], _out.Names());
    }

    [Fact]
    public void Inputs_of_the_same_name_never_overwrite_each_other()
    {
        string[] inputs = [_folder.Write("x/a.pdf"), _folder.Write("y/a.tif"), _folder.Write("z/a-2.pdf"), _folder.File("x/a.pdf")];
        CommandLine.Run(new FakePipeline(), ["convert", .. inputs, "-o", _out.Path, "--format", "json"]);

        Assert.Equal(["a-2.json", "a-3.json", "a.json"], _out.Names());
        Assert.Contains("\"file\": \"a.tif\"", File.ReadAllText(_out.File("a-3.json")));
    }

    [Fact]
    public void Results_of_an_earlier_run_are_replaced()
    {
        _out.Write("a.txt", "earlier");
        CommandLine.Run("convert", _folder.Write("a.pdf"), "-o", _out.Path, "--format", "txt");
        Assert.DoesNotContain("earlier", File.ReadAllText(_out.File("a.txt")));
    }

    [Fact]
    public void A_text_that_somebody_wrote_beside_the_scan_is_not_replaced()
    {
        (string scan, string truth) = (_out.Write("a.pdf"), _out.Write("a.txt", "by hand"));
        CommandLine run = CommandLine.Run("convert", scan, _out.Write("b.pdf"), "-o", _out.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("a.txt, which no run is known to have written", run.Error);
        Assert.Equal("by hand", File.ReadAllText(truth));
        Assert.Equal(["a.pdf", "a.txt", "b.json", "b.md", "b.pdf", "b.txt"], _out.Names());
        Assert.Equal(0, CommandLine.Run("convert", _out.File("b.pdf"), "-o", _out.Path).ExitCode);
    }

    [Fact]
    public void A_mistyped_kind_of_overlay_is_refused()
    {
        CommandLine run = CommandLine.Run("convert", _folder.Write("a.pdf"), "-o", _out.Path, "--overlay", "stage");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--overlay takes articles or stages, not 'stage'", run.Error);
    }

    [Fact]
    public void A_mistyped_command_is_told_with_those_that_there_are() =>
        Assert.Contains("There is no command convrt; there are convert, reflow, check, doctor.", CommandLine.Run("convrt", "a.pdf").Error);

    [Fact]
    public void Options_reach_the_pipeline()
    {
        ConvertSettings? seen = null;
        string[] arguments = ["convert", _folder.Write("a.pdf"), "-o", _out.Path, "--lang", "chi_sim+eng", "--dpi", "200",
            "--jobs", "2", "--pages", "1-2", "--password", "open"];
        CommandLine.Run(settings => { seen = settings; return new FakePipeline().Stages; }, arguments);

        Assert.Equal(("chi_sim+eng", "open"), (seen!.Pipeline.Languages, seen.Pipeline.Password));
        Assert.Equal((200, 2), (seen.Pipeline.Dpi, seen.Recovery.Jobs));
        Assert.Equal([1, 2], seen.Recovery.Pages.Of(5));
    }

    [Fact]
    public void Without_a_terminal_each_page_is_a_plain_line_and_the_end_a_summary()
    {
        CommandLine run = CommandLine.Run(
            new FakePipeline { PageCount = 2 }, "convert", _folder.Write("a.pdf"), "-o", _out.Path, "--jobs", "1");

        Assert.Empty(run.Output);
        Assert.Contains("a.pdf: page 1 read, 1 of 2 done, about 0:00 left", run.Error);
        Assert.Contains("1 file converted: 2 pages, 2 articles, 40 characters in ", run.Error);
        Assert.DoesNotContain("\u001b", run.Error);
    }

    [Fact]
    public void On_a_terminal_one_line_is_written_over_and_over()
    {
        string[] arguments = ["convert", _folder.Write("a.pdf"), "-o", _out.Path];
        CommandLine run = CommandLine.Run(_ => new FakePipeline().Stages, arguments, isTerminal: true);
        Assert.Contains("\r\u001b[Ka.pdf: page 1, recognizing; 0 of 1 done", run.Error);
    }

    [Fact]
    public void Quiet_says_nothing_when_all_is_well()
    {
        CommandLine run = CommandLine.Run("convert", _folder.Write("a.pdf"), "-o", _out.Path, "--quiet");
        Assert.Equal(("", ""), (run.Output, run.Error));
    }

    [Fact]
    public void Json_tells_what_the_run_does_without_and_counts_it()
    {
        JsonElement[] events = [.. RunWithout("--json").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)];

        Assert.Equal("Something is missing.", Assert.Single(events, one => one.GetProperty("event").GetString() == "warning").GetProperty("message").GetString());
        Assert.Equal(1, events[^1].GetProperty("warnings").GetInt32());
    }

    [Fact]
    public void The_summary_counts_what_the_run_does_without() => Assert.Contains("; 1 warning.", RunWithout().Error);

    private CommandLine RunWithout(params string[] options) => CommandLine.Run(
        settings =>
        {
            settings.Pipeline.Notify!("Something is missing.");
            return new FakePipeline().Stages;
        },
        ["convert", _folder.Write("a.pdf"), "-o", _out.Path, .. options]);

    [Fact]
    public void Json_tells_the_run_as_one_object_a_line()
    {
        CommandLine run = CommandLine.Run("convert", _folder.Write("a.pdf"), "-o", _out.Path, "--json");

        JsonElement[] events = [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(["page", "file", "summary"], events.Select(one => one.GetProperty("event").GetString()));
        Assert.Equal(3, events[1].GetProperty("outputs").GetArrayLength());
        Assert.Equal(0, events[2].GetProperty("exitCode").GetInt32());
        Assert.Empty(run.Error);
    }
}

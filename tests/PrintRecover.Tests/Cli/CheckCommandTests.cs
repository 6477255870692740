using System.Text.Json;
using PrintRecover.Cli;
using PrintRecover.Tests.Fakes;

namespace PrintRecover.Tests.Cli;

public sealed class CheckCommandTests : IDisposable
{
    private const string Truth = "The old ferry ran again on Tuesday.\n\nForty children rode on it to school.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Tells_the_scores_of_a_result_and_whose_definition_each_follows()
    {
        CommandLine run = Check(Write("a.txt", Truth), Write("b.txt", Truth.Replace("ferry", "fcrry")));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"(?m)^cer +1\.39 % +character errors; dinglehopper", run.Output);
        Assert.Matches(@"(?m)^order_edit +0\.000 +.*OmniDocBench", run.Output);
        Assert.Contains("e as c 1x", run.Output);
    }

    [Fact]
    public void Writes_a_report_and_compares_with_earlier_ones()
    {
        string truth = Write("a.txt", Truth);
        Check(truth, Write("b.txt", Truth.Replace("ferry", "fcrry")), "--report", _folder.File("first"));

        CommandLine run = Check(truth, Write("c.txt", Truth), "--baseline", _folder.File("first/report.json"));

        Assert.Matches(@"(?m)^cer +0\.00 % +1\.39 %", run.Output);
        using JsonDocument report = JsonDocument.Parse(File.ReadAllText(_folder.File("first/report.json")));
        Assert.Equal(1, report.RootElement.GetProperty("documents")[0].GetProperty("lines")[0].GetProperty("errors").GetInt32());
    }

    [Theory]
    [InlineData("cer=0.02", ExitCode.Done)]
    [InlineData("cer=0.01", ExitCode.BelowThreshold)]
    [InlineData("article_f1=0.5", ExitCode.BelowThreshold)]
    public void A_limit_that_is_missed_or_cannot_be_judged_has_its_own_exit_code(string limit, ExitCode exitCode)
    {
        CommandLine run = Check(Write("a.txt", Truth), Write("b.txt", Truth.Replace("ferry", "fcrry")), "--fail-below", limit);

        Assert.Equal((int)exitCode, run.ExitCode);
        Assert.Equal(exitCode == ExitCode.BelowThreshold, run.Error.Contains(limit.Split('=')[0], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--fail-below", "speed=1", "There is no score speed")]
    [InlineData("--fail-below", "cer=low", "takes NAME=NUMBER")]
    [InlineData("--fail-below", "cer=0,05", "with a point, not '05'")]
    [InlineData("--engine", "other", "There is no engine other")]
    public void A_wrong_option_says_what_there_is(string option, string value, string said)
    {
        CommandLine run = Check(Write("a.txt", Truth), Write("b.txt", Truth), option, value);

        Assert.Equal((int)ExitCode.Usage, run.ExitCode);
        Assert.Contains(said, run.Error);
    }

    [Fact]
    public void Wants_fixtures_or_both_truth_and_result() =>
        Assert.Contains("both --truth and --result", CommandLine.Run("check", "--truth", "a.txt").Error);

    [Fact]
    public void A_result_that_cannot_be_read_is_told_and_the_others_are_checked()
    {
        _folder.Write("truth/a.txt", Truth);
        _folder.Write("truth/b.txt", Truth);
        _folder.Write("result/a.txt", Truth);
        _folder.Write("result/b.json", "{ }");

        CommandLine run = Check(_folder.File("truth"), _folder.File("result"));

        Assert.Equal((int)ExitCode.Partial, run.ExitCode);
        Assert.Contains("b.json", run.Error);
        Assert.Matches(@"(?m)^a +0\.00 %", run.Output);
    }

    [Fact]
    public void Truth_without_a_result_and_result_without_a_truth_are_named()
    {
        foreach (string file in (string[])["truth/a.txt", "truth/b.txt", "result/a.txt", "result/c.txt"])
        {
            _folder.Write(file, Truth);
        }

        CommandLine run = Check(_folder.File("truth"), _folder.File("result"));

        Assert.Equal((int)ExitCode.Partial, run.ExitCode);
        Assert.Contains($"{_folder.File("truth/b.txt")} was not checked", run.Error);
        Assert.Contains($"not checked, the first {_folder.File("result/c.txt")}", run.Error);
    }

    [Fact]
    public void Results_without_a_truth_leave_the_check_of_the_truth_whole()
    {
        foreach (string file in (string[])["truth/a.txt", "result/a.txt", "result/c.txt"])
        {
            _folder.Write(file, Truth);
        }

        CommandLine run = Check(_folder.File("truth"), _folder.File("result"));

        Assert.Equal((int)ExitCode.Done, run.ExitCode);
        Assert.Contains("c.txt", run.Error);
    }

    [Theory]
    [InlineData("mine")]
    [InlineData("alias")]
    public void A_report_never_takes_the_place_of_an_input(string folder)
    {
        string truth = Write("mine/index.html", "<p>The ferry ran again on Tuesday, for the first time in years.</p>");
        Directory.CreateSymbolicLink(_folder.File("alias"), _folder.File("mine"));

        CommandLine run = Check(truth, Write("b.txt", Truth), "--report", _folder.File(folder));

        Assert.Equal((int)ExitCode.UnwritableOutput, run.ExitCode);
        Assert.Contains("index.html is an input", run.Error);
        Assert.StartsWith("<p>The ferry", File.ReadAllText(truth), StringComparison.Ordinal);
        Assert.Equal(["index.html"], Directory.EnumerateFiles(_folder.File("mine")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_report_may_follow_the_one_that_it_is_compared_with()
    {
        (string truth, string result) = (Write("a.txt", Truth), Write("b.txt", Truth));
        Check(truth, result, "--report", _folder.File("report"));

        CommandLine run = Check(truth, result, "--report", _folder.File("report"), "--baseline", _folder.File("report/report.json"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Limits_may_be_given_one_by_one()
    {
        CommandLine run = Check(
            Write("a.txt", Truth), Write("b.txt", Truth.Replace("ferry", "fcrry")), "--fail-below", "wer=1", "--fail-below", "cer=0.0138");

        Assert.Equal((int)ExitCode.BelowThreshold, run.ExitCode);
        Assert.Contains("cer is 0.0138888889, the limit is 0.0138.", run.Error);
    }

    [Fact]
    public void Tells_nothing_when_it_is_to_be_quiet_and_nothing_is_wrong() =>
        Assert.Equal(new CommandLine(0, "", ""), Check(Write("a.txt", Truth), Write("b.txt", Truth), "--quiet"));

    [Fact]
    public void A_name_that_would_steer_the_terminal_is_shown_with_question_marks() =>
        Assert.Contains("a?[31m?b.txt  0.00 %", Check(Write("a\u001b[31m\nb.txt", Truth), Write("b.txt", Truth)).Output);

    [Fact]
    public void A_cancelled_check_leaves_nothing_behind()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        CommandLine run = CommandLine.Run(
            _ => new FakePipeline().Stages,
            ["check", "--truth", Write("a.txt", Truth), "--result", Write("b.txt", Truth), "--report", _folder.File("report")],
            cancellation: cancellation.Token);

        Assert.Equal((int)ExitCode.Cancelled, run.ExitCode);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.File("report")));
    }

    private string Write(string name, string text) => _folder.Write(name, text);

    private static CommandLine Check(string truth, string result, params string[] more) =>
        CommandLine.Run(["check", "--truth", truth, "--result", result, .. more]);
}

using System.Text;
using PrintRecover.Cli;
using PrintRecover.Tests.Fakes;

namespace PrintRecover.Tests.Cli;

public sealed class ExitCodeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _out = new();

    public void Dispose()
    {
        _folder.Dispose();
        _out.Dispose();
    }

    [Theory]
    [InlineData("convert")]
    [InlineData("convert", "a.pdf")]
    [InlineData("convert", "-o", "out")]
    [InlineData("convert", "a.pdf", "-o", "out", "--format", "doc")]
    [InlineData("convert", "a.pdf", "-o", "out", "--pages", "3-1")]
    [InlineData("convert", "a.pdf", "-o", "out", "--dpi", "7")]
    [InlineData("convert", "a.pdf", "-o", "out", "--jobs", "0")]
    [InlineData("convert", "a.pdf", "-o", "out", "--jobs", "many")]
    [InlineData("convert", "a.pdf", "-o", "out", "--fast")]
    [InlineData("convert", "a.pdf", "-o", "")]
    [InlineData("convert", "", "-o", "out")]
    [InlineData("convert", "a.pdf", "-o", "out", "--lang", "")]
    [InlineData("convert", "a.pdf", "-o", "out", "--lang", "chi_sim++eng")]
    [InlineData("convert", "a.pdf", "-o", "out", "--lang", "../../eng")]
    [InlineData("convert", "a.pdf", "-o", "out", "--lang", "osd")]
    [InlineData("recover")]
    [InlineData]
    public void Two_for_a_wrong_command_line(params string[] arguments)
    {
        CommandLine run = CommandLine.Run(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("printrecover: ", run.Error);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void One_when_a_page_was_left_out()
    {
        var pipeline = new FakePipeline { PageCount = 2, OnRead = DamagedPage(2) };
        CommandLine run = Convert(pipeline, _folder.Write("a.pdf"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("warning: Page 2 of a.pdf was left out: its picture is damaged.", run.Error);
        Assert.Equal(["a.json", "a.md", "a.txt"], _out.Names());
    }

    [Fact]
    public void One_when_a_file_failed_and_another_was_converted()
    {
        var pipeline = new FakePipeline
        {
            OnOpen = file => Throw(file.EndsWith("bad.pdf"), new InputException($"{file} is empty; scan it anew.")),
        };
        CommandLine run = Convert(pipeline, _folder.Write("bad.pdf"), _folder.Write("good.pdf"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("bad.pdf is empty; scan it anew.", run.Error);
        Assert.Equal(["good.json", "good.md", "good.txt"], _out.Names());
    }

    [Fact]
    public void Three_when_nothing_could_be_read()
    {
        var pipeline = new FakePipeline { OnRead = DamagedPage(1) };
        CommandLine run = Convert(pipeline, _folder.Write("a.pdf"));
        Assert.Equal(3, run.ExitCode);
        Assert.Equal("printrecover: its picture is damaged.", run.Error.Split('\n')[0]);
        Assert.Empty(_out.Names());
    }

    [Fact]
    public void Three_when_an_empty_folder_is_named()
    {
        CommandLine run = Convert(new FakePipeline(), _folder.Path);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains($"There is no scan in {_folder.Path}", run.Error);
    }

    [Fact]
    public void Three_when_a_folder_may_not_be_read()
    {
        Directory.CreateDirectory(_folder.File("closed"));
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
        {
            return; // Permissions of this kind do not exist, or do not hold for the superuser.
        }

        File.SetUnixFileMode(_folder.File("closed"), UnixFileMode.None);
        CommandLine run = Convert(new FakePipeline(), _folder.File("closed"));
        File.SetUnixFileMode(_folder.File("closed"), UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("cannot be read", run.Error);
    }

    [Fact]
    public void Four_when_the_output_folder_is_a_file()
    {
        string file = _folder.Write("out");
        CommandLine run = CommandLine.Run("convert", _folder.Write("a.pdf"), "-o", file);
        Assert.Equal(4, run.ExitCode);
        Assert.Contains(file, run.Error);
    }

    [Fact]
    public void Four_when_there_is_no_room_for_what_a_machine_is_told()
    {
        using var full = new StandardStream(new FullWriter(), isEssential: true);
        using var error = new StringWriter();
        string[] arguments = ["convert", _folder.Write("a.pdf"), "-o", _out.Path, "--json"];
        int exitCode = Application.Run(arguments, new CommandEnvironment(
            full, error, IsTerminal: false, _ => new FakePipeline().Stages, () => [], CancellationToken.None));
        Assert.Equal(4, exitCode);
        Assert.StartsWith("printrecover: Standard output cannot be written; ", error.ToString());
    }

    [Fact]
    public void Nobody_need_listen_to_messages()
    {
        using var error = new StandardStream(new FullWriter(), isEssential: false);
        string[] arguments = ["convert", _folder.Write("a.pdf"), "-o", _out.Path, "--format", "txt"];
        int exitCode = Application.Run(arguments, new CommandEnvironment(
            TextWriter.Null, error, IsTerminal: false, _ => new FakePipeline().Stages, () => [], CancellationToken.None));
        Assert.Equal(0, exitCode);
        Assert.Equal(["a.txt"], _out.Names());
    }

    [Fact]
    public void Four_when_a_result_cannot_take_its_name()
    {
        Directory.CreateDirectory(_out.File("a.md"));
        CommandLine run = Convert(new FakePipeline(), _folder.Write("a.pdf"));
        Assert.Equal(4, run.ExitCode);
        Assert.Equal(["a.md"], _out.Names());
    }

    [Fact]
    public void Five_when_a_language_is_missing()
    {
        var missing = new MissingComponentException("The language chi_sim is missing; run the set-up.");
        CommandLine run = Convert(new FakePipeline { OnRecognize = _ => throw missing }, _folder.Write("a.pdf"));
        Assert.Equal(5, run.ExitCode);
        Assert.Equal("printrecover: The language chi_sim is missing; run the set-up.", run.Error.TrimEnd().Split('\n')[^1]);
        Assert.Empty(_out.Names());
    }

    [Fact]
    public void A_hundred_and_thirty_when_cancelled_with_finished_files_whole_and_the_others_unwritten()
    {
        using var cancellation = new CancellationTokenSource();
        var pipeline = new FakePipeline { OnOpen = file => cancellation.CancelIf(file.EndsWith("b.pdf")) };
        string[] arguments =
            ["convert", _folder.Write("a.pdf"), _folder.Write("b.pdf"), "-o", _out.Path, "--format", "txt", "--jobs", "1"];

        CommandLine run = CommandLine.Run(_ => pipeline.Stages, arguments, cancellation: cancellation.Token);

        Assert.Equal(130, run.ExitCode);
        Assert.Contains("Cancelled", run.Error);
        Assert.Equal(["a.txt"], _out.Names());
    }

    [Fact]
    public void One_for_what_nobody_expected()
    {
        CommandLine run = CommandLine.Run(
            _ => throw new NotSupportedException("Odd."), ["convert", _folder.Write("a.pdf"), "-o", _out.Path]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Unexpected error: Odd. Please report it", run.Error);
    }

    [Fact]
    public void Quiet_still_tells_errors() => Assert.Contains(
        "There is no scan",
        CommandLine.Run("convert", _folder.Path, "-o", _out.Path, "--quiet").Error);

    private CommandLine Convert(FakePipeline pipeline, params string[] inputs) =>
        CommandLine.Run(pipeline, ["convert", .. inputs, "-o", _out.Path]);

    private static Action<int> DamagedPage(int damaged) =>
        number => Throw(number == damaged, new InputException("its picture is damaged."));

    private static void Throw(bool isSo, Exception error)
    {
        if (isSo)
        {
            throw error;
        }
    }
}

internal sealed class FullWriter : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => throw new IOException("No space left on device");
}

internal static class CancellationExtensions
{
    public static void CancelIf(this CancellationTokenSource source, bool isTime)
    {
        if (isTime)
        {
            source.Cancel();
        }
    }
}

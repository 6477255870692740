using System.Text;
using System.Text.Json;
using PrintRecover.Tests.PageSources;

namespace PrintRecover.Tests.Cli;

public sealed class ReflowBadInputTests : IDisposable
{
    private const string Column = """
        渡船又开了

        渡口的老站关了十一年门，
        今天早晨第一班渡船又开了。
        站长说，两岸的人都来看热
        闹，连对岸茶馆的老板也来
        了。

        """;

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _out = new();

    public void Dispose()
    {
        _folder.Dispose();
        _out.Dispose();
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("\n\n \n　\n", "holds no text, only empty lines")]
    [InlineData("\u0001\u0002\u0003\u0004 binary \u0005\u0006", "it holds binary data")]
    [InlineData("<?xml version='1.0'?><PcGts><Page imageWidth='9' imageHeight='9'><TextRegion id='r'/></Page></PcGts>", "holds no text, only outlines")]
    [InlineData("%PDF-1.7\n", "read it with printrecover convert")]
    public void Three_for_what_holds_no_text(string content, string message)
    {
        CommandLine run = Reflow(_folder.Write("a.txt", content));
        Assert.Equal(3, run.ExitCode);
        Assert.Contains(message, run.Error);
        Assert.Empty(_out.Names());
    }

    [Fact]
    public void Three_for_a_file_that_is_not_there()
    {
        CommandLine run = Reflow(_folder.File("none.txt"));
        Assert.Equal(3, run.ExitCode);
        Assert.Contains($"There is no file or folder {_folder.File("none.txt")}", run.Error);
    }

    [Fact]
    public void Three_for_a_folder_that_may_not_be_read()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Directory.CreateDirectory(_folder.File("closed"));
        WithoutPermission.Run(_folder.File("closed"), () =>
        {
            CommandLine run = CommandLine.Run("reflow", _folder.File("closed"), "-o", Path.GetTempPath());
            Assert.Equal(3, run.ExitCode);
            Assert.Contains("cannot be read", run.Error);
        });
    }

    [Fact]
    public void Four_for_a_folder_that_may_not_be_written()
    {
        CommandLine run = CommandLine.Run("reflow", _folder.Write("a.txt", Column), "-o", _folder.File("a.txt"));
        Assert.Equal(4, run.ExitCode);
        Assert.Contains(_folder.File("a.txt"), run.Error);
    }

    [Fact]
    public void One_for_bytes_of_another_encoding_which_are_replaced_and_told()
    {
        byte[] text = [.. Encoding.UTF8.GetBytes(Column), 0xFF, .. Encoding.UTF8.GetBytes("完\n")];
        File.WriteAllBytes(_folder.File("a.txt"), text);
        CommandLine run = Reflow(_folder.File("a.txt"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("warning: 1 byte sequence(s) of ", run.Error);
        Assert.Contains("\uFFFD完", File.ReadAllText(_out.File("a.txt")));
        Assert.Contains("no UTF-8", Json("a.json").GetProperty("warnings")[0].GetString());
    }

    [Fact]
    public void Lone_surrogates_are_replaced_and_told()
    {
        byte[] text = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Column), 0x00, 0xD8, .. Encoding.Unicode.GetBytes("完\n")];
        File.WriteAllBytes(_folder.File("a.txt"), text);
        CommandLine run = Reflow(_folder.File("a.txt"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("are no UTF-16 LE", run.Error);
        Assert.Contains("\uFFFD完", File.ReadAllText(_out.File("a.txt")));
    }

    [Fact]
    public void A_stray_nul_and_text_from_right_to_left_go_through()
    {
        string hebrew = "הרכבת הגיעה לתחנה בשעה שבע.";
        CommandLine run = Reflow(_folder.Write("a.txt", $"{Column}\n渡船\0上\n\n{hebrew}\n"), "--format", "txt");
        Assert.Equal(0, run.ExitCode);
        string text = File.ReadAllText(_out.File("a.txt"));
        Assert.Contains("渡船\0上", text);
        Assert.Contains(hebrew, text);
    }

    [Fact]
    public void A_file_that_changes_while_it_is_read_gives_nothing()
    {
        string file = _folder.Write("a.txt", string.Concat(Enumerable.Repeat(Column, 100)));
        using FileStream changing = new(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        var content = new ChangingStream(changing);
        InputException error = Assert.Throws<InputException>(
            () => TextRecovery.Recover(content, "a.txt", _ => new PlainText.RecordedIssue()));
        Assert.Equal("a.txt changed while it was read; wait until it is whole and reflow it again.", error.Message);
    }

    [Fact]
    public void A_hundred_and_thirty_when_cancelled_with_nothing_half_written()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        CommandLine run = CommandLine.Run(
            _ => throw new InvalidOperationException(), ["reflow", _folder.Write("a.txt", Column), "-o", _out.Path], cancellation: cancellation.Token);
        Assert.Equal(130, run.ExitCode);
        Assert.Contains("Cancelled", run.Error);
        Assert.Empty(_out.Names());
    }

    private CommandLine Reflow(params string[] arguments) => CommandLine.Run(["reflow", .. arguments, "-o", _out.Path]);

    private JsonElement Json(string name) => JsonDocument.Parse(File.ReadAllText(_out.File(name))).RootElement;

    /// <summary>A file whose first byte is another one when it is read a third time: sample, fingerprint, text.</summary>
    private sealed class ChangingStream(FileStream file) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => file.Length;

        public override long Position
        {
            get => file.Position;
            set
            {
                if (file.Position == file.Length)
                {
                    // The whole was read once; now somebody else writes.
                    file.SetLength(file.Length + 1);
                }

                file.Position = value;
            }
        }

        public override int Read(byte[] buffer, int offset, int count) => file.Read(buffer, offset, count);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

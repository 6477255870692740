using System.Runtime.Versioning;
using PrintRecover.Tests.PageSources;
using PrintRecover.Writers;

namespace PrintRecover.Tests.Writers;

public class OutputFilesTests
{
    [Fact]
    public void Nothing_is_seen_before_the_commit_but_passing_names()
    {
        using var folder = new TemporaryFolder();
        using (var outputs = new OutputFiles(folder.Path))
        {
            outputs.Add("a.txt", output => output.WriteByte(65));
            Assert.False(File.Exists(folder.File("a.txt")));
            Assert.Equal([folder.File("a.txt")], outputs.Commit());
        }

        Assert.Equal(["a.txt"], folder.Names());
    }

    [Fact]
    public void An_earlier_file_is_replaced_whole()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "a much longer text of an earlier run");
        using (var outputs = new OutputFiles(folder.Path))
        {
            outputs.Add("a.txt", output => output.WriteByte(65));
            outputs.Commit();
        }

        Assert.Equal("A", File.ReadAllText(folder.File("a.txt")));
    }

    [Fact]
    public void A_failure_leaves_the_folder_as_it_was()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "earlier");
        Assert.Throws<InvalidOperationException>(() =>
        {
            using var outputs = new OutputFiles(folder.Path);
            outputs.Add("a.txt", output => output.WriteByte(65));
            outputs.Add("b.txt", _ => throw new InvalidOperationException());
        });

        Assert.Equal(["a.txt"], folder.Names());
        Assert.Equal("earlier", File.ReadAllText(folder.File("a.txt")));
    }

    [Fact]
    public void A_full_disk_is_told_in_a_sentence_and_nothing_stays()
    {
        using var folder = new TemporaryFolder();
        var error = Assert.Throws<OutputException>(() =>
        {
            using var outputs = new OutputFiles(folder.Path);
            outputs.Add("a.txt", _ => WriteToFullDevice());
        });

        Assert.Contains("The disk is full", error.Message);
        Assert.Contains("a.txt", error.Message);
        Assert.Empty(folder.Names());
    }

    [Theory]
    [InlineData("../a.txt")]
    [InlineData("sub/a.txt")]
    [InlineData("..")]
    [InlineData("")]
    public void No_name_leads_out_of_the_folder(string name)
    {
        using var folder = new TemporaryFolder();
        using var outputs = new OutputFiles(folder.File("out"));
        Assert.Throws<ArgumentException>(() => outputs.Add(name, _ => { }));
    }

    [Fact]
    public void A_folder_that_is_a_file_is_refused()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("out");
        Assert.StartsWith($"{file} is a file", Assert.Throws<OutputException>(() => new OutputFiles(file)).Message);
        Assert.StartsWith($"{file} is a file", Assert.Throws<OutputException>(() => new OutputFiles(Path.Combine(file, "in"))).Message);
    }

    [Fact]
    public void A_name_that_a_folder_has_is_refused()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("a.txt"));
        using (var outputs = new OutputFiles(folder.Path))
        {
            outputs.Add("b.txt", output => output.WriteByte(65));
            outputs.Add("a.txt", output => output.WriteByte(65));
            Assert.Contains("a folder has that name", Assert.Throws<OutputException>(outputs.Commit).Message);
        }

        Assert.Equal(["a.txt"], folder.Names());
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_that_takes_no_files_is_refused_before_any_is_written()
    {
        using var folder = new TemporaryFolder();
        string closed = folder.File("closed");
        Directory.CreateDirectory(closed);
        WithoutPermission.Run(closed, () => Assert.Contains(closed, Assert.Throws<OutputException>(() => new OutputFiles(closed)).Message));
    }

    // Linux's device that is always full gives the real error; elsewhere its number is thrown.
    private static void WriteToFullDevice()
    {
        const int NoSpaceLeft = 28;
        if (!OperatingSystem.IsLinux())
        {
            throw new IOException("No space left on device", NoSpaceLeft);
        }

        using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write);
        full.Write(new byte[100_000]);
    }
}

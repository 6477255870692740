namespace PrintRecover.Tests.Cli;

public class HelpTests
{
    [Theory]
    [InlineData("--help", "printrecover convert scan.pdf -o out")]
    [InlineData("convert --help", "printrecover convert issue.pdf -o out --pages 1,3-5 --overlay")]
    [InlineData("convert --help", "130  cancelled, with Ctrl-C or by the system")]
    [InlineData("convert --help", "frk (Fraktur)")]
    [InlineData("check --help", "6    a score of check misses the limit")]
    [InlineData("convert --help", "\n  printrecover convert <INPUT>")]
    [InlineData("doctor --help", "printrecover doctor")]
    public void Shows_examples_and_exit_codes(string arguments, string shown)
    {
        CommandLine run = CommandLine.Run(arguments.Split(' '));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(shown, run.Output);
    }

    [Fact]
    public void Every_exit_code_is_documented()
    {
        string help = CommandLine.Run("convert", "--help").Output;
        foreach (int code in Enum.GetValues<PrintRecover.Cli.ExitCode>())
        {
            Assert.Contains($"\n  {code,-3}  ", help);
        }
    }

    [Fact]
    public void Version_is_a_number() => Assert.Matches(@"^\d+\.\d+\.\d+", CommandLine.Run("--version").Output);
}

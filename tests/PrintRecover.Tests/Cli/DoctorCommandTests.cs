using PrintRecover.Cli;
using PrintRecover.Tests.Fakes;

namespace PrintRecover.Tests.Cli;

public class DoctorCommandTests
{
    private static readonly ComponentStatus There = new("Tesseract", true, "5.3.0");

    private static readonly ComponentStatus Missing = new("chi_sim", false, "not in tessdata", "Run ./printrecover once more.");

    [Fact]
    public void All_there_is_zero()
    {
        CommandLine run = Doctor(There);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("OK       Tesseract  5.3.0", run.Output.TrimEnd());
    }

    [Fact]
    public void Something_missing_is_five_and_says_what_to_do()
    {
        CommandLine run = Doctor(There, Missing);
        Assert.Equal(5, run.ExitCode);
        Assert.Contains("MISSING  chi_sim    not in tessdata", run.Output);
        Assert.Contains("Run ./printrecover once more.", run.Output);
    }

    private static CommandLine Doctor(params ComponentStatus[] components) =>
        CommandLine.Run(_ => new FakePipeline().Stages, ["doctor"], components);
}

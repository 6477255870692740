using System.Runtime.Versioning;

namespace PrintRecover.Tests.Setup;

[SupportedOSPlatform("linux")]
public sealed class RunTestsTests : IDisposable
{
    private readonly SetUpScene _scene = new();

    public RunTestsTests() => Directory.CreateDirectory(_scene.PathOf("tests", "Some.Tests"));

    public void Dispose() => _scene.Dispose();

    [Theory]
    [InlineData(3, 3, 3, 0, "3 passed, 0 failed", 0)]
    [InlineData(5, 4, 4, 0, "4 passed, 0 failed, 1 skipped", 0)]
    [InlineData(5, 5, 3, 1, "3 passed, 2 failed", 1)]
    [InlineData(5, 4, 3, 1, "3 passed, 1 failed, 1 skipped", 1)]
    [InlineData(0, 0, 0, 0, "0 passed, 0 failed", 1)]
    [InlineData(3, 3, 3, 134, "3 passed, 1 failed", 1)]
    public void Ends_with_the_count_of_the_result_files(
        int total, int executed, int passed, int runnerExitCode, string summary, int exitCode)
    {
        string counters = $"<Counters total=\"{total}\" executed=\"{executed}\" passed=\"{passed}\" notExecuted=\"0\" />";
        _scene.Fake("dotnet", $"echo '{counters}' >'{_scene.PathOf(".setup", "test-results")}/a.trx'; exit {runnerExitCode}");

        ScriptResult result = _scene.Run("run-tests.sh");

        Assert.Equal(summary, result.LastLine);
        Assert.Equal(exitCode, result.ExitCode);
    }

    [Fact]
    public void Fails_when_the_runner_leaves_no_result()
    {
        ScriptResult result = _scene.Run("run-tests.sh");

        Assert.Equal("0 passed, 0 failed", result.LastLine);
        Assert.Equal(1, result.ExitCode);
    }
}

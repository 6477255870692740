using System.Runtime.Versioning;

namespace PrintRecover.Tests.Setup;

[SupportedOSPlatform("linux")]
public sealed class SetUpTests : IDisposable
{
    private const int MissingComponent = 5;

    private readonly SetUpScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public void Brings_every_component_and_builds_then_stays_silent()
    {
        ScriptResult first = _scene.Run("setup.sh");
        _scene.Remove("npm");
        _scene.Remove("dotnet");
        ScriptResult second = _scene.Run("setup.sh");

        Assert.Equal(0, first.ExitCode);
        Assert.Equal("model", File.ReadAllText(_scene.PathOf("tessdata", "eng.traineddata")));
        Assert.Equal("library", File.ReadAllText(_scene.PathOf("native", "lib.so")));
        Assert.False(Directory.Exists(_scene.PathOf("setup", "node_modules")));
        Assert.Equal(new ScriptResult(0, "", ""), second);
    }

    [Fact]
    public void Tells_an_ordinary_user_the_packages_to_install()
    {
        _scene.Fake("id", "echo 1000");
        _scene.Fake("ldconfig", "");
        _scene.Fake("apt-get", "");
        _scene.Remove("npm");

        ScriptResult result = _scene.Run("setup.sh");

        Assert.Equal(MissingComponent, result.ExitCode);
        Assert.Contains("apt-get install -y --no-install-recommends libtesseract5 npm\n", result.Error);
        Assert.DoesNotContain("apt-get", _scene.Calls);
    }

    [Fact]
    public void Installs_as_root_and_fetches_the_package_lists_only_when_that_fails()
    {
        _scene.Fake("ldconfig", "");
        string updated = _scene.PathOf("updated");
        _scene.Fake("apt-get", $"[[ $1 != update ]] || touch '{updated}'; [[ -f '{updated}' ]]");

        ScriptResult result = _scene.Run("setup.sh");

        Assert.Equal(0, result.ExitCode);
        string[] calls = _scene.Calls.Split('\n').Where(call => call.StartsWith("apt-get")).ToArray();
        Assert.Equal(["install", "update", "install"], calls.Select(call => call.Split(' ')[1]));
        Assert.Contains("libtesseract5", calls[2]);
        Assert.DoesNotContain("npm", calls[2]);
    }

    [Fact]
    public void Names_the_packages_on_a_system_without_apt()
    {
        _scene.Fake("ldconfig", "");

        ScriptResult result = _scene.Run("setup.sh");

        Assert.Equal(MissingComponent, result.ExitCode);
        Assert.Contains("must be installed first: libtesseract5\n", result.Error);
    }

    [Fact]
    public void Keeps_no_model_whose_checksum_is_wrong()
    {
        _scene.Write("registry/models/eng.traineddata", "another model");

        ScriptResult result = _scene.Run("setup.sh");

        Assert.Equal(MissingComponent, result.ExitCode);
        Assert.Contains("tessdata/eng.traineddata does not match its recorded SHA-256", result.Error);
        Assert.Equal([_scene.PathOf("tessdata", "manifest.sha256")], Directory.GetFiles(_scene.PathOf("tessdata")));
    }

    [Theory]
    [InlineData("npm error code ENOTFOUND", "the package registry cannot be reached")]
    [InlineData("npm error code ENOSPC", "the disk is full")]
    [InlineData("npm error code EINTEGRITY", "does not match the lock file's checksum")]
    public void Says_in_one_sentence_why_a_download_failed(string npmSays, string sentence)
    {
        _scene.Fake("npm", $"echo '{npmSays}' >&2; exit 1");

        ScriptResult result = _scene.Run("setup.sh");

        Assert.Equal(MissingComponent, result.ExitCode);
        Assert.Contains(sentence, result.Error);
    }

    [Fact]
    public void Brings_back_a_deleted_model()
    {
        _scene.Run("setup.sh");
        File.Delete(_scene.PathOf("tessdata", "eng.traineddata"));

        ScriptResult result = _scene.Run("setup.sh");

        Assert.Equal(0, result.ExitCode);
        Assert.True(File.Exists(_scene.PathOf("tessdata", "eng.traineddata")));
    }

    [Fact]
    public void Builds_again_only_when_a_source_has_changed()
    {
        _scene.Run("setup.sh", "--tests");
        _scene.ForgetCalls();
        _scene.Run("setup.sh", "--tests");
        string unchanged = _scene.Calls;
        _scene.Write("src/Program.cs", "// changed");
        _scene.Run("setup.sh", "--tests");

        Assert.DoesNotContain("dotnet", unchanged);
        Assert.Contains("dotnet build", _scene.Calls);
    }

    [Fact]
    public void Shows_the_compilers_errors_and_builds_again_next_time()
    {
        _scene.Fake("dotnet", "[[ $1 == --list-sdks ]] && echo 10.0.100 && exit; echo 'a.cs(1,1): error CS0103'; exit 1");

        ScriptResult first = _scene.Run("setup.sh");
        _scene.ForgetCalls();
        _scene.Run("setup.sh");

        Assert.Equal(MissingComponent, first.ExitCode);
        Assert.Contains("a.cs(1,1): error CS0103", first.Error);
        Assert.Contains("dotnet restore", _scene.Calls);
    }
}

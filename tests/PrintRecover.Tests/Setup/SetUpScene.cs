using System.Diagnostics;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;

namespace PrintRecover.Tests.Setup;

/// <summary>
/// A small installation folder with the real set-up scripts, one model and one library, on a machine whose
/// <c>npm</c>, <c>dotnet</c>, <c>id</c>, <c>ldconfig</c> and <c>apt-get</c> are little scripts that write what they
/// were asked into <c>calls</c>.
/// </summary>
[SupportedOSPlatform("linux")]
internal sealed class SetUpScene : IDisposable
{
    private static readonly string[] Tools =
    [
        "bash", "cat", "sort", "sha256sum", "find", "grep", "tail", "head", "mkdir", "rm", "mv", "cp", "gzip", "flock",
        "dirname", "basename", "readlink", "df", "uname", "touch",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("printrecover-setup-");

    public SetUpScene()
    {
        foreach (string tool in Tools)
        {
            File.CreateSymbolicLink(MakePath("bin", tool), FindTool(tool));
        }

        foreach (string script in Directory.GetFiles(Path.Combine(RepositoryFolder(), "setup"), "*.sh"))
        {
            File.Copy(script, MakePath("setup", Path.GetFileName(script)));
        }

        WriteTables();
        WriteSources();
        WriteFakePrograms();
    }

    /// <summary>What the fake programs were asked, one call a line.</summary>
    public string Calls => File.Exists(PathOf("calls")) ? File.ReadAllText(PathOf("calls")) : "";

    public string PathOf(params string[] parts) => Path.Combine([_folder.FullName, .. parts]);

    /// <summary>Writes a text file into the scene.</summary>
    public void Write(string path, string text) => File.WriteAllText(MakePath(path.Split('/')), text);

    /// <summary>Puts a program on the scene's PATH that records its call and then runs the lines given.</summary>
    public void Fake(string program, string lines)
    {
        Write($"bin/{program}", $"#!/usr/bin/env bash\necho \"{program} $*\" >>'{PathOf("calls")}'\n{lines}\n");
        File.SetUnixFileMode(PathOf("bin", program), (UnixFileMode)0b111_101_101);
    }

    public void Remove(string program) => File.Delete(PathOf("bin", program));

    public void ForgetCalls() => File.Delete(PathOf("calls"));

    /// <summary>Runs one of the set-up scripts to its end.</summary>
    public ScriptResult Run(string script, params string[] arguments)
    {
        ProcessStartInfo start = new("/bin/bash", [PathOf("setup", script), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = PathOf("bin");
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ScriptResult(process.ExitCode, output, error.Result);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string FindTool(string name) =>
        new[] { "/usr/bin", "/bin" }.Select(folder => Path.Combine(folder, name)).First(File.Exists);

    private static string RepositoryFolder()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PrintRecover.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private string MakePath(params string[] parts)
    {
        string path = PathOf(parts);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    private void WriteTables()
    {
        Write("setup/debian-packages", "# heading\nlibtesseract5 run library libtesseract.so.5\nnpm fetch command npm\n");
        Write("setup/models.tsv", "# file\tsource\tpath\neng.traineddata\tnpm:models\teng.traineddata\n");
        Write("setup/native.tsv", "linux-x64\tlib.so\tnpm:library\tlib.so\nlinux-arm64\tlib.so\tnpm:library\tlib.so\n");
        Write("setup/package-lock.json", "{}");
        Write("setup/native.sha256", $"{Sha256("library")}  linux-x64/lib.so\n{Sha256("library")}  linux-arm64/lib.so\n");
        Write("tessdata/manifest.sha256", $"{Sha256("model")}  eng.traineddata\n");
        Write("registry/models/eng.traineddata", "model");
        Write("registry/library/lib.so", "library");
    }

    private void WriteSources()
    {
        string[] rootFiles = ["global.json", "Directory.Build.props", "Directory.Packages.props", ".editorconfig"];
        foreach (string name in rootFiles.Append("PrintRecover.sln").Append("src/Program.cs").Append("tests/Test.cs"))
        {
            Write(name, "");
        }
    }

    private void WriteFakePrograms()
    {
        Fake("id", "echo 0");
        Fake("ldconfig", "echo '  libtesseract.so.5 (libc6,x86-64) => /usr/lib/libtesseract.so.5'");
        Fake("npm", $"cp -r '{PathOf("registry")}' '{PathOf("setup", "node_modules")}'");
        Fake("dotnet", "[[ $1 != --list-sdks ]] || echo '10.0.100 [/usr/share/dotnet/sdk]'");
    }
}

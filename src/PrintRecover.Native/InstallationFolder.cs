namespace PrintRecover.Native;

/// <summary>
/// The folder that the program was set up in: it holds the models (<c>tessdata</c>) and the native libraries that no
/// system package brings (<c>native</c>).
/// </summary>
public static class InstallationFolder
{
    /// <summary>The environment variable that names the folder; the launchers set it.</summary>
    public const string EnvironmentVariable = "PRINTRECOVER_HOME";

    private static readonly Lazy<string> Home = new(Find);

    /// <summary>
    /// The folder's full path: what <see cref="EnvironmentVariable"/> says, else the nearest folder above the program
    /// that holds the solution or a manifest of models, else the program's own folder.
    /// </summary>
    public static string FullPath => Home.Value;

    /// <summary>The folder of recognition models; it may not be there before the set-up ran.</summary>
    public static string Models => Path.Combine(FullPath, "tessdata");

    /// <summary>The folder of native libraries that the set-up brought; it may not be there.</summary>
    public static string Libraries => Path.Combine(FullPath, "native");

    private static string Find()
    {
        string? named = Environment.GetEnvironmentVariable(EnvironmentVariable);
        if (!string.IsNullOrEmpty(named))
        {
            return Path.GetFullPath(named);
        }

        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "tessdata", "manifest.sha256"))
                || File.Exists(Path.Combine(folder.FullName, "PrintRecover.sln")))
            {
                return folder.FullName;
            }
        }

        return AppContext.BaseDirectory;
    }
}

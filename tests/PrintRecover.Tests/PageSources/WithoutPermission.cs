using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace PrintRecover.Tests.PageSources;

/// <summary>
/// Runs a test as a user who may not touch a file or folder. The superuser may touch everything; on Linux one thread
/// can meet the file system as another user (setfsuid(2)), and that thread ends with the test.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal static class WithoutPermission
{
    private const uint Nobody = 65_534;

    /// <param name="path">The file or folder; the folder that it is in is opened to everybody.</param>
    /// <param name="test">What is tried.</param>
    public static void Run(string path, Action test)
    {
        const UnixFileMode everybody = UnixFileMode.GroupRead | UnixFileMode.GroupExecute
            | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        string parent = Path.GetDirectoryName(path)!;
        File.SetUnixFileMode(parent, File.GetUnixFileMode(parent) | everybody);
        UnixFileMode mode = File.GetUnixFileMode(path);
        File.SetUnixFileMode(path, UnixFileMode.None);
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(() =>
        {
            if (Environment.IsPrivilegedProcess)
            {
                _ = SetFileSystemUser(Nobody);
            }

            test();
        }));
        thread.Start();
        thread.Join();
        File.SetUnixFileMode(path, mode);
        Assert.Null(failure);
    }

    [DllImport("libc", EntryPoint = "setfsuid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetFileSystemUser(uint user);
}

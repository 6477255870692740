using System.Runtime.InteropServices;

namespace PrintRecover.Native;

/// <summary>What the native libraries say on standard error of their own accord.</summary>
public static partial class NativeMessages
{
    private const int StandardError = 2;

    /// <summary>
    /// Keeps them quiet for the rest of the process: libpng, OpenJPEG and libtiff print what they think of a damaged
    /// picture, which the caller tells in a sentence of its own. <see cref="Console.Error"/> goes on: .NET writes to a
    /// copy of the descriptor, which is made here at the latest. Does nothing on Windows.
    /// </summary>
    public static void Silence()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _ = (Console.Error, Console.IsErrorRedirected);
        using FileStream nowhere = new("/dev/null", FileMode.Open, FileAccess.Write);
        _ = DuplicateTo((int)nowhere.SafeFileHandle.DangerousGetHandle(), StandardError);
    }

    [LibraryImport("libc", EntryPoint = "dup2")]
    private static partial int DuplicateTo(int from, int to);
}

using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PrintRecover.Native;

/// <summary>Tells files from what only looks like one.</summary>
public static partial class RegularFile
{
    private const int ReadOnly = 0;
    private const int FromHere = 1;

    /// <summary>
    /// True when the path names a pipe, a socket or a terminal: opening one to read waits until somebody writes into it,
    /// perhaps for ever, and what was read cannot be read again. Always false on Windows, whose pipes have no such paths.
    /// </summary>
    public static bool IsStreamOnly(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        using SafeFileHandle file = Open(path, ReadOnly | NonBlocking);
        return !file.IsInvalid && Seek(file, 0, FromHere) < 0;
    }

    /// <summary><c>O_NONBLOCK</c> of <c>fcntl.h</c>: with it, opening a pipe returns at once.</summary>
    private static int NonBlocking => OperatingSystem.IsLinux() ? 0x800 : 0x4;

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "lseek")]
    private static partial long Seek(SafeFileHandle file, long offset, int from);
}

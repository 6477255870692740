using System.Reflection;
using System.Runtime.InteropServices;

namespace PrintRecover.Native;

/// <summary>Finds native libraries under the names that the systems give them.</summary>
internal static class NativeLibraries
{
    private static readonly Dictionary<string, string[]> FileNames = new()
    {
        ["tesseract"] = ["libtesseract.so.5", "libtesseract.5.dylib", "tesseract53.dll", "tesseract55.dll"],
    };

    static NativeLibraries() => NativeLibrary.SetDllImportResolver(typeof(NativeLibraries).Assembly, Resolve);

    /// <summary>To be called by the static constructor of every class of native signatures.</summary>
    internal static void Use()
    {
    }

    private static IntPtr Resolve(string name, Assembly assembly, DllImportSearchPath? searchPath)
    {
        foreach (string fileName in FileNames.GetValueOrDefault(name, []))
        {
            if (NativeLibrary.TryLoad(fileName, assembly, searchPath, out IntPtr library))
            {
                return library;
            }
        }

        return IntPtr.Zero;
    }
}

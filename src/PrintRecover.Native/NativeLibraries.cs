using System.Reflection;
using System.Runtime.InteropServices;

namespace PrintRecover.Native;

/// <summary>
/// Finds native libraries under the names that the systems give them, first among those that the set-up brought, then
/// where the system keeps its own. Only the Linux names are tested.
/// </summary>
internal static class NativeLibraries
{
    private static readonly Dictionary<string, string[]> FileNames = new()
    {
        ["leptonica"] =
        [
            "liblept.so.5", "libleptonica.so.6",
            "liblept.5.dylib", "libleptonica.6.dylib", "leptonica-1.82.0.dll", "leptonica.dll",
        ],
        ["tesseract"] = ["libtesseract.so.5", "libtesseract.5.dylib", "tesseract53.dll", "tesseract55.dll"],
        ["onnxruntime"] = ["libonnxruntime.so", "libonnxruntime.so.1", "libonnxruntime.dylib", "onnxruntime.dll"],
        ["pdfium"] = ["libpdfium.so", "libpdfium.dylib", "pdfium.dll"],
    };

    static NativeLibraries() => NativeLibrary.SetDllImportResolver(typeof(NativeLibraries).Assembly, Resolve);

    /// <summary>To be called by the static constructor of every class of native signatures.</summary>
    /// <param name="initialize">What the library needs to be told before it is used, if anything.</param>
    internal static void Use(Action? initialize = null)
    {
        try
        {
            initialize?.Invoke();
        }
        catch (DllNotFoundException)
        {
            // The call that needs the library throws this again, there without a TypeInitializationException around it.
        }
    }

    private static IntPtr Resolve(string name, Assembly assembly, DllImportSearchPath? searchPath)
    {
        string[] fileNames = FileNames.GetValueOrDefault(name, []);
        foreach (string path in fileNames.Select(fileName => Path.Combine(InstallationFolder.Libraries, fileName)))
        {
            if (File.Exists(path) && NativeLibrary.TryLoad(path, out IntPtr library))
            {
                return library;
            }
        }

        foreach (string fileName in fileNames)
        {
            if (NativeLibrary.TryLoad(fileName, assembly, searchPath, out IntPtr library))
            {
                return library;
            }
        }

        return IntPtr.Zero;
    }
}

using System.Runtime.InteropServices;

namespace PrintRecover.Native.Tesseract;

/// <summary>The Tesseract library itself: its version, and how an engine is opened.</summary>
public static partial class TesseractLibrary
{
    private const string ModelExtension = ".traineddata";

    /// <summary>The library's version, as <c>5.3.0</c>.</summary>
    /// <exception cref="DllNotFoundException">The library is not installed.</exception>
    public static string Version => Marshal.PtrToStringUTF8(TesseractFunctions.Version()) ?? "unknown";

    /// <summary>Those of the languages, joined by <c>+</c>, whose model is not in the folder.</summary>
    public static IReadOnlyList<string> MissingLanguages(string dataFolder, string languages) =>
        [.. languages.Split('+').Where(language => !File.Exists(Path.Combine(dataFolder, language + ModelExtension)))];

    /// <summary>The languages whose models are in a folder, in alphabetical order; none when there is no such folder.</summary>
    public static IEnumerable<string> Languages(string dataFolder) => !Directory.Exists(dataFolder) ? []
        : Directory.EnumerateFiles(dataFolder, "*" + ModelExtension)
            .Select(Path.GetFileNameWithoutExtension)
            .OfType<string>()
            .Where(name => name != OrientationDetector.ModelName)
            .Order(StringComparer.Ordinal);

    /// <summary>
    /// Gives memory that native code has freed back to the system; the C library would keep it, for each thread apart.
    /// Only glibc can be asked to.
    /// </summary>
    public static void ReturnFreedMemory()
    {
        if (OperatingSystem.IsLinux() && NativeLibrary.TryGetExport(NativeLibrary.GetMainProgramHandle(), "malloc_trim", out _))
        {
            _ = TrimHeap(0);
        }
    }

    internal static TesseractHandle Open(
        string dataFolder, string languages, TesseractFunctions.EngineMode mode, IReadOnlyDictionary<string, string> variables)
    {
        LimitToOneThread();
        TesseractHandle engine = TesseractFunctions.Create();
        // Tesseract's remarks (an empty picture, a line too thin) go to the terminal otherwise.
        string[] names = ["debug_file", .. variables.Keys];
        string[] values = ["/dev/null", .. variables.Values];
        int failed = TesseractFunctions.Init(
            engine, dataFolder, languages, mode, IntPtr.Zero, 0, names, values, (nuint)names.Length, 0);
        if (failed != 0)
        {
            engine.Dispose();
            throw new TesseractException($"Tesseract could not load the language {languages} from {dataFolder}.");
        }

        return engine;
    }

    // Tesseract's OpenMP threads cost more than they bring: a page took 27.5 s with them, 13.8 s without. OpenMP reads
    // the C environment when it is loaded, which Environment.SetEnvironmentVariable does not change.
    private static void LimitToOneThread()
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = SetEnvironment("OMP_THREAD_LIMIT", "1", 1);
        }
    }

    [LibraryImport("libc", EntryPoint = "malloc_trim")]
    private static partial int TrimHeap(nuint keptBytes);

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetEnvironment(string name, string value, int overwrite);
}

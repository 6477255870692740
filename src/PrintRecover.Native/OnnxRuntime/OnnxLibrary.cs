using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace PrintRecover.Native.OnnxRuntime;

/// <summary>The ONNX Runtime library itself: whether it can be used here, and its version.</summary>
public static unsafe class OnnxLibrary
{
    /// <summary>The table's version that is asked for: every later library gives it, as its authors promise.</summary>
    private const uint TableVersion = 17;

    private const int GetTable = 0;
    private const int GetVersion = 1;

    private static readonly Lock OneAtATime = new();

    /// <summary>Made once and kept: a process has one environment, and freeing it while it ends is what crashes.</summary>
    private static OnnxEnvironmentHandle? _environment;

    /// <summary>The library's version, as <c>1.28.2</c>.</summary>
    /// <exception cref="OnnxException">The library is not there, is another version, or does not run on this processor.</exception>
    public static string Version
    {
        get
        {
            IntPtr* functions = LoadBase();
            IntPtr text = (IntPtr)((delegate* unmanaged<byte*>)functions[GetVersion])();
            return Marshal.PtrToStringUTF8(text) ?? "unknown";
        }
    }

    /// <summary>Loads the library and returns its version.</summary>
    /// <exception cref="OnnxException">The library is not there, is another version, or does not run on this processor.</exception>
    public static string RequireUsable()
    {
        _ = Environment;
        return Version;
    }

    /// <summary>The environment that every session belongs to.</summary>
    internal static OnnxEnvironmentHandle Environment
    {
        get
        {
            lock (OneAtATime)
            {
                return _environment ??= OnnxFunctions.CreateEnvironment("PrintRecover");
            }
        }
    }

    /// <summary>The table of functions.</summary>
    /// <exception cref="OnnxException">The library is not there, is another version, or does not run on this processor.</exception>
    internal static IntPtr LoadTable()
    {
        RequireProcessor(RuntimeInformation.ProcessArchitecture != Architecture.X64 || Avx.IsSupported);
        RequireVersion(Version);
        IntPtr table = ((delegate* unmanaged<uint, IntPtr>)LoadBase()[GetTable])(TableVersion);
        return table != IntPtr.Zero ? table : throw Unfit(Version);
    }

    /// <summary>Refuses a processor without the instructions that the library's kernels are made of.</summary>
    internal static void RequireProcessor(bool isCapable)
    {
        if (!isCapable)
        {
            throw new OnnxException("ONNX Runtime needs a processor with AVX, which this one lacks.");
        }
    }

    /// <summary>Refuses a library whose functions may stand in other places of the table.</summary>
    internal static void RequireVersion(string version)
    {
        string[] parts = version.Split('.');
        bool fits = parts.Length >= 2 && parts[0] == "1"
            && uint.TryParse(parts[1], CultureInfo.InvariantCulture, out uint minor) && minor >= TableVersion;
        if (!fits)
        {
            throw Unfit(version);
        }
    }

    private static OnnxException Unfit(string version) => new(
        $"ONNX Runtime is version {version}; version 1.{TableVersion} or a later 1.x is needed.");

    private static IntPtr* LoadBase()
    {
        try
        {
            IntPtr* functions = OnnxFunctions.ApiBase();
            return functions is not null ? functions : throw new OnnxException("ONNX Runtime gave no table of its functions.");
        }
        catch (Exception error) when (error is DllNotFoundException or EntryPointNotFoundException or BadImageFormatException)
        {
            throw new OnnxException("ONNX Runtime is not installed, or its library is damaged.", error);
        }
    }
}

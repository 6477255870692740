using System.Runtime.InteropServices;

namespace PrintRecover.Native.OnnxRuntime;

/// <summary>
/// The functions of ONNX Runtime's C API that are used here, each stated once. The library exports one function, which
/// hands out a table of all others; each that can fail returns a status, null when it succeeded.
/// </summary>
internal static unsafe partial class OnnxFunctions
{
    private const int WarningsAreNotLogged = 4;
    private const int ArenaAllocator = 1;
    private const int DefaultMemory = 0;

    private static readonly Lazy<IntPtr> Table = new(OnnxLibrary.LoadTable);

    static OnnxFunctions() => NativeLibraries.Use();

    [LibraryImport("onnxruntime", EntryPoint = "OrtGetApiBase")]
    internal static partial IntPtr* ApiBase();

    internal static OnnxEnvironmentHandle CreateEnvironment(string name)
    {
        fixed (byte* text = Utf8(name))
        {
            IntPtr made;
            Check(((delegate* unmanaged<int, byte*, IntPtr*, IntPtr>)At(OnnxFunction.CreateEnvironment))(
                WarningsAreNotLogged, text, &made));
            return new OnnxEnvironmentHandle(made);
        }
    }

    internal static OnnxSessionOptionsHandle CreateSessionOptions()
    {
        IntPtr made;
        Check(((delegate* unmanaged<IntPtr*, IntPtr>)At(OnnxFunction.CreateSessionOptions))(&made));
        return new OnnxSessionOptionsHandle(made);
    }

    internal static void Set(OnnxSessionOptionsHandle options, OnnxFunction setting) =>
        Check(((delegate* unmanaged<IntPtr, IntPtr>)At(setting))(options.DangerousGetHandle()));

    internal static void Set(OnnxSessionOptionsHandle options, OnnxFunction setting, int value) =>
        Check(((delegate* unmanaged<IntPtr, int, IntPtr>)At(setting))(options.DangerousGetHandle(), value));

    internal static void Set(OnnxSessionOptionsHandle options, OnnxFunction setting, string text)
    {
        fixed (byte* bytes = Utf8(text))
        {
            Check(((delegate* unmanaged<IntPtr, byte*, IntPtr>)At(setting))(options.DangerousGetHandle(), bytes));
        }
    }

    internal static OnnxSessionHandle CreateSession(
        OnnxEnvironmentHandle environment, ReadOnlySpan<byte> model, OnnxSessionOptionsHandle options)
    {
        fixed (byte* bytes = model)
        {
            IntPtr made;
            Check(((delegate* unmanaged<IntPtr, byte*, nuint, IntPtr, IntPtr*, IntPtr>)At(OnnxFunction.CreateSessionFromArray))(
                environment.DangerousGetHandle(), bytes, (nuint)model.Length, options.DangerousGetHandle(), &made));
            return new OnnxSessionHandle(made);
        }
    }

    /// <summary>How many inputs, or outputs, a model has.</summary>
    internal static int Count(OnnxSessionHandle session, OnnxFunction which)
    {
        nuint count;
        Check(((delegate* unmanaged<IntPtr, nuint*, IntPtr>)At(which))(session.DangerousGetHandle(), &count));
        return (int)count;
    }

    /// <summary>The name of a model's first input, or output.</summary>
    internal static string FirstName(OnnxSessionHandle session, OnnxFunction which)
    {
        IntPtr allocator;
        Check(((delegate* unmanaged<IntPtr*, IntPtr>)At(OnnxFunction.DefaultAllocator))(&allocator));
        IntPtr name;
        Check(((delegate* unmanaged<IntPtr, nuint, IntPtr, IntPtr*, IntPtr>)At(which))(
            session.DangerousGetHandle(), 0, allocator, &name));
        string text = Marshal.PtrToStringUTF8(name) ?? "";
        Check(((delegate* unmanaged<IntPtr, IntPtr, IntPtr>)At(OnnxFunction.FreeMemory))(allocator, name));
        return text;
    }

    internal static OnnxMemoryInfoHandle CreateMemoryInfo()
    {
        IntPtr made;
        Check(((delegate* unmanaged<int, int, IntPtr*, IntPtr>)At(OnnxFunction.CreateMemoryInfo))(
            ArenaAllocator, DefaultMemory, &made));
        return new OnnxMemoryInfoHandle(made);
    }

    /// <summary>A tensor over numbers that stay where they are; they must be pinned as long as it lives.</summary>
    internal static OnnxValueHandle CreateTensor(
        OnnxMemoryInfoHandle memory, float* numbers, int count, ReadOnlySpan<long> dimensions)
    {
        fixed (long* shape = dimensions)
        {
            IntPtr made;
            Check(((delegate* unmanaged<IntPtr, float*, nuint, long*, nuint, int, IntPtr*, IntPtr>)At(
                OnnxFunction.CreateTensorWithData))(
                memory.DangerousGetHandle(), numbers, (nuint)count * sizeof(float), shape, (nuint)dimensions.Length, FloatElements, &made));
            return new OnnxValueHandle(made);
        }
    }

    /// <summary>Runs a model with one input and one output.</summary>
    internal static OnnxValueHandle Run(OnnxSessionHandle session, string inputName, OnnxValueHandle input, string outputName)
    {
        fixed (byte* inputText = Utf8(inputName), outputText = Utf8(outputName))
        {
            byte* inputNames = inputText;
            byte* outputNames = outputText;
            IntPtr inputs = input.DangerousGetHandle();
            IntPtr output = IntPtr.Zero;
            Check(((delegate* unmanaged<IntPtr, IntPtr, byte**, IntPtr*, nuint, byte**, nuint, IntPtr*, IntPtr>)At(OnnxFunction.Run))(
                session.DangerousGetHandle(), IntPtr.Zero, &inputNames, &inputs, 1, &outputNames, 1, &output));
            return new OnnxValueHandle(output);
        }
    }

    /// <summary>The dimensions of a tensor of floats; null when its elements are something else.</summary>
    internal static long[]? FloatDimensions(OnnxValueHandle value)
    {
        IntPtr made;
        Check(((delegate* unmanaged<IntPtr, IntPtr*, IntPtr>)At(OnnxFunction.TensorTypeAndShape))(
            value.DangerousGetHandle(), &made));
        using var shape = new OnnxShapeHandle(made);
        int elementType;
        Check(((delegate* unmanaged<IntPtr, int*, IntPtr>)At(OnnxFunction.TensorElementType))(made, &elementType));
        nuint count;
        Check(((delegate* unmanaged<IntPtr, nuint*, IntPtr>)At(OnnxFunction.DimensionCount))(made, &count));
        long[] dimensions = new long[count];
        fixed (long* first = dimensions)
        {
            Check(((delegate* unmanaged<IntPtr, long*, nuint, IntPtr>)At(OnnxFunction.Dimensions))(made, first, count));
        }

        return elementType == FloatElements ? dimensions : null;
    }

    /// <summary>The numbers of a tensor of floats, valid as long as it lives.</summary>
    internal static ReadOnlySpan<float> Numbers(OnnxValueHandle value, int count)
    {
        float* numbers;
        Check(((delegate* unmanaged<IntPtr, float**, IntPtr>)At(OnnxFunction.TensorData))(value.DangerousGetHandle(), &numbers));
        return new ReadOnlySpan<float>(numbers, count);
    }

    internal static void Release(OnnxFunction release, IntPtr owned) => ((delegate* unmanaged<IntPtr, void>)At(release))(owned);

    private const int FloatElements = 1;

    private static IntPtr At(OnnxFunction function) => ((IntPtr*)Table.Value)[(int)function];

    private static void Check(IntPtr status)
    {
        if (status == IntPtr.Zero)
        {
            return;
        }

        byte* message = ((delegate* unmanaged<IntPtr, byte*>)At(OnnxFunction.GetErrorMessage))(status);
        string text = Marshal.PtrToStringUTF8((IntPtr)message) ?? "no reason given";
        Release(OnnxFunction.ReleaseStatus, status);
        throw new OnnxException(text);
    }

    private static byte[] Utf8(string text) => [.. System.Text.Encoding.UTF8.GetBytes(text), 0];
}

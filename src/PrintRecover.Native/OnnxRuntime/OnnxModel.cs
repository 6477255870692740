namespace PrintRecover.Native.OnnxRuntime;

/// <summary>Sees the numbers that a model gave, which are gone when it returns.</summary>
/// <typeparam name="T">What is made of them.</typeparam>
/// <param name="numbers">The numbers, the last dimension's beside each other.</param>
/// <param name="dimensions">The tensor's dimensions.</param>
public delegate T OnnxResultReader<out T>(ReadOnlySpan<float> numbers, ReadOnlySpan<long> dimensions);

/// <summary>
/// A network with one input and one output of floats. It computes on the thread that calls, and serves several at a time.
/// </summary>
public sealed class OnnxModel : IDisposable
{
    /// <summary>More numbers than any text line gives (4,000 steps of 18,000 characters), and any picture: then a model is for neither.</summary>
    private const long MostNumbers = 72_000_000;

    private readonly OnnxSessionHandle _session;
    private readonly OnnxMemoryInfoHandle _memory;
    private readonly string _input;
    private readonly string _output;

    /// <summary>Loads a model.</summary>
    /// <exception cref="OnnxException">The library cannot be used, or the file is no such model.</exception>
    public OnnxModel(string path, OnnxModelOptions? options = null)
        : this(path, OnnxModelFile.Read(path), options ?? new OnnxModelOptions())
    {
    }

    /// <summary>Loads a model.</summary>
    /// <param name="path">Where the model is from, for errors.</param>
    /// <param name="model">The model, as a file holds it.</param>
    /// <param name="options">How it is run.</param>
    /// <exception cref="OnnxException">The library cannot be used, or this is no such model.</exception>
    public OnnxModel(string path, ReadOnlyMemory<byte> model, OnnxModelOptions options)
    {
        OnnxEnvironmentHandle environment = OnnxLibrary.Environment;
        using OnnxSessionOptionsHandle settings = Settings(options);
        try
        {
            _session = OnnxFunctions.CreateSession(environment, (options.IsSimplified ? OnnxSimplifier.Simplify(model) : model).Span, settings);
        }
        catch (OnnxException refused)
        {
            throw new OnnxException($"{path} was refused: {refused.Message}", refused);
        }

        int inputs = OnnxFunctions.Count(_session, OnnxFunction.SessionInputCount);
        int outputs = OnnxFunctions.Count(_session, OnnxFunction.SessionOutputCount);
        if (inputs != 1 || outputs != 1)
        {
            _session.Dispose();
            throw new OnnxException($"{path} has {inputs} inputs and {outputs} outputs; the networks that are run here have one of each.");
        }

        _memory = OnnxFunctions.CreateMemoryInfo();
        _input = OnnxFunctions.FirstName(_session, OnnxFunction.SessionInputName);
        _output = OnnxFunctions.FirstName(_session, OnnxFunction.SessionOutputName);
    }

    /// <summary>Computes.</summary>
    /// <param name="numbers">The input, the last dimension's numbers beside each other.</param>
    /// <param name="dimensions">The input's dimensions.</param>
    /// <param name="read">Makes something of the result.</param>
    /// <exception cref="OnnxException">The model does not take such an input, or gives something else than floats.</exception>
    public unsafe T Run<T>(ReadOnlySpan<float> numbers, ReadOnlySpan<long> dimensions, OnnxResultReader<T> read)
    {
        fixed (float* pinned = numbers)
        {
            using OnnxValueHandle input = OnnxFunctions.CreateTensor(_memory, pinned, numbers.Length, dimensions);
            using OnnxValueHandle output = OnnxFunctions.Run(_session, _input, input, _output);
            long[] shape = OnnxFunctions.FloatDimensions(output) ?? throw new OnnxException("The model gives no floating-point numbers.");
            long count = shape.Aggregate(1L, (product, dimension) => dimension < 0 || product > MostNumbers ? long.MaxValue : product * dimension);
            T result = count <= MostNumbers
                ? read(OnnxFunctions.Numbers(output, (int)count), shape)
                : throw new OnnxException("The model gives more numbers than text lines and pictures have.");
            GC.KeepAlive(this);
            return result;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _session.Dispose();
        _memory.Dispose();
    }

    private static OnnxSessionOptionsHandle Settings(OnnxModelOptions options)
    {
        OnnxSessionOptionsHandle settings = OnnxFunctions.CreateSessionOptions();
        OnnxFunctions.Set(settings, OnnxFunction.SetGraphOptimization, (int)options.Optimization);
        OnnxFunctions.Set(settings, OnnxFunction.SetThreadsInsideOperators, options.Threads);
        OnnxFunctions.Set(settings, OnnxFunction.SetThreadsBetweenOperators, 1);
        OnnxFunctions.Set(settings, OnnxFunction.DisableMemoryPattern);
        if (!options.KeepsMemory)
        {
            OnnxFunctions.Set(settings, OnnxFunction.DisableMemoryArena);
        }

        if (options.Profile is { } profile)
        {
            OnnxFunctions.Set(settings, OnnxFunction.EnableProfiling, profile);
        }

        return settings;
    }
}

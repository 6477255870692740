namespace PrintRecover.Native.OnnxRuntime;

/// <summary>How a network is run. The defaults are what was measured best for pages side by side.</summary>
public sealed record OnnxModelOptions
{
    /// <summary>Threads that share the work of one run, the caller's among them.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Whether the memory of one run is kept for the next ones.</summary>
    public bool KeepsMemory { get; init; }

    /// <summary>Whether what takes many passes over the same numbers is rewritten first, which the library leaves as it is.</summary>
    public bool IsSimplified { get; init; } = true;

    /// <summary>How far the library rewrites the network before it runs.</summary>
    public OnnxOptimization Optimization { get; init; } = OnnxOptimization.All;

    /// <summary>Where the time of each operator is written when the model is disposed of: the start of a file's name; null for nowhere.</summary>
    public string? Profile { get; init; }
}

namespace PrintRecover.Recovery;

/// <summary>What to recover of a file, and how hard to work at it.</summary>
public sealed record RecoveryOptions
{
    // What a worker may take: a 300-page file is to run in 600 MB with two of them.
    private const long BytesPerJob = 300L << 20;

    /// <summary>The pages to read; all of them unless told.</summary>
    public PageSelection Pages { get; init; } = PageSelection.All;

    /// <summary>Pages worked on at a time: one a processor core, as far as memory allows.</summary>
    public int Jobs { get; init; } = DefaultJobs();

    private static int DefaultJobs() => (int)Math.Clamp(
        GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / BytesPerJob, 1, Environment.ProcessorCount);
}

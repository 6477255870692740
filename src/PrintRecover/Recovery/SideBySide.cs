using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace PrintRecover.Recovery;

/// <summary>Does the same to many things, some at a time.</summary>
public static class SideBySide
{
    /// <summary>Takes the things one by one and in order, so many at a time; the first failure ends it.</summary>
    /// <param name="items">What to work on.</param>
    /// <param name="jobs">How many at a time.</param>
    /// <param name="act">Is called from any thread, once for each.</param>
    /// <param name="cancellation">Ends it before the next one.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static void ForEach<T>(IEnumerable<T> items, int jobs, Action<T> act, CancellationToken cancellation)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation };
        try
        {
            Parallel.ForEach(Partitioner.Create(items, EnumerablePartitionerOptions.NoBuffering), parallel, act);
        }
        catch (AggregateException errors)
        {
            cancellation.ThrowIfCancellationRequested();
            ExceptionDispatchInfo.Throw(errors.Flatten().InnerExceptions[0]);
        }
    }
}

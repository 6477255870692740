using System.Collections.Concurrent;

namespace PrintRecover.Recovery;

/// <summary>
/// Lends page recoveries, whose models are slow to load and which serve one thread each: never more than so many at a
/// time, however many files are worked on.
/// </summary>
internal sealed class PageRecoveryPool(Func<PageRecovery> create, int most) : IDisposable
{
    private readonly ConcurrentBag<PageRecovery> _idle = [];
    private readonly SemaphoreSlim _free = new(most);

    /// <summary>Runs with a recovery of its own. One that failed is thrown away: its engine may be in disorder.</summary>
    public T Use<T>(Func<PageRecovery, T> run, CancellationToken cancellation)
    {
        _free.Wait(cancellation);
        try
        {
            return Lend(run);
        }
        finally
        {
            _free.Release();
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out PageRecovery? recovery))
        {
            recovery.Dispose();
        }

        _free.Dispose();
    }

    private T Lend<T>(Func<PageRecovery, T> run)
    {
        PageRecovery recovery = _idle.TryTake(out PageRecovery? idle) ? idle : create();
        try
        {
            T result = run(recovery);
            _idle.Add(recovery);
            return result;
        }
        catch
        {
            recovery.Dispose();
            throw;
        }
    }
}

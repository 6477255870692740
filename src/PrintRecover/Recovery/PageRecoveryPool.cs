using System.Collections.Concurrent;

namespace PrintRecover.Recovery;

/// <summary>Lends page recoveries, whose models are slow to load and which serve one thread each.</summary>
internal sealed class PageRecoveryPool(Func<PageRecovery> create) : IDisposable
{
    private readonly ConcurrentBag<PageRecovery> _idle = [];

    /// <summary>The name of the engine that was last lent.</summary>
    public string EngineName { get; private set; } = "";

    /// <summary>Runs with a recovery of its own. One that failed is thrown away: its engine may be in disorder.</summary>
    public T Use<T>(Func<PageRecovery, T> run)
    {
        PageRecovery recovery = _idle.TryTake(out PageRecovery? idle) ? idle : create();
        try
        {
            T result = run(recovery);
            EngineName = recovery.EngineName;
            _idle.Add(recovery);
            return result;
        }
        catch
        {
            recovery.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out PageRecovery? recovery))
        {
            recovery.Dispose();
        }
    }
}

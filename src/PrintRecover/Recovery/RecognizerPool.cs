using System.Collections.Concurrent;
using PrintRecover.Recognition;

namespace PrintRecover.Recovery;

/// <summary>Lends recognisers, which are slow to make and serve one thread each.</summary>
internal sealed class RecognizerPool(Func<ITextRecognizer> create) : IDisposable
{
    private readonly ConcurrentBag<ITextRecognizer> _idle = [];

    /// <summary>The name of the engine that was last lent.</summary>
    public string EngineName { get; private set; } = "";

    /// <summary>Runs with a recogniser of its own. One that failed is thrown away: its engine may be in disorder.</summary>
    public T Use<T>(Func<ITextRecognizer, T> run)
    {
        ITextRecognizer recognizer = _idle.TryTake(out ITextRecognizer? idle) ? idle : create();
        try
        {
            T result = run(recognizer);
            EngineName = recognizer.Name;
            _idle.Add(recognizer);
            return result;
        }
        catch
        {
            recognizer.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out ITextRecognizer? recognizer))
        {
            recognizer.Dispose();
        }
    }
}

using PrintRecover.Recovery;

namespace PrintRecover.Cli.Reporting;

/// <summary>Tells of files in the order in which they were named, though they are worked on side by side.</summary>
/// <param name="reporter">Where reports go.</param>
internal sealed class OrderedReporter(IConvertReporter reporter) : IConvertReporter
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, List<Action>> _waiting = [];
    private readonly HashSet<string> _done = [];
    private readonly Queue<string> _files = [];
    private readonly HashSet<string> _expected = [];

    /// <summary>The files, in their order; what is told of others is told at once.</summary>
    public void Expect(IReadOnlyList<string> files)
    {
        foreach (string file in files.Where(_expected.Add))
        {
            _files.Enqueue(file);
        }
    }

    public void Report(RecoveryProgress value) => reporter.Report(value);

    public void FileDone(ConvertedFile file) => Tell(file.File, () => reporter.FileDone(file), isEnd: true);

    public void Warn(string file, string message) => Tell(file, () => reporter.Warn(file, message), isEnd: false);

    public void Failed(string? file, string message)
    {
        if (file is null)
        {
            TellRest();
        }

        Tell(file ?? "", () => reporter.Failed(file, message), isEnd: true);
    }

    public void RunDone(ConvertSummary summary) => reporter.RunDone(summary);

    private void Tell(string file, Action tell, bool isEnd)
    {
        lock (_lock)
        {
            if (!_expected.Contains(file))
            {
                tell();
                return;
            }

            if (!_waiting.TryGetValue(file, out List<Action>? actions))
            {
                _waiting[file] = actions = [];
            }

            actions.Add(tell);
            if (isEnd)
            {
                _done.Add(file);
            }

            while (_files.TryPeek(out string? first) && _done.Remove(first))
            {
                TellOf(_files.Dequeue());
            }
        }
    }

    /// <summary>What is told when a run ends before its time.</summary>
    private void TellRest()
    {
        lock (_lock)
        {
            while (_files.TryDequeue(out string? file))
            {
                if (_done.Remove(file))
                {
                    TellOf(file);
                }
            }
        }
    }

    private void TellOf(string file)
    {
        _expected.Remove(file);
        _waiting.Remove(file, out List<Action>? actions);
        actions!.ForEach(act => act());
    }
}

using System.Diagnostics;
using PrintRecover.Cli.Reporting;
using PrintRecover.Recovery;
using PrintRecover.TextSources;
using PrintRecover.Writers;

namespace PrintRecover.Cli;

/// <summary>
/// Works on the files that the user named, so many at a time: a file that cannot be read is told and the others go on; in
/// the end all are summed up.
/// </summary>
/// <param name="folder">Where the results go.</param>
/// <param name="formats">The formats of the results.</param>
/// <param name="reporter">Tells how it goes.</param>
/// <param name="jobs">Files worked on at a time.</param>
/// <param name="cancellation">Ends it before the next file.</param>
internal sealed class FileRun(string folder, IReadOnlyList<OutputFormat> formats, IConvertReporter reporter, int jobs, CancellationToken cancellation)
{
    private readonly Lock _lock = new();
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly List<ConvertedFile> _converted = [];
    private int _failed;

    /// <summary>Sees that the folder for the results takes files: before hours of work, not after.</summary>
    /// <exception cref="OutputException">It does not.</exception>
    public void TryFolder()
    {
        using var trial = new OutputFiles(folder);
    }

    /// <summary>The files that the inputs stand for, each once; what cannot be read is told.</summary>
    /// <param name="inputs">Files, folders and patterns.</param>
    /// <param name="expand">Lists the files of one of them.</param>
    public IReadOnlyList<string> Expand(IReadOnlyList<string> inputs, Func<string, IReadOnlyList<string>> expand)
    {
        var files = new List<string>();
        foreach (string input in inputs)
        {
            Attempt(input, () => files.AddRange(expand(input)));
        }

        return [.. files.DistinctBy(Path.GetFullPath)];
    }

    /// <summary>Works on a file.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="stem">The stem of its outputs.</param>
    /// <param name="outputs">Where they are written aside.</param>
    /// <returns>Says what the file gave, once its outputs have their paths.</returns>
    public delegate Func<IReadOnlyList<string>, ConvertedFile> FileWork(string file, string stem, OutputFiles outputs);

    /// <summary>Works on all files.</summary>
    public ExitCode Run(IReadOnlyList<string> files, FileWork convert)
    {
        HashSet<string> inputs = [.. files.Select(Path.GetFullPath)];
        SideBySide.ForEach(
            files.Zip(OutputNames.For(files)),
            jobs,
            work => Attempt(work.First, () => Convert(work.First, work.Second, inputs, convert)),
            cancellation);
        ExitCode exitCode = ExitCodeSoFar();
        reporter.RunDone(ConvertSummary.Of(_converted, _failed, _watch.Elapsed, exitCode));
        return exitCode;
    }

    private void Attempt(string input, Action act)
    {
        try
        {
            cancellation.ThrowIfCancellationRequested();
            act();
        }
        catch (InputException error)
        {
            lock (_lock)
            {
                _failed++;
                reporter.Failed(input, error.Message);
            }
        }
    }

    private void Convert(string file, string stem, IReadOnlySet<string> inputs, FileWork convert)
    {
        RefuseToReplace(file, stem, inputs);
        using var outputs = new OutputFiles(folder, inputs);
        Func<IReadOnlyList<string>, ConvertedFile> converted = convert(file, stem, outputs);
        cancellation.ThrowIfCancellationRequested();
        lock (_lock)
        {
            _converted.Add(converted(outputs.Commit()));
            reporter.FileDone(_converted[^1]);
        }
    }

    /// <summary>Beside a scan stand texts of its name that people wrote; only where an earlier run left its JSON they are that run's.</summary>
    /// <exception cref="InputException">A result would take the place of such a file.</exception>
    private void RefuseToReplace(string file, string stem, IReadOnlySet<string> inputs)
    {
        string whole = Path.GetFullPath(folder);
        if (Path.GetDirectoryName(Path.GetFullPath(file)) != Path.TrimEndingDirectorySeparator(whole) || IsResult(PathOf(OutputFormat.Json)))
        {
            return;
        }

        string[] targets = [.. formats.Select(PathOf)];
        if (!targets.Any(inputs.Contains) && targets.FirstOrDefault(File.Exists) is { } other)
        {
            throw new InputException(
                $"{file} was left out: its result would replace {other}, which no run is known to have written; choose another folder, or move that file.");
        }

        string PathOf(OutputFormat format) => Path.Combine(whole, stem + format.Writer().Extension);
    }

    private static bool IsResult(string json)
    {
        if (!File.Exists(json))
        {
            return false;
        }

        using TextInput input = TextInput.Open(json);
        return input.Kind == TextFileKind.PrintRecoverJson;
    }

    private ExitCode ExitCodeSoFar()
    {
        bool whole = _failed == 0 && _converted.All(file => file.Warnings.Count == 0);
        return whole ? ExitCode.Done : _converted.Count > 0 ? ExitCode.Partial : ExitCode.UnreadableInput;
    }
}

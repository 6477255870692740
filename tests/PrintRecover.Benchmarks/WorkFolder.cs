namespace PrintRecover.Benchmarks;

/// <summary>A temporary folder that is gone in the end.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("printrecover-benchmark-").FullName;

    /// <summary>The path of a file in it.</summary>
    public string File(string name) => Path.Combine(_folder, name);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

namespace PrintRecover.Typesetter.Printing;

/// <summary>A file that the browser reads or writes, and that goes afterwards.</summary>
public sealed class PassingFile(string extension) : IDisposable
{
    /// <summary>Where it lies.</summary>
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"typeset-{Guid.NewGuid():N}{extension}");

    /// <inheritdoc/>
    public void Dispose() => File.Delete(Path);
}

namespace PrintRecover.Writers;

/// <summary>
/// Files that appear in a folder together or not at all: each is written aside under a passing name and flushed to
/// the disk, and all are renamed at <see cref="Commit"/>. Dispose deletes what was not committed.
/// </summary>
public sealed class OutputFiles : IDisposable
{
    private readonly string _folder;
    private readonly IReadOnlySet<string> _inputs;
    private readonly List<Aside> _files = [];

    private sealed record Aside(string PassingPath, string Path, GuardedStream Content);

    /// <summary>Makes the folder, if need be, and sees whether it takes files.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="inputs">Whole paths that are never written to: a text's result may have its name.</param>
    /// <exception cref="OutputException">The folder cannot be made, is a file or takes no files.</exception>
    public OutputFiles(string folder, IReadOnlySet<string>? inputs = null)
    {
        _folder = Path.GetFullPath(folder);
        _inputs = inputs ?? new HashSet<string>();
        for (string? part = _folder; part is not null; part = Path.GetDirectoryName(part))
        {
            if (File.Exists(part))
            {
                throw new OutputException($"{part} is a file, not a folder; choose a folder for the results.");
            }
        }

        OutputErrors.Guard(_folder, () =>
        {
            Directory.CreateDirectory(_folder);
            string trial = PassingPath();
            new FileStream(trial, FileMode.CreateNew).Dispose();
            File.Delete(trial);
        });
    }

    /// <summary>Writes a file aside.</summary>
    /// <param name="name">The file's name in the folder, without any folder of its own.</param>
    /// <param name="write">Writes its content.</param>
    /// <exception cref="OutputException">It cannot be written: no room, no permission.</exception>
    public void Add(string name, Action<Stream> write)
    {
        Stream output = Open(name);
        OutputErrors.Guard(_files[^1].Path, () => write(output));
        _files[^1].Content.Close(toDisk: true);
    }

    /// <summary>Opens a file aside, to be written until <see cref="Commit"/>, which closes it.</summary>
    /// <param name="name">The file's name in the folder, without any folder of its own.</param>
    /// <exception cref="OutputException">It cannot be written: no room, no permission; writing to it may say so too.</exception>
    public Stream Open(string name)
    {
        if (name != Path.GetFileName(name) || name is "" or "." or "..")
        {
            throw new ArgumentException($"'{name}' is not the name of a file in the output folder.", nameof(name));
        }

        string path = Path.Combine(_folder, name);
        string aside = PassingPath();
        var stream = new GuardedStream(OutputErrors.Guard(
            path, () => new FileStream(aside, FileMode.CreateNew, FileAccess.Write, FileShare.None)), path);
        _files.Add(new Aside(aside, path, stream));
        RefuseInput(path, aside);
        return stream;
    }

    /// <summary>Renames all files to their own names, in place of earlier ones.</summary>
    /// <returns>The paths of the files.</returns>
    /// <exception cref="OutputException">A name cannot be taken, because a folder has it for example.</exception>
    public IReadOnlyList<string> Commit()
    {
        foreach (Aside file in _files)
        {
            file.Content.Close(toDisk: true);
            RefuseFolder(file.Path);
        }

        var paths = new List<string>();
        foreach (Aside file in _files)
        {
            OutputErrors.Guard(file.Path, () => File.Move(file.PassingPath, file.Path, overwrite: true));
            paths.Add(file.Path);
        }

        _files.Clear();
        return paths;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (Aside file in _files)
        {
            try
            {
                file.Content.Close(toDisk: false);
                File.Delete(file.PassingPath);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or OutputException)
            {
                // The folder is gone or closed to us by now; the error that led here is the one to tell.
            }
        }
    }

    private string PassingPath() => Path.Combine(_folder, $".printrecover-{Guid.NewGuid():N}.part");

    // A folder may have several paths: it is an input's own where the file written aside stands beside the input.
    private void RefuseInput(string path, string aside)
    {
        string ending = Path.DirectorySeparatorChar + Path.GetFileName(path);
        if (_inputs.Any(input => input.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
            && File.Exists(Path.Combine(Path.GetDirectoryName(input)!, Path.GetFileName(aside)))))
        {
            throw new OutputException($"{path} is an input, and the output would take its place; choose another folder.");
        }
    }

    // Known before the first file is renamed: otherwise the earlier ones would be in place, and the later ones not.
    private static void RefuseFolder(string path)
    {
        if (Directory.Exists(path))
        {
            throw new OutputException($"{path} cannot be written, because a folder has that name; rename that folder or choose another one.");
        }
    }
}

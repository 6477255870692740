namespace PrintRecover.Writers;

/// <summary>
/// Files that appear in a folder together or not at all: each is written aside under a passing name and flushed to
/// the disk, and all are renamed at <see cref="Commit"/>. Dispose deletes what was not committed.
/// </summary>
public sealed class OutputFiles : IDisposable
{
    private readonly string _folder;
    private readonly List<(string Aside, string Path)> _files = [];

    /// <summary>Makes the folder, if need be, and sees whether it takes files.</summary>
    /// <exception cref="OutputException">The folder cannot be made, is a file or takes no files.</exception>
    public OutputFiles(string folder)
    {
        _folder = Path.GetFullPath(folder);
        Guard(_folder, () =>
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
        if (name != Path.GetFileName(name) || name is "" or "." or "..")
        {
            throw new ArgumentException($"'{name}' is not the name of a file in the output folder.", nameof(name));
        }

        string path = Path.Combine(_folder, name);
        string aside = PassingPath();
        _files.Add((aside, path));
        Guard(path, () =>
        {
            using var output = new FileStream(aside, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            write(output);
            output.Flush(flushToDisk: true);
        });
    }

    /// <summary>Renames all files to their own names, in place of earlier ones.</summary>
    /// <returns>The paths of the files.</returns>
    /// <exception cref="OutputException">A name cannot be taken, because a folder has it for example.</exception>
    public IReadOnlyList<string> Commit()
    {
        foreach ((_, string path) in _files)
        {
            RefuseFolder(path);
        }

        var paths = new List<string>();
        foreach ((string aside, string path) in _files)
        {
            Guard(path, () => File.Move(aside, path, overwrite: true));
            paths.Add(path);
        }

        _files.Clear();
        return paths;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach ((string aside, _) in _files)
        {
            try
            {
                File.Delete(aside);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // The folder is gone or closed to us by now; the error that led here is the one to tell.
            }
        }
    }

    private string PassingPath() => Path.Combine(_folder, $".printrecover-{Guid.NewGuid():N}.part");

    // Known before the first file is renamed: otherwise the earlier ones would be in place, and the later ones not.
    private static void RefuseFolder(string path)
    {
        if (Directory.Exists(path))
        {
            throw new OutputException($"{path} cannot be written, because a folder has that name; rename the folder or choose another with --output.");
        }
    }

    private static void Guard(string path, Action act)
    {
        try
        {
            act();
        }
        catch (UnauthorizedAccessException error)
        {
            throw new OutputException($"{path} may not be written; choose a folder of your own with --output.", error);
        }
        catch (IOException error) when (IsDiskFull(error))
        {
            throw new OutputException($"The disk is full: {path} could not be written; make room or choose another folder.", error);
        }
        catch (IOException error)
        {
            throw new OutputException($"{path} cannot be written ({Reason(error)}); choose another folder.", error);
        }
    }

    // .NET puts the path behind the system's reason, here that of the passing name, which says nothing to a user.
    private static string Reason(IOException error) => error.Message.Split(" : '")[0].TrimEnd('.');

    // ENOSPC and EDQUOT on Linux, ENOSPC on macOS (28), ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL on Windows.
    private static bool IsDiskFull(IOException error) => (error.HResult & 0xFFFF) is 28 or 122 or 112 or 39;
}

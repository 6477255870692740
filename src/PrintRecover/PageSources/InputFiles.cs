using System.IO.Enumeration;
using PrintRecover.Writers.Overlay;

namespace PrintRecover.PageSources;

/// <summary>Turns what a user names (files, folders, patterns) into the files to read.</summary>
public static class InputFiles
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".pdf", ".png", ".jpg", ".jpeg", ".jpe", ".tif", ".tiff", ".jp2", ".jpx", ".j2k", ".webp", ".bmp",
    };

    private static readonly char[] Wildcards = ['*', '?'];

    /// <summary>
    /// Lists the files in the order they are named, each once. A folder stands for the scans in it and in its
    /// subfolders, by their names' extensions, in natural order; so do the patterns <c>*</c> and <c>?</c>, in any part of
    /// a path. A file that is named is taken whatever its name.
    /// </summary>
    /// <exception cref="InputException">A file is not there, a folder cannot be read, or there is no scan in it.</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> inputs) =>
        [.. inputs.SelectMany(Expand).DistinctBy(Path.GetFullPath)];

    private static IReadOnlyList<string> Expand(string input)
    {
        if (File.Exists(input))
        {
            return [input];
        }

        try
        {
            List<string> scans = [.. Candidates(input).Where(IsScan).Order(NaturalOrder.Instance)];
            return scans.Count > 0 ? scans : throw new InputException(
                $"There is no scan in {input}; name a PDF, a picture or a folder that holds some.");
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw InputErrors.Unreadable(input, cause);
        }
    }

    private static IEnumerable<string> Candidates(string input)
    {
        if (Directory.Exists(input))
        {
            return ScansIn(input);
        }

        return input.IndexOfAny(Wildcards) >= 0
            ? Matching(input).SelectMany(path => Directory.Exists(path) ? ScansIn(path) : [path])
            : throw new InputException($"There is no file or folder {input}; check the path.");
    }

    /// <summary>Folders that are links are left out: a link to a folder above would never end.</summary>
    private static IEnumerable<string> ScansIn(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder), .. new DirectoryInfo(folder).EnumerateDirectories()
                .Where(inner => inner.LinkTarget is null && !inner.Name.StartsWith('.'))
                .SelectMany(inner => ScansIn(Path.Combine(folder, inner.Name)))];
        }
        catch (UnauthorizedAccessException cause)
        {
            throw InputErrors.Unreadable(folder, cause);
        }
    }

    private static IEnumerable<string> Matching(string pattern)
    {
        string root = Path.GetPathRoot(pattern) ?? "";
        IEnumerable<string> paths = [root];
        foreach (string part in pattern[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            paths = part.IndexOfAny(Wildcards) < 0
                ? paths.Select(path => Path.Combine(path, part)).Where(Path.Exists)
                : paths.SelectMany(path => NamesIn(path, part).Select(name => Path.Combine(path, name)));
        }

        return paths;
    }

    private static IEnumerable<string> NamesIn(string folder, string pattern)
    {
        var entries = new DirectoryInfo(folder.Length > 0 ? folder : ".");
        return entries.Exists
            ? entries.EnumerateFileSystemInfos().Select(entry => entry.Name)
                .Where(name => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false))
            : [];
    }

    private static bool IsScan(string file) =>
        Extensions.Contains(Path.GetExtension(file))
        && !Path.GetFileName(file).StartsWith('.')
        && !file.EndsWith(OverlayWriter.Extension, StringComparison.OrdinalIgnoreCase);
}

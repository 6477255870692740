using System.IO.Enumeration;
using PrintRecover.Writers.Overlay;

namespace PrintRecover.PageSources;

/// <summary>Turns what a user names (files, folders, patterns) into the files to read.</summary>
public static class InputFiles
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    private static readonly Wanted Scans = new("scan", "a PDF, a picture", new(StringComparer.OrdinalIgnoreCase)
    {
        ".pdf", ".png", ".jpg", ".jpeg", ".jpe", ".tif", ".tiff", ".jp2", ".jpx", ".j2k", ".webp", ".bmp",
    });

    private static readonly Wanted Texts = new("text", "a text, HTML, PAGE, ALTO or hOCR file", new(StringComparer.OrdinalIgnoreCase)
    {
        ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".xml", ".hocr",
    });

    private static readonly char[] Wildcards = ['*', '?'];

    /// <summary>What the names of scans end in.</summary>
    public static IReadOnlyCollection<string> ScanExtensions => Scans.Extensions;

    private sealed record Wanted(string Name, string Example, HashSet<string> Extensions)
    {
        public bool Takes(string file) =>
            Extensions.Contains(Path.GetExtension(file))
            && !Path.GetFileName(file).StartsWith('.')
            && !file.EndsWith(OverlayWriter.Extension, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// Lists the files in the order they are named, each once. A folder stands for the scans in it and in its
    /// subfolders, by their names' extensions, in natural order; so do the patterns <c>*</c> and <c>?</c>, in any part of
    /// a path. A file that is named is taken whatever its name; a subfolder that cannot be read stands for itself.
    /// </summary>
    /// <exception cref="InputException">A file is not there, a folder cannot be read, or there is no scan in it.</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> inputs) =>
        [.. inputs.SelectMany(input => Expand(input, Scans)).DistinctBy(Path.GetFullPath)];

    /// <summary>
    /// Lists text files as <see cref="Expand(IEnumerable{string})"/> lists scans; <see cref="StandardInput"/> stands for
    /// itself.
    /// </summary>
    /// <exception cref="InputException">A file is not there, a folder cannot be read, or there is no text in it.</exception>
    public static IReadOnlyList<string> ExpandTexts(IEnumerable<string> inputs) =>
    [
        .. inputs
            .SelectMany(input => input == StandardInput ? [input] : Expand(input, Texts))
            .DistinctBy(file => file == StandardInput ? file : Path.GetFullPath(file)),
    ];

    private static IReadOnlyList<string> Expand(string input, Wanted wanted)
    {
        if (File.Exists(input))
        {
            return [input];
        }

        try
        {
            List<string> files = [.. Candidates(input).Where(path => wanted.Takes(path) || Directory.Exists(path)).Order(NaturalOrder.Instance)];
            return files.Count > 0 ? files : throw new InputException(
                $"There is no {wanted.Name} in {input}; name {wanted.Example} or a folder that holds some.");
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
            return FilesIn(input);
        }

        return input.IndexOfAny(Wildcards) >= 0
            ? Matching(input).SelectMany(path => Directory.Exists(path) ? FilesIn(path) : [path])
            : throw new InputException($"There is no file or folder {input}; check the path.");
    }

    /// <summary>Folders that are links are left out: a link to a folder above would never end.</summary>
    private static IEnumerable<string> FilesIn(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder), .. new DirectoryInfo(folder).EnumerateDirectories()
                .Where(inner => inner.LinkTarget is null && !inner.Name.StartsWith('.'))
                .SelectMany(inner => FilesInOrItself(Path.Combine(folder, inner.Name)))];
        }
        catch (UnauthorizedAccessException cause)
        {
            throw InputErrors.Unreadable(folder, cause);
        }
    }

    /// <summary>A subfolder that cannot be read stands for itself: reading it fails with the reason, and what lies beside it is read.</summary>
    private static IEnumerable<string> FilesInOrItself(string folder)
    {
        try
        {
            return FilesIn(folder);
        }
        catch (InputException)
        {
            return [folder];
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
}

using System.IO.Enumeration;

namespace PrintRecover.Cli;

/// <summary>Turns what the user named into files: a file is itself, a folder its scans, a glob what it matches.</summary>
public static class InputFiles
{
    private static readonly string[] Extensions =
        [".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".jp2", ".j2k", ".jpx", ".webp", ".bmp"];

    /// <summary>The files, in the order of their names.</summary>
    /// <exception cref="InputException">The input is not there, may not be read, or holds no scan.</exception>
    public static IReadOnlyList<string> Expand(string input)
    {
        try
        {
            IReadOnlyList<string> files = Directory.Exists(input) ? ScansIn(input, "*")
                : File.Exists(input) || !IsGlob(input) ? [input]
                : Match(input);
            return files.Count > 0
                ? files
                : throw new InputException($"{input} holds no scan; name PDF or picture files, or a folder of them.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{input} may not be read; check its permissions.", error);
        }
    }

    private static IReadOnlyList<string> Match(string glob)
    {
        string pattern = Path.GetFileName(glob);
        string parent = Path.GetDirectoryName(glob) is { Length: > 0 } named ? named : ".";
        IEnumerable<string> folders = !IsGlob(parent) ? [parent] : MatchFolders(parent);
        return [.. folders.Where(Directory.Exists).SelectMany(folder => ScansIn(folder, pattern))];
    }

    private static IEnumerable<string> MatchFolders(string glob)
    {
        string pattern = Path.GetFileName(glob);
        string parent = Path.GetDirectoryName(glob) is { Length: > 0 } named ? named : ".";
        IEnumerable<string> parents = !IsGlob(parent) ? [parent] : MatchFolders(parent);
        return parents.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateDirectories(folder)
            .Where(path => FileSystemName.MatchesSimpleExpression(pattern, Path.GetFileName(path), ignoreCase: false))
            .Order(StringComparer.Ordinal));
    }

    // Overlays of an earlier run may lie in the same folder; they are no scans.
    private static IReadOnlyList<string> ScansIn(string folder, string pattern) => [.. Directory.EnumerateFiles(folder)
        .Where(path => FileSystemName.MatchesSimpleExpression(pattern, Path.GetFileName(path), ignoreCase: false))
        .Where(path => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
        .Where(path => !path.EndsWith(".overlay.png", StringComparison.OrdinalIgnoreCase))
        .Order(StringComparer.Ordinal)];

    private static bool IsGlob(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;
}

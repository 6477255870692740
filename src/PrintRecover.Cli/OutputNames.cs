using System.Text;
using PrintRecover.PageSources;

namespace PrintRecover.Cli;

/// <summary>Names the outputs of each input, so that no two inputs of a run write the same files.</summary>
public static class OutputNames
{
    // File names have 255 bytes on the common file systems; the longest ending, ".page-00000.4-articles.overlay.png", takes 35.
    private const int MaximumStemBytes = 200;

    private const string Forbidden = "/\\:*?\"<>|";

    /// <summary>
    /// The stem of each file's outputs: its own name without the extension; when another has that already, with
    /// <c>-2</c>, <c>-3</c>, … behind it. Names that differ only in case count as the same.
    /// </summary>
    public static IReadOnlyList<string> For(IReadOnlyList<string> files)
    {
        string[] stems = [.. files.Select(Stem)];
        var taken = new HashSet<string>(stems, StringComparer.OrdinalIgnoreCase);
        var first = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. stems.Select(stem => first.Add(stem) ? stem : Next(stem, taken))];
    }

    private static string Next(string stem, HashSet<string> taken) => Enumerable.Range(2, int.MaxValue - 2)
        .Select(number => $"{stem}-{number}")
        .First(taken.Add);

    private static string Stem(string file)
    {
        if (file == InputFiles.StandardInput)
        {
            return "stdin";
        }

        var stem = new StringBuilder();
        int bytes = 0;
        foreach (Rune rune in Path.GetFileNameWithoutExtension(file).EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > MaximumStemBytes)
            {
                break;
            }

            bool allowed = !Rune.IsControl(rune) && !(rune.IsAscii && Forbidden.Contains((char)rune.Value));
            stem.Append(allowed ? rune.ToString() : "_");
        }

        return stem.ToString().Trim(' ', '.') is { Length: > 0 } name ? name : "scan";
    }
}

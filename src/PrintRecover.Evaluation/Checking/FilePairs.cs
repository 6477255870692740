using PrintRecover.Evaluation.Documents;
using PrintRecover.PageSources;

namespace PrintRecover.Evaluation.Checking;

/// <summary>A truth and the result that goes with it.</summary>
/// <param name="Name">What reports call the pair.</param>
/// <param name="Truth">The truth's files, one a page or one for all.</param>
/// <param name="Result">The result's file, or the scan that is to be converted.</param>
/// <param name="Scan">The scan; null when there is none.</param>
public sealed record FilePair(string Name, IReadOnlyList<string> Truth, string Result, string? Scan);

/// <summary>What was paired, and what was left.</summary>
/// <param name="Pairs">The pairs, by name.</param>
/// <param name="Left">Truths that no result was found for.</param>
public sealed record PairedFiles(IReadOnlyList<FilePair> Pairs, IReadOnlyList<string> Left);

/// <summary>Pairs truths with results, and scans with truths, by their names.</summary>
public static class FilePairs
{
    private const string Truth = "truth";

    /// <summary>Pairs two files, or the files of two folders whose names are the same but for their endings.</summary>
    /// <exception cref="InputException">A path is not there, or nothing can be paired.</exception>
    public static PairedFiles OfResults(string truth, string result)
    {
        if (File.Exists(truth) && File.Exists(result))
        {
            return new PairedFiles([new FilePair(Path.GetFileName(truth), [truth], result, ScanOf(truth))], []);
        }

        string[] truths = Files(truth);
        string[] results = Files(result);
        var pairs = new List<FilePair>();
        var left = new List<string>();
        foreach (string file in truths)
        {
            string? partner = Partner(file, results);
            if (partner is null)
            {
                left.Add(file);
            }
            else
            {
                pairs.Add(new FilePair(Stem(file), [file], partner, ScanOf(file)));
            }
        }

        return pairs.Count > 0 ? new PairedFiles(pairs, left) : throw new InputException(
            $"No file of {truth} has one of the same name in {result}; results are found by their names without their endings.");
    }

    /// <summary>
    /// The fixtures of a folder: a folder with <c>truth.json</c>, <c>truth.xml</c> or <c>truth-0001.xml</c> … and scans
    /// of it, whatever their names; or scans with a truth of the same name beside them or in a folder next to theirs.
    /// </summary>
    /// <exception cref="InputException">The folder is not there, or holds no such pair.</exception>
    public static PairedFiles OfFixtures(string folder)
    {
        string[] truths = Files(folder);
        IReadOnlyList<string> scans = InputFiles.Expand([folder]);
        var pairs = new List<FilePair>();
        var left = new List<string>();
        foreach (string scan in scans)
        {
            string[] own = TruthsOf(scan, truths);
            if (own.Length > 0)
            {
                pairs.Add(new FilePair(Path.GetRelativePath(folder, scan), own, scan, scan));
            }
            else
            {
                left.Add(scan);
            }
        }

        return pairs.Count > 0 ? new PairedFiles(pairs, left) : throw new InputException(
            $"{folder} holds no scan with a truth; put truth.json or truth.xml beside the scan, or a file of the scan's name.");
    }

    private static string[] TruthsOf(string scan, string[] truths)
    {
        string? folder = Path.GetDirectoryName(scan);
        string[] named = [.. truths.Where(file => Path.GetDirectoryName(file) == folder && IsTruth(file))];
        return named.Length > 0 ? named : Partner(scan, truths) is { } partner ? [partner] : [];
    }

    /// <summary>The scan of a truth's name beside it, or in a folder next to its own.</summary>
    private static string? ScanOf(string truth)
    {
        string name = Stem(truth);
        string folder = Path.GetDirectoryName(Path.GetFullPath(truth))!;
        try
        {
            IEnumerable<string> near = Path.GetDirectoryName(folder) is { } above ? Directory.EnumerateDirectories(above).Order(StringComparer.Ordinal) : [];
            return near.Prepend(folder)
                .SelectMany(each => InputFiles.ScanExtensions.Select(extension => Path.Combine(each, name + extension)))
                .FirstOrDefault(File.Exists);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool IsTruth(string file) => Stem(file) is Truth
        || (Stem(file).StartsWith(Truth + "-", StringComparison.Ordinal) && int.TryParse(Stem(file).AsSpan(Truth.Length + 1), out _));

    /// <summary>The file of the same name; else the only one whose name the other one contains as a whole part.</summary>
    private static string? Partner(string file, string[] others)
    {
        string stem = Stem(file);
        string[] same = [.. others.Where(other => string.Equals(Stem(other), stem, StringComparison.OrdinalIgnoreCase))];
        if (same.Length > 0)
        {
            return same[0];
        }

        string[] near = [.. others.Where(other => IsPart(Stem(other), stem) || IsPart(stem, Stem(other)))];
        return near.Length == 1 ? near[0] : null;
    }

    /// <summary>True for a name that ends another one behind a sign, or begins it before one: programs put numbers or resolutions there.</summary>
    private static bool IsPart(string name, string whole) => name.Length > 2 && whole.Length > name.Length
        && ((whole.EndsWith(name, StringComparison.OrdinalIgnoreCase) && !char.IsLetterOrDigit(whole[^(name.Length + 1)]))
            || (whole.StartsWith(name, StringComparison.OrdinalIgnoreCase) && !char.IsLetterOrDigit(whole[name.Length])));

    private static string Stem(string file)
    {
        string name = Path.GetFileName(file);
        string ending = Path.GetExtension(name);
        string stem = name[..^ending.Length];
        return stem.EndsWith(".gt", StringComparison.Ordinal) ? stem[..^3] : stem;
    }

    private static string[] Files(string path)
    {
        try
        {
            return File.Exists(path) ? [path]
                : [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                    .Where(file => DocumentReader.Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                    .Order(StringComparer.Ordinal)];
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path} cannot be read; check that it is there and may be read.", cause);
        }
    }
}

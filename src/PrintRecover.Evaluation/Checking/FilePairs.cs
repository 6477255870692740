using System.IO.Enumeration;
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
/// <param name="Left">Truths without a result, or scans without a truth.</param>
/// <param name="Unasked">Results without a truth.</param>
public sealed record PairedFiles(IReadOnlyList<FilePair> Pairs, IReadOnlyList<string> Left, IReadOnlyList<string> Unasked);

/// <summary>Pairs truths with results, and scans with truths, by their names.</summary>
public static class FilePairs
{
    private const string Truth = "truth";

    // "page" is where Transkribus and the tools of PRImA put PAGE XML beside its pictures.
    private static readonly string[] TruthFolders = [Truth, "gt", "page"];

    // Where collections keep coloured pictures of the regions, under the names of the scans.
    private static readonly string[] MaskFolders = ["labels", "masks"];

    /// <summary>Pairs two files, or the files of two folders whose names are the same but for their endings.</summary>
    /// <exception cref="InputException">A path is not there, or nothing can be paired.</exception>
    public static PairedFiles OfResults(string truth, string result)
    {
        if (File.Exists(truth) && File.Exists(result))
        {
            return new PairedFiles([new FilePair(Path.GetFileName(truth), [truth], result, ScanOf(truth))], [], []);
        }

        NamedFile[] truths = Files(truth);
        // One page in several formats, as convert writes it, is one result; JSON, which knows most, is the first of them.
        NamedFile[] results = [.. Files(result).DistinctBy(file => file.Name)];
        Dictionary<NamedFile, NamedFile> partners = Partners(truths, results);
        return partners.Count > 0
            ? new PairedFiles(
                [
                    .. truths.Where(partners.ContainsKey)
                        .Select(file => new FilePair(file.Name, [file.Path], partners[file].Path, ScanOf(file.Path))),
                ],
                [.. truths.Where(file => !partners.ContainsKey(file)).Select(file => file.Path)],
                [.. results.Except(partners.Values).Select(file => file.Path)])
            : throw new InputException(
                $"No file of {truth} has one of the same name in {result}; results are found by their names without their endings.");
    }

    /// <summary>
    /// The fixtures of a folder: a folder with <c>truth.json</c>, <c>truth.xml</c> or <c>truth-0001.xml</c> … and scans
    /// of it, whatever their names; or scans with a truth of the same name beside them or in a folder next to theirs.
    /// A picture in a folder of masks that has a namesake elsewhere is no scan.
    /// </summary>
    /// <exception cref="InputException">The folder is not there, or holds no such pair, or two truths of one scan.</exception>
    public static PairedFiles OfFixtures(string folder)
    {
        NamedFile[] truths = Files(folder);
        IReadOnlyList<string> pictures = InputFiles.Expand([folder]);
        HashSet<string> scanned = [.. pictures.Where(picture => !IsInMaskFolder(picture)).Select(NamedFile.StemOf)];
        IEnumerable<string> scans = pictures.Where(picture => !IsInMaskFolder(picture) || !scanned.Contains(NamedFile.StemOf(picture)));
        var pairs = new List<FilePair>();
        var left = new List<string>();
        foreach (string scan in scans)
        {
            string[] own = TruthsOf(NamedFile.In(folder, scan), truths);
            if (own.Length > 0)
            {
                pairs.Add(new FilePair(Path.GetRelativePath(folder, scan), own, scan, scan));
            }
            else
            {
                left.Add(scan);
            }
        }

        return pairs.Count > 0 ? new PairedFiles(pairs, left, []) : throw new InputException(
            $"{folder} holds no scan with a truth; put truth.json or truth.xml beside the scan, or a file of the scan's name.");
    }

    private static string[] TruthsOf(NamedFile scan, NamedFile[] truths)
    {
        string[] named = [.. truths.Where(file => file.IsBeside(scan) && IsTruth(file.Stem)).Select(file => file.Path)];
        return named.Length > 0 ? named
            : (Nearest(scan, truths) ?? scan.OnlyKin(truths)) is { } truth ? [truth.Path]
            : [];
    }

    /// <summary>The namesake of a scan in the folder most like its own. Beside a truth a peer's results may lie, in a folder as near.</summary>
    private static NamedFile? Nearest(NamedFile scan, NamedFile[] truths)
    {
        NamedFile[] near = [.. truths.Where(scan.IsNamesake).GroupBy(scan.Nearness).MaxBy(same => same.Key) ?? Enumerable.Empty<NamedFile>()];
        NamedFile[] truthful = [.. near.Where(file => file.Folders is [.., var last] && TruthFolders.Contains(last, StringComparer.OrdinalIgnoreCase))];
        near = truthful.Length > 0 ? truthful : near;
        return near.Length <= 1 || near.All(file => file.IsBeside(near[0])) ? near.FirstOrDefault() : throw new InputException(
            $"{scan.Path} has a truth of its name in more than one folder, {near[0].Path} and {near[1].Path}; name the one folder truth.");
    }

    /// <summary>The scan of a truth's name beside it, or in a folder next to its own.</summary>
    private static string? ScanOf(string truth)
    {
        string name = NamedFile.StemOf(truth);
        string folder = Path.GetDirectoryName(Path.GetFullPath(truth))!;
        try
        {
            IEnumerable<string> near = Path.GetDirectoryName(folder) is { } above ? Directory.EnumerateDirectories(above).Order(StringComparer.Ordinal) : [];
            return near.OrderBy(IsMaskFolder).Prepend(folder)
                .SelectMany(each => InputFiles.ScanExtensions.Select(extension => Path.Combine(each, name + extension)))
                .FirstOrDefault(File.Exists);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool IsInMaskFolder(string picture) => IsMaskFolder(Path.GetDirectoryName(picture));

    private static bool IsMaskFolder(string? folder) => MaskFolders.Contains(Path.GetFileName(folder), StringComparer.OrdinalIgnoreCase);

    private static bool IsTruth(string stem) => stem is Truth
        || (stem.StartsWith(Truth + "-", StringComparison.Ordinal) && int.TryParse(stem.AsSpan(Truth.Length + 1), out _));

    /// <summary>The result of each truth: its namesake in the folder most like its own, else the only one whose name is part of its.</summary>
    private static Dictionary<NamedFile, NamedFile> Partners(NamedFile[] truths, NamedFile[] results)
    {
        Dictionary<NamedFile, NamedFile> partners = BestPairs
            .Of(truths.Length, results.Length, (t, r) => truths[t].IsNamesake(results[r]) ? truths[t].Nearness(results[r]) : null)
            .ToDictionary(pair => truths[pair.Truth], pair => results[pair.Found]);
        NamedFile[] left = [.. results.Except(partners.Values)];
        foreach (NamedFile truth in truths.Where(truth => !partners.ContainsKey(truth)))
        {
            if (truth.OnlyKin(left) is { } kin)
            {
                partners.Add(truth, kin);
            }
        }

        return partners;
    }

    private static NamedFile[] Files(string path)
    {
        if (File.Exists(path))
        {
            return [NamedFile.In(Path.GetDirectoryName(Path.GetFullPath(path))!, path)];
        }

        try
        {
            return
            [
                .. FilesIn(path)
                    .Where(file => DocumentReader.Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                    .Order(StringComparer.Ordinal)
                    .Select(file => NamedFile.In(path, file)),
            ];
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path} cannot be read: {cause.Message.TrimEnd('.')}; check that it is there and may be read.", cause);
        }
    }

    /// <summary>Folders that are links are left out: a link to a folder above would never end. So is what is hidden.</summary>
    private static IEnumerable<string> FilesIn(string folder) => new FileSystemEnumerable<string>(
        folder,
        (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
        new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };
}

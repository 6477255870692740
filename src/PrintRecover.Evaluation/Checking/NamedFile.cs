namespace PrintRecover.Evaluation.Checking;

/// <summary>A file, and by what it is paired with others.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Folders">The folders that it lies in, inside the one that was named.</param>
/// <param name="Stem">Its name without endings.</param>
internal sealed record NamedFile(string Path, IReadOnlyList<string> Folders, string Stem)
{
    /// <summary>Its folders and its stem.</summary>
    public string Name { get; } = string.Join('/', Folders.Append(Stem));

    /// <summary>The file, with its folders counted from another one on.</summary>
    public static NamedFile In(string folder, string file)
    {
        string inside = System.IO.Path.GetDirectoryName(System.IO.Path.GetRelativePath(folder, file))!;
        return new NamedFile(file, inside.Split(System.IO.Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries), StemOf(file));
    }

    /// <summary>A file's name without its ending and the sign of a truth, <c>.gt</c>.</summary>
    public static string StemOf(string file)
    {
        string stem = System.IO.Path.GetFileNameWithoutExtension(file);
        return stem.EndsWith(".gt", StringComparison.Ordinal) ? stem[..^3] : stem;
    }

    /// <summary>True for a file in the same folder.</summary>
    public bool IsBeside(NamedFile other) => Folders.SequenceEqual(other.Folders);

    /// <summary>True for a file of the same stem.</summary>
    public bool IsNamesake(NamedFile other) => string.Equals(Stem, other.Stem, StringComparison.OrdinalIgnoreCase);

    /// <summary>How alike the folders are: those that both share from the start, less a little for each of the others.</summary>
    public double? Nearness(NamedFile other)
    {
        int shared = Folders.Zip(other.Folders).TakeWhile(pair => pair.First == pair.Second).Count();
        return shared - 0.001 * (Folders.Count + other.Folders.Count - 2 * shared);
    }

    /// <summary>The only one of the files whose name is part of this one's, or the other way round; null for none or several.</summary>
    public NamedFile? OnlyKin(IEnumerable<NamedFile> files)
    {
        NamedFile[] kin = [.. files.Where(file => IsPart(file.Stem, Stem) || IsPart(Stem, file.Stem)).Take(2)];
        return kin.Length == 1 ? kin[0] : null;
    }

    /// <summary>True for a name that ends another one behind a sign, or begins it before one: programs put numbers or resolutions there.</summary>
    private static bool IsPart(string name, string whole) => name.Length > 2 && whole.Length > name.Length
        && ((whole.EndsWith(name, StringComparison.OrdinalIgnoreCase) && !char.IsLetterOrDigit(whole[^(name.Length + 1)]))
            || (whole.StartsWith(name, StringComparison.OrdinalIgnoreCase) && !char.IsLetterOrDigit(whole[name.Length])));
}

namespace PrintRecover.PlainText;

/// <summary>Full stops that end no sentence: behind initials, titles and common short forms.</summary>
internal static class Abbreviations
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = new HashSet<string>(
    [
        "Mr", "Mrs", "Ms", "Dr", "St", "No", "Nos", "Prof", "Gen", "Col", "Capt", "Lieut", "Sergt", "Rev", "Hon", "Messrs",
        "Esq", "vs", "viz", "Nr", "Hr", "Frl", "Fr", "bzw", "ca", "geb", "gest", "Abs", "Art", "Bd", "Jh", "Str", "MM", "Mme",
        "Mlle", "Cie", "av", "env", "Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec", "Okt", "Dez",
    ]).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when the line's last full stop belongs to a short form.</summary>
    public static bool EndLine(ReadOnlySpan<char> line)
    {
        if (line[^1] != '.' || line.Length < 2)
        {
            return false;
        }

        int start = line.Length - 1;
        while (start > 0 && char.IsLetter(line[start - 1]))
        {
            start--;
        }

        ReadOnlySpan<char> word = line[start..^1];
        bool isInitial = word.Length == 1 && char.IsUpper(word[0]);
        bool hasStopInside = start > 1 && word.Length == 1 && line[start - 1] == '.';
        return isInitial || hasStopInside || Known.Contains(word);
    }
}

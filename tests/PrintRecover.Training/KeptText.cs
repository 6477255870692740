namespace PrintRecover.Training;

/// <summary>A text of our own whose every line stands for itself: verse, a menu, prices, results. Nothing is to be mended.</summary>
/// <param name="Language">The language's folder.</param>
/// <param name="Lines">Its lines; empty ones are blank.</param>
public sealed record KeptText(string Language, IReadOnlyList<string> Lines)
{
    private const int FewestLines = 3;

    /// <summary>True for Chinese and Japanese.</summary>
    public bool IsWide => Language is "zh-Hans" or "zh-Hant" or "ja";

    /// <summary>All texts of a set, train or heldout, in the order of their paths.</summary>
    public static IReadOnlyList<KeptText> ReadSet(string set) =>
    [
        .. WrittenArticle.Files(Path.Combine("kept", set))
            .Select(path => new KeptText(WrittenArticle.LanguageOf(path), File.ReadAllLines(path))),
    ];

    /// <summary>The text, or a part of it, as it may stand in a file: with other white around its lines.</summary>
    public BrokenText Set(ColumnStyle style, Random random)
    {
        int first = random.NextDouble() < 0.6 ? 0 : random.Next(Math.Max(1, Lines.Count - FewestLines));
        IEnumerable<string> lines = Lines.Skip(first);
        lines = random.NextDouble() switch
        {
            < 0.3 => lines.Where(line => line.Length > 0),
            < 0.4 => lines.Where(line => line.Length > 0).SelectMany(line => new[] { line, "" }),
            _ => lines,
        };
        string white = random.NextDouble() < 0.8 ? "" : new string(IsWide ? '　' : ' ', random.Next(1, 5));
        return Text([.. lines.Select(line => line.Length == 0 ? "" : white + Misreading.Of(line, style.Noise, random))]);
    }

    /// <summary>The text between two blocks of an article, with white around it.</summary>
    public BrokenText SetInside(BrokenText article, ColumnStyle style, Random random)
    {
        BrokenText kept = Set(style, random);
        string[] articleLines = article.Text.TrimEnd('\n').Split('\n');
        long at = article.BeginningLines.Order().ElementAt(random.Next(1, article.BeginningLines.Count)) - 1;
        string[] keptLines = ["", .. kept.Text.TrimEnd('\n').Split('\n'), ""];
        HashSet<long> beginnings =
        [
            .. article.BeginningLines.Select(number => number > at ? number + keptLines.Length : number),
            .. kept.BeginningLines.Select(number => number + at + 1),
        ];
        string[] all = [.. articleLines[..(int)at], .. keptLines, .. articleLines[(int)at..]];
        return new BrokenText(string.Join('\n', all) + "\n", beginnings, []);
    }

    private static BrokenText Text(string[] lines) => new(
        string.Join('\n', lines) + "\n",
        new HashSet<long>(Enumerable.Range(1, lines.Length).Where(number => lines[number - 1].Length > 0).Select(number => (long)number)),
        []);
}

using System.Globalization;
using System.Reflection;
using PrintRecover.Reflow;

namespace PrintRecover.Recognition;

/// <summary>
/// How often one Chinese or Japanese character follows another, which tells the way a line runs: 上海 and 第一 are far commoner than
/// 海上 and 一第. All numerals count as one, so that the few pairs of dates and numbers (年, 號, 第) are known well.
/// </summary>
internal sealed class CharacterOrder
{
    private const string Resource = "PrintRecover.Recognition.character-pairs.tsv";
    private const string Numerals = "〇零一二三四五六七八九十廿卅百千万萬两兩";
    private const char AnyNumeral = '一';

    /// <summary>What every pair is taken to have been seen besides, so that one never seen is unlikely and not impossible.</summary>
    private const double Unseen = 0.5;

    private readonly Dictionary<(char, char), int> _counts = [];

    /// <summary>Counts the pairs inside lines.</summary>
    public CharacterOrder(IEnumerable<string> lines)
    {
        foreach ((char First, char Second) pair in lines.SelectMany(In))
        {
            _counts[pair] = _counts.GetValueOrDefault(pair) + 1;
        }
    }

    private CharacterOrder(Dictionary<(char, char), int> counts) => _counts = counts;

    /// <summary>The pairs of the project's own articles.</summary>
    public static CharacterOrder OfArticles { get; } = Read();

    /// <summary>How much likelier the line runs as it stands than backwards, as a logarithm of odds.</summary>
    public double OddsAsItStands(string line) => In(line).Sum(pair =>
        Math.Log((Count(pair.First, pair.Second) + Unseen) / (Count(pair.Second, pair.First) + Unseen)));

    /// <summary>The counts of both.</summary>
    public CharacterOrder And(CharacterOrder other)
    {
        Dictionary<(char, char), int> sum = new(_counts);
        foreach (((char, char) pair, int count) in other._counts)
        {
            sum[pair] = sum.GetValueOrDefault(pair) + count;
        }

        return new CharacterOrder(sum);
    }

    /// <summary>Writes the pairs seen at least so often, the commonest first.</summary>
    public void Write(TextWriter output, int least)
    {
        foreach (((char first, char second), int count) in _counts.Where(pair => pair.Value >= least)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
        {
            output.WriteLine($"{first}{second}\t{count}");
        }
    }

    private int Count(char first, char second) => _counts.GetValueOrDefault((first, second));

    private static IEnumerable<(char First, char Second)> In(string line) => line.Zip(line.Skip(1))
        .Where(pair => Tells(pair.First) && Tells(pair.Second))
        .Select(pair => (Known(pair.First), Known(pair.Second)));

    private static bool Tells(char c) => Characters.IsIdeograph(c) || c is >= '\u3041' and <= '\u30FA' or '〇';

    private static char Known(char c) => Numerals.Contains(c) ? AnyNumeral : c;

    private static CharacterOrder Read()
    {
        using Stream content = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program was built without {Resource}.");
        using var reader = new StreamReader(content);
        Dictionary<(char, char), int> counts = [];
        while (reader.ReadLine() is { } line)
        {
            counts[(line[0], line[1])] = int.Parse(line.AsSpan(3), CultureInfo.InvariantCulture);
        }

        return new CharacterOrder(counts);
    }
}

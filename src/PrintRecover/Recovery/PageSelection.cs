using System.Globalization;

namespace PrintRecover.Recovery;

/// <summary>A choice of pages such as <c>1,3-5,9-</c>.</summary>
public sealed record PageSelection
{
    private readonly IReadOnlyList<(int First, int Last)> _ranges;

    private PageSelection(IReadOnlyList<(int First, int Last)> ranges) => _ranges = ranges;

    /// <summary>Every page.</summary>
    public static PageSelection All { get; } = new([(1, int.MaxValue)]);

    /// <summary>Reads page numbers and ranges, separated by commas; a range may leave out its last page.</summary>
    /// <exception cref="FormatException">The text is no such list, or a range runs backwards.</exception>
    public static PageSelection Parse(string text) => new([.. text.Split(',').Select(ParseRange)]);

    /// <summary>The chosen pages of a file with so many, ascending, each once.</summary>
    public IReadOnlyList<int> Of(int pageCount) =>
        [.. Enumerable.Range(1, pageCount).Where(page => _ranges.Any(range => page >= range.First && page <= range.Last))];

    /// <summary>The single pages and ranges that a file with so many pages has nothing of, as they are written.</summary>
    public IReadOnlyList<string> Missing(int pageCount) => [.. _ranges
        .Where(range => range.First > pageCount)
        .Select(range => range.Last == range.First ? $"{range.First}" : range.Last == int.MaxValue ? $"{range.First}-" : $"{range.First}-{range.Last}")];

    private static (int First, int Last) ParseRange(string text)
    {
        string[] ends = text.Split('-');
        int first = Number(ends[0]);
        int last = ends switch
        {
            [_] => first,
            [_, var end] when string.IsNullOrWhiteSpace(end) => int.MaxValue,
            [_, var end] => Number(end),
            _ => 0,
        };
        return first >= 1 && last >= first
            ? (first, last)
            : throw new FormatException($"'{text}' is no page or range of pages; write them as 1,3-5.");

        int Number(string digits) =>
            int.TryParse(digits, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int n)
                ? n
                : 0;
    }
}

using System.Buffers;

namespace PrintRecover.Reflow;

/// <summary>Joins printed lines to running text: Chinese without spaces, Latin words with one, broken words mended.</summary>
/// <param name="mender">Decides what becomes of a hyphen at a line's end.</param>
public sealed class LineJoiner(HyphenMender mender)
{
    /// <summary>Joins the lines in order; empty ones add nothing.</summary>
    public string Join(IEnumerable<string> lines) => Join([.. lines.Select(line => line.AsMemory())]);

    /// <summary>Joins the lines in order; empty ones add nothing.</summary>
    public string Join(ReadOnlySpan<ReadOnlyMemory<char>> lines)
    {
        int room = 0;
        foreach (ReadOnlyMemory<char> line in lines)
        {
            room += line.Length + 1;
        }

        char[] joined = ArrayPool<char>.Shared.Rent(room);
        int length = Append(joined, lines) is >= 0 and int simple ? simple : Mend(joined, lines);
        string whole = new(joined, 0, length);
        ArrayPool<char>.Shared.Return(joined);
        return whole;
    }

    /// <summary>
    /// Puts lines behind each other as most Chinese ones are joined, with nothing between them; -1 where there is white
    /// space, a hyphen or Latin letters at both sides of a line's end, for then it may not be as simple.
    /// </summary>
    private static int Append(char[] joined, ReadOnlySpan<ReadOnlyMemory<char>> lines)
    {
        int length = 0;
        foreach (ReadOnlyMemory<char> line in lines)
        {
            ReadOnlySpan<char> next = line.Span;
            if (next.IsEmpty || (length > 0 && (Characters.IsHyphen(joined[length - 1]) || AreLatin(joined[length - 1], next[0]))))
            {
                return -1;
            }

            next.CopyTo(joined.AsSpan(length));
            length += next.Length;
        }

        return CjkSpacing.HasSpace(joined.AsSpan(0, length)) ? -1 : length;
    }

    private int Mend(char[] joined, ReadOnlySpan<ReadOnlyMemory<char>> lines)
    {
        int length = 0;
        int parts = 0;
        bool? isMostlyCjk = null;
        foreach (ReadOnlyMemory<char> line in lines)
        {
            // Behind the room for a space, for it is not known yet whether there is to be one.
            Span<char> next = joined.AsSpan(length > 0 ? length + 1 : 0, line.Length);
            line.Span.CopyTo(next);
            next = next[..LetterSpacing.Close(next)];
            next = next[..CjkSpacing.Clean(next)];
            if (next.Length > 0)
            {
                int start = length > 0 ? Begin(joined, length, next, lines, ref isMostlyCjk) : 0;
                next.CopyTo(joined.AsSpan(start));
                length = start + next.Length;
                parts++;
            }
        }

        return parts > 1 ? CjkSpacing.Clean(joined.AsSpan(0, length)) : length;
    }

    /// <summary>Where a line begins behind those joined so far, a space before it or a hyphen taken off if need be.</summary>
    private int Begin(
        char[] joined, int length, ReadOnlySpan<char> next, ReadOnlySpan<ReadOnlyMemory<char>> lines, ref bool? isMostlyCjk)
    {
        ReadOnlySpan<char> before = joined.AsSpan(0, length);
        HyphenJoin join = mender.Decide(before, next);
        if (join == HyphenJoin.MendedCk)
        {
            joined[length - 2] = 'c';
        }

        if (join is HyphenJoin.Mended or HyphenJoin.MendedCk)
        {
            return length - 1;
        }

        bool hasSpace = join == HyphenJoin.Suspended;
        if (join == HyphenJoin.None && AreLatin(before[^1], next[0]) && !IsDropCapital(before, next))
        {
            // Asked for only where two Latin lines meet.
            hasSpace = WantsSpace(before, next[0], isMostlyCjk ??= Characters.IsMostlyCjk(lines));
        }

        if (hasSpace)
        {
            joined[length] = ' ';
        }

        return hasSpace ? length + 1 : length;
    }

    /// <summary>
    /// True for a single capital and the rest of its word: <c>T</c>, <c>he city</c> or <c>HE city</c>. A letter that is
    /// a word of its own stays one.
    /// </summary>
    internal static bool IsDropCapital(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        before.Length == 1 && char.IsUpper(before[0]) && !before.ContainsAny("AÀIOÔY")
        && after.Length > 1 && (char.IsLower(after[0]) || (char.IsUpper(after[0]) && char.IsUpper(after[1])));

    private static bool AreLatin(char last, char first) => !Characters.IsCjk(last) && !Characters.IsCjk(first);

    /// <summary>
    /// True when a line's end stands for a space: between Latin words, but not at a slash or at a dash that print has
    /// no space before; a figure in Chinese runs on.
    /// </summary>
    private static bool WantsSpace(ReadOnlySpan<char> before, char after, bool isMostlyCjk)
    {
        char last = before[^1];
        bool isTightDash = last == '—' && before.Length > 1 && before[^2] != ' ';
        bool isFigure = isMostlyCjk && (char.IsDigit(last) || char.IsDigit(after));
        return AreLatin(last, after)
            && CjkSpacing.KeepsSpace(last, after, isMostlyCjk)
            && !isTightDash && last != '/' && !isFigure;
    }
}

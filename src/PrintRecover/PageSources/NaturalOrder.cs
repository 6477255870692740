namespace PrintRecover.PageSources;

/// <summary>Orders names as people number them: <c>page2</c> before <c>page10</c>; letters by their code.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    internal static NaturalOrder Instance { get; } = new();

    public int Compare(string? left, string? right)
    {
        ReadOnlySpan<char> one = left, other = right;
        while (!one.IsEmpty && !other.IsEmpty)
        {
            int order = char.IsAsciiDigit(one[0]) && char.IsAsciiDigit(other[0])
                ? CompareNumbers(TakeNumber(ref one), TakeNumber(ref other))
                : Take(ref one).CompareTo(Take(ref other));
            if (order != 0)
            {
                return order;
            }
        }

        int lengths = one.Length.CompareTo(other.Length);
        return lengths != 0 ? lengths : string.CompareOrdinal(left, right);
    }

    private static int CompareNumbers(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        one = one.TrimStart('0');
        other = other.TrimStart('0');
        return one.Length != other.Length ? one.Length.CompareTo(other.Length) : one.SequenceCompareTo(other);
    }

    private static ReadOnlySpan<char> TakeNumber(ref ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAnyExceptInRange('0', '9');
        ReadOnlySpan<char> number = end < 0 ? text : text[..end];
        text = text[number.Length..];
        return number;
    }

    private static char Take(ref ReadOnlySpan<char> text)
    {
        char first = text[0];
        text = text[1..];
        return first;
    }
}

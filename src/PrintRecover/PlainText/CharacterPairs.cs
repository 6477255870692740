namespace PrintRecover.PlainText;

/// <summary>
/// The pairs of neighbouring Chinese characters of a text: a name that a column's end cuts is often printed whole
/// elsewhere. Kept as hashed bits, so that the memory does not grow with the text.
/// </summary>
internal sealed class CharacterPairs
{
    private const int Bits = 1 << 18;

    private readonly ulong[] _seen = new ulong[Bits / 64];

    /// <summary>Remembers the pairs inside the lines.</summary>
    public CharacterPairs(ReadOnlySpan<char> text, ReadOnlySpan<PlainLine> lines)
    {
        foreach (ref readonly PlainLine line in lines)
        {
            ReadOnlySpan<char> characters = line.In(text);
            for (int i = 1; i < characters.Length; i++)
            {
                int hash = Hash(characters[i - 1], characters[i]);
                _seen[hash / 64] |= 1UL << (hash % 64);
            }
        }
    }

    /// <summary>True when the two stood next to each other; seldom true for others, whose hash is the same.</summary>
    public bool Has(char left, char right)
    {
        int hash = Hash(left, right);
        return (_seen[hash / 64] & (1UL << (hash % 64))) != 0;
    }

    private static int Hash(char left, char right) => (int)((((uint)left << 16 | right) * 2654435769u) >> 14);
}

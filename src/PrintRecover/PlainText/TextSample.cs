namespace PrintRecover.PlainText;

/// <summary>As much of a text as is looked at when two are compared, block by block; credits are left out.</summary>
/// <param name="blocks">The text's blocks.</param>
internal readonly struct TextSample(ArraySegment<PlainBlock> blocks)
{
    private const int MostCharacters = 3000;
    private const int MostBlocks = 40;

    /// <summary>Goes through the blocks.</summary>
    public Enumerator GetEnumerator() => new(blocks);

    /// <summary>Hands out the text of one block after the other.</summary>
    internal ref struct Enumerator(ArraySegment<PlainBlock> blocks)
    {
        private int _index = -1;
        private int _blocks;
        private int _characters;

        /// <summary>The text of the block.</summary>
        public ReadOnlySpan<char> Current { get; private set; }

        /// <summary>Goes to the next block; false behind the last one that is looked at.</summary>
        public bool MoveNext()
        {
            while (++_index < blocks.Count && _blocks < MostBlocks && _characters < MostCharacters)
            {
                if (blocks[_index].Role != PlainRole.Credit)
                {
                    string text = blocks[_index].Text;
                    Current = text.AsSpan(0, Math.Min(text.Length, MostCharacters - _characters));
                    _characters += text.Length + 1;
                    _blocks++;
                    return true;
                }
            }

            return false;
        }
    }
}

namespace PrintRecover.Evaluation.Text;

/// <summary>Gives each symbol a number, so that tables can be indexed by it.</summary>
internal sealed class SymbolNumbers<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _numbers = [];

    /// <summary>How many there are.</summary>
    public int Count => _numbers.Count;

    /// <summary>The numbers of a sequence's symbols.</summary>
    public int[] Of(IReadOnlyList<T> symbols)
    {
        var numbers = new int[symbols.Count];
        for (int i = 0; i < numbers.Length; i++)
        {
            if (!_numbers.TryGetValue(symbols[i], out numbers[i]))
            {
                _numbers.Add(symbols[i], numbers[i] = _numbers.Count);
            }
        }

        return numbers;
    }
}

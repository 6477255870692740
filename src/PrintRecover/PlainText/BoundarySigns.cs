using System.Numerics;

namespace PrintRecover.PlainText;

/// <summary>A set of signs, as bits: there are more signs than one word has bits.</summary>
/// <param name="Low">One bit a <see cref="BoundarySign"/>, the first 64.</param>
/// <param name="High">One bit a <see cref="BoundarySign"/>, the others.</param>
internal readonly record struct BoundarySigns(ulong Low, ulong High)
{
    private const int WordBits = 64;

    /// <summary>True when the sign was seen.</summary>
    public bool Has(BoundarySign sign) => ((Word(sign) == 0 ? Low : High) & Bit(sign)) != 0;

    /// <summary>The set with a sign added if it was seen.</summary>
    public BoundarySigns With(BoundarySign sign, bool isSeen = true) => !isSeen ? this
        : Word(sign) == 0 ? new BoundarySigns(Low | Bit(sign), High)
        : new BoundarySigns(Low, High | Bit(sign));

    /// <summary>The set with all of another one added.</summary>
    public BoundarySigns With(BoundarySigns others) => new(Low | others.Low, High | others.High);

    /// <summary>The signs, in the order of their enum.</summary>
    public IEnumerable<BoundarySign> All()
    {
        for (ulong left = Low; left != 0; left &= left - 1)
        {
            yield return (BoundarySign)BitOperations.TrailingZeroCount(left);
        }

        for (ulong left = High; left != 0; left &= left - 1)
        {
            yield return (BoundarySign)(WordBits + BitOperations.TrailingZeroCount(left));
        }
    }

    /// <summary>The sum of the weights of the signs.</summary>
    /// <param name="weights">A weight a sign, in the order of their enum.</param>
    public float Sum(ReadOnlySpan<float> weights)
    {
        float sum = Sum(Low, weights);
        return High == 0 ? sum : sum + Sum(High, weights[WordBits..]);
    }

    private static float Sum(ulong left, ReadOnlySpan<float> weights)
    {
        float sum = 0;
        for (; left != 0; left &= left - 1)
        {
            sum += weights[BitOperations.TrailingZeroCount(left)];
        }

        return sum;
    }

    private static int Word(BoundarySign sign) => (int)sign / WordBits;

    private static ulong Bit(BoundarySign sign) => 1UL << ((int)sign % WordBits);
}

using System.Numerics;

namespace PrintRecover.PlainText;

/// <summary>A set of signs, as bits.</summary>
/// <param name="Bits">One bit a <see cref="BoundarySign"/>.</param>
internal readonly record struct BoundarySigns(ulong Bits)
{
    /// <summary>True when the sign was seen.</summary>
    public bool Has(BoundarySign sign) => (Bits & Bit(sign)) != 0;

    /// <summary>The set with a sign added if it was seen.</summary>
    public BoundarySigns With(BoundarySign sign, bool isSeen = true) => isSeen ? new BoundarySigns(Bits | Bit(sign)) : this;

    /// <summary>The set with all of another one added.</summary>
    public BoundarySigns With(BoundarySigns others) => new(Bits | others.Bits);

    /// <summary>The signs, in the order of their enum.</summary>
    public IEnumerable<BoundarySign> All()
    {
        for (ulong left = Bits; left != 0; left &= left - 1)
        {
            yield return (BoundarySign)BitOperations.TrailingZeroCount(left);
        }
    }

    private static ulong Bit(BoundarySign sign) => 1UL << (int)sign;
}

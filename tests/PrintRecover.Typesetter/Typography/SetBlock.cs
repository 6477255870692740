using PrintRecover.Typesetter.Text;

namespace PrintRecover.Typesetter.Typography;

/// <summary>A line as it was broken.</summary>
/// <param name="Text">As printed, with the hyphen that breaks a word.</param>
/// <param name="Lead">Characters at its beginning that are set in bold.</param>
/// <param name="Start">Where it begins in its measure, pixels.</param>
/// <param name="Used">How much of the measure it takes when it is not justified, pixels.</param>
/// <param name="IsLast">True when its block ends with it.</param>
public sealed record SetLine(string Text, int Lead, double Start, double Used, bool IsLast);

/// <summary>A block broken into lines.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Style">How it is set.</param>
/// <param name="Measure">How long its lines may be, pixels.</param>
/// <param name="IsSideways">True when its lines run across the page's running text: a vertical headline of a horizontal page.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="BaselineOffset">From the upper edge of a horizontal line to its baseline, pixels.</param>
/// <param name="IsContinuation">True when it goes on a block that began elsewhere.</param>
public sealed record SetBlock(
    Role Role, TypeStyle Style, double Measure, bool IsSideways, IReadOnlyList<SetLine> Lines, double BaselineOffset, bool IsContinuation = false)
{
    /// <summary>Across its lines, pixels.</summary>
    public double Depth => Lines.Count * Style.Leading;
}

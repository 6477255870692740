namespace PrintRecover.Evaluation.Checking;

/// <summary>A score as a part of a whole, so that those of several pages can be added up before they are divided.</summary>
/// <param name="Part">Errors, matches, faults.</param>
/// <param name="Whole">What they are counted of; 0 for a number of faults.</param>
public readonly record struct Tally(double Part, double Whole)
{
    /// <summary>The score: a share, or a number of faults; infinite for errors against an empty truth.</summary>
    public double Value => Whole > 0 ? Part / Whole : Part;

    /// <summary>Both together.</summary>
    public static Tally operator +(Tally first, Tally second) => new(first.Part + second.Part, first.Whole + second.Whole);
}

namespace PrintRecover.Evaluation.Checking;

/// <summary>A score as a part of a whole, so that those of several pages can be added up before they are divided.</summary>
/// <param name="Part">Errors, matches, faults.</param>
/// <param name="Whole">What they are counted of; null for a number of faults.</param>
public readonly record struct Tally(double Part, double? Whole)
{
    /// <summary>The score: a share, or a number of faults; infinite for errors against an empty truth.</summary>
    public double Value => Whole is not { } whole || Part == 0 ? Part : Part / whole;

    /// <summary>Both together.</summary>
    public static Tally operator +(Tally first, Tally second) => new(first.Part + second.Part, first.Whole is null && second.Whole is null ? null : (first.Whole ?? 0) + (second.Whole ?? 0));
}

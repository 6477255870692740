namespace PrintRecover.Evaluation.Text;

/// <summary>Errors against the length of the truth.</summary>
/// <param name="Errors">Symbols put in, taken out or changed.</param>
/// <param name="TruthLength">Symbols of the truth.</param>
public readonly record struct ErrorRate(int Errors, int TruthLength)
{
    /// <summary>Errors a symbol; infinite when the truth is empty and there are errors, as dinglehopper has it.</summary>
    public double Value => Errors == 0 ? 0 : TruthLength == 0 ? double.PositiveInfinity : (double)Errors / TruthLength;

    /// <summary>The rate over two texts together.</summary>
    public static ErrorRate operator +(ErrorRate first, ErrorRate second) =>
        new(first.Errors + second.Errors, first.TruthLength + second.TruthLength);
}

namespace PrintRecover.Learning;

/// <summary>Where the weights of a <see cref="SignNetwork"/> stand: column by column, the choices' first, in each the signs' first.</summary>
/// <param name="Signs">How many signs there are.</param>
/// <param name="Choices">How many choices.</param>
internal readonly record struct NetworkShape(int Signs, int Choices)
{
    /// <summary>How many units stand between.</summary>
    public const int Units = 32;

    /// <summary>What the units are called.</summary>
    public static IReadOnlyList<string> UnitNames { get; } = [.. Enumerable.Range(1, Units).Select(unit => $"unit{unit}")];

    /// <summary>How many weights there are; those from unit to unit stay zero.</summary>
    public int WeightCount => Rows * (Choices + Units);

    private int Rows => Signs + Units;

    /// <summary>What a sign says of a choice.</summary>
    public int Direct(int choice, int sign) => (choice * Rows) + sign;

    /// <summary>How a unit answers to a sign.</summary>
    public int Inward(int unit, int sign) => ((Choices + unit) * Rows) + sign;

    /// <summary>What a unit says of a choice.</summary>
    public int Outward(int choice, int unit) => (choice * Rows) + Signs + unit;
}

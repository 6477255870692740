namespace PrintRecover.Preprocessing;

/// <summary>How far a scan must be turned, clockwise, for its text to stand upright; the value is in degrees.</summary>
public enum QuarterTurn
{
    /// <summary>It stands upright already.</summary>
    None = 0,

    /// <summary>A quarter turn clockwise.</summary>
    Clockwise = 90,

    /// <summary>Upside down.</summary>
    Half = 180,

    /// <summary>A quarter turn counter-clockwise.</summary>
    CounterClockwise = 270,
}

namespace PrintRecover.Recognition.PpOcr;

/// <summary>One character that a network saw in a line.</summary>
/// <param name="Text">The character.</param>
/// <param name="Confidence">The network's own probability, 0..1.</param>
/// <param name="FirstStep">The first step along the line at which it is the likeliest.</param>
/// <param name="LastStep">The last one, itself included.</param>
/// <param name="Alternatives">What else it may be, the likeliest first.</param>
internal sealed record CtcCharacter(
    string Text, double Confidence, int FirstStep, int LastStep, IReadOnlyList<CharacterAlternative> Alternatives);

/// <summary>What a character may be instead.</summary>
/// <param name="Text">The other character.</param>
/// <param name="Confidence">The network's probability of it, 0..1.</param>
internal sealed record CharacterAlternative(string Text, double Confidence);

namespace PrintRecover.Cli;

/// <summary>One finding of <c>doctor</c>.</summary>
/// <param name="Name">What was looked for.</param>
/// <param name="IsPresent">True when it is there and whole.</param>
/// <param name="Detail">Its version and place; or what is wrong with it.</param>
/// <param name="Remedy">What to do about it; null when there is nothing to do.</param>
public sealed record ComponentStatus(string Name, bool IsPresent, string Detail, string? Remedy = null);

namespace PrintRecover.Evaluation.Checking;

/// <summary>A check and the files that it was made of.</summary>
/// <param name="Name">What reports call it.</param>
/// <param name="TruthFiles">The truth's files, in page order.</param>
/// <param name="ResultFile">The result's file; null when the scan was converted for the check.</param>
/// <param name="Scan">The scan; null when there is none.</param>
/// <param name="Check">The scores.</param>
public sealed record CheckedDocument(
    string Name, IReadOnlyList<string> TruthFiles, string? ResultFile, string? Scan, DocumentCheck Check);

namespace PrintRecover.Recovery;

/// <summary>What a text file gave.</summary>
/// <param name="Pages">Its pages.</param>
/// <param name="Articles">Its articles.</param>
/// <param name="Characters">Characters of them and of the furniture, spaces not counted.</param>
/// <param name="Warnings">What went wrong on the way, each a sentence.</param>
public sealed record RecoveredText(int Pages, int Articles, long Characters, IReadOnlyList<string> Warnings);

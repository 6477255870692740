using PrintRecover.Model;

namespace PrintRecover.Recovery;

/// <summary>An issue, and what it was made from: an overlay draws this.</summary>
/// <param name="Issue">What a writer writes.</param>
/// <param name="Pages">The pages that were read, ascending.</param>
/// <param name="Articles">The articles' regions, in the order of the issue's articles.</param>
public sealed record RecoveredIssue(Issue Issue, IReadOnlyList<Page> Pages, IReadOnlyList<ArticleRegions> Articles);

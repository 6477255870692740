using PrintRecover.Model;

namespace PrintRecover.TextSources;

/// <summary>What a web page or a Markdown file gave.</summary>
/// <param name="Articles">Its articles; none when <paramref name="BrokenText"/> is there.</param>
/// <param name="BrokenText">
/// The article's text where the page keeps it in printed lines (in <c>pre</c>, or with a break after every line): it is
/// to be reflowed as plain text. Null where the mark-up tells the paragraphs.
/// </param>
public sealed record MarkupContent(IReadOnlyList<Article> Articles, string? BrokenText);

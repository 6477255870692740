using System.Text;
using PrintRecover.Model;

namespace PrintRecover.Cli.Reporting;

/// <summary>What a converted file gave.</summary>
/// <param name="File">Its path.</param>
/// <param name="Outputs">The paths of the files that were written.</param>
/// <param name="Issue">What they hold.</param>
public sealed record ConvertedFile(string File, IReadOnlyList<string> Outputs, Issue Issue)
{
    /// <summary>Characters recovered, spaces not counted.</summary>
    public long Characters => Issue.Articles.SelectMany(Texts)
        .Concat(Issue.Furniture.Select(furniture => furniture.Text))
        .Sum(text => (long)text.EnumerateRunes().Count(rune => !Rune.IsWhiteSpace(rune)));

    private static IEnumerable<string> Texts(Article article) =>
        new[] { article.Kicker, article.Title, article.Subtitle }
            .OfType<string>()
            .Concat(article.Blocks.Select(block => block.Text));
}

using PrintRecover.Model;
using PrintRecover.Recovery;

namespace PrintRecover.Cli.Reporting;

/// <summary>What a file gave that was converted or reflowed.</summary>
/// <param name="File">Its path.</param>
/// <param name="Outputs">The paths of the files that were written.</param>
/// <param name="Pages">Its pages.</param>
/// <param name="Articles">Its articles.</param>
/// <param name="Characters">Characters recovered, spaces not counted.</param>
/// <param name="Warnings">What went wrong on the way, each a sentence.</param>
public sealed record ConvertedFile(
    string File, IReadOnlyList<string> Outputs, int Pages, int Articles, long Characters, IReadOnlyList<string> Warnings)
{
    /// <summary>What an issue that was held whole gave.</summary>
    public static ConvertedFile Of(string file, IReadOnlyList<string> outputs, Issue issue) => new(
        file,
        outputs,
        issue.Source.Pages.Count,
        issue.Articles.Count,
        issue.Articles.Sum(VisibleCharacters.Count) + issue.Furniture.Sum(furniture => VisibleCharacters.Count(furniture.Text)),
        issue.Warnings);

    /// <summary>What a text file gave.</summary>
    public static ConvertedFile Of(string file, IReadOnlyList<string> outputs, RecoveredText text) =>
        new(file, outputs, text.Pages, text.Articles, text.Characters, text.Warnings);
}

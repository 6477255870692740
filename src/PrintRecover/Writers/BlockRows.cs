using PrintRecover.Model;

namespace PrintRecover.Writers;

/// <summary>The rows of a block whose printed lines mean something: a table, an advertisement.</summary>
internal static class BlockRows
{
    /// <summary>The printed lines, or the text's own lines when no printed ones are known.</summary>
    public static IEnumerable<string> Of(ArticleBlock block) => block.Lines.Count > 0
        ? block.Lines.Select(line => line.Text.ReplaceLineEndings(" ").Trim())
        : block.Text.ReplaceLineEndings("\n").Split('\n').Select(row => row.Trim());
}

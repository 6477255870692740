namespace PrintRecover.Evaluation.Blocks;

/// <summary>One page's text and reading order as OmniDocBench scores them; null where the truth has no block to score.</summary>
/// <param name="TextEdit">Edits of all matches over their longer lengths, 0..1.</param>
/// <param name="OrderEdit">Edit distance between the order of the truth's blocks and that in which they were found, over their number.</param>
public sealed record BlockScore(double TextEdit, double OrderEdit)
{
    /// <summary>Scores a page.</summary>
    /// <param name="truth">Blocks of the truth, in reading order.</param>
    /// <param name="unscored">Blocks of the truth of classes that are not scored; what was found of them is left out.</param>
    /// <param name="found">The found blocks, in the order found.</param>
    public static BlockScore? Measure(IReadOnlyList<string> truth, IReadOnlyList<string> unscored, IReadOnlyList<string> found)
    {
        var texts = new BlockTexts();
        int[][] aside = [.. unscored.Select(texts.Of).Where(text => text.Length > 0)];
        string[] left = [.. found
            .Select(block => (Block: block, Text: texts.Of(block)))
            .Where(each => !aside.Any(text => texts.IsNearer(text, each.Text, BlockMatcher.SureDistance)))
            .Select(each => each.Block)];
        IReadOnlyList<BlockMatch> matches = BlockMatcher.Match(truth, left);
        if (matches.Count == 0)
        {
            return null;
        }

        int[] printed = [.. matches.SelectMany(match => match.Truth).Order()];
        int[] read = [.. matches.Where(match => match.Found.Count > 0).OrderBy(match => match.Found[0]).SelectMany(match => match.Truth)];
        return new BlockScore(
            (double)matches.Sum(match => match.Errors) / matches.Sum(match => match.LongerLength),
            1 - ReadingOrderScore.Measure(printed, read));
    }
}

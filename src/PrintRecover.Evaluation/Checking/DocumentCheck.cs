using PrintRecover.Evaluation.Articles;
using PrintRecover.Evaluation.Blocks;
using PrintRecover.Evaluation.Documents;
using PrintRecover.Evaluation.Layout;
using PrintRecover.Evaluation.Text;
using PrintRecover.Model;

namespace PrintRecover.Evaluation.Checking;

/// <summary>A line of the truth with its place on the scan, and what was found of it.</summary>
/// <param name="Page">The page's number.</param>
/// <param name="Box">Where the truth has it; null when it does not say.</param>
/// <param name="FoundBox">Where it was found; null when that is not known.</param>
/// <param name="Check">Its text and errors.</param>
public sealed record PlacedLine(int Page, Box? Box, Box? FoundBox, LineCheck Check);

/// <summary>All scores of one document, and what they were taken of.</summary>
/// <param name="Truth">The truth.</param>
/// <param name="Found">What was found.</param>
/// <param name="Scores">By name, see <see cref="ScoreDefinition"/>; those that the formats do not allow are missing.</param>
/// <param name="Lines">The truth's lines.</param>
/// <param name="Confusions">What was read as what, folded.</param>
public sealed record DocumentCheck(
    EvaluatedDocument Truth,
    EvaluatedDocument Found,
    IReadOnlyDictionary<string, Tally> Scores,
    IReadOnlyList<PlacedLine> Lines,
    ConfusionTable Confusions)
{
    /// <summary>Compares what was found with the truth.</summary>
    /// <param name="truth">The truth.</param>
    /// <param name="found">What was found.</param>
    /// <param name="variants">Other forms of characters and the one that stands for each; null for none.</param>
    public static DocumentCheck Compare(
        EvaluatedDocument truth, EvaluatedDocument found, IReadOnlyDictionary<string, string>? variants = null)
    {
        TextFolding folding = TextFolding.Lenient with { Variants = variants };
        var scores = new Dictionary<string, Tally>();
        IReadOnlyList<string> expected = folding.Graphemes(TextOf(truth, found));
        IReadOnlyList<string> actual = folding.Graphemes(TextOf(found, truth));
        int errors = EditDistance.Between(expected, actual);
        ErrorSources sources = ErrorSources.Measure([.. truth.Lines.Select(line => line.Text)], actual, errors, folding);
        AddText(scores, truth, found, new ErrorRate(errors, expected.Count), sources);
        AddBlocks(scores, truth, found, folding);
        if (truth.HasBoxes && found.HasBoxes)
        {
            AddLayout(scores, truth, found);
        }

        if (truth.HasArticles && found.HasArticles)
        {
            AddArticles(scores, DocumentArticles.Of(truth), DocumentArticles.Of(found), folding);
        }

        var confusions = new ConfusionTable();
        foreach (LineCheck line in sources.Lines.Where(line => line.Found is not null && line.Errors > 0))
        {
            confusions.Add(folding.Graphemes(line.Truth), folding.Graphemes(line.Found!));
        }

        return new DocumentCheck(truth, found, scores, FoundPlaces.Of(truth, found, sources.Lines, folding), confusions);
    }

    /// <summary>Line by line where both sides keep lines, else paragraph by paragraph.</summary>
    private static string TextOf(EvaluatedDocument document, EvaluatedDocument other) =>
        document.HasPrintedLines && other.HasPrintedLines ? document.PrintedText : document.RunningText;

    private static void AddText(
        Dictionary<string, Tally> scores, EvaluatedDocument truth, EvaluatedDocument found, ErrorRate folded, ErrorSources sources)
    {
        (string expected, string actual) = (TextOf(truth, found), TextOf(found, truth));
        scores["cer"] = TallyOf(CharacterErrorRate.Measure(expected, actual, TextFolding.Dinglehopper));
        scores["cer_folded"] = TallyOf(folded);
        scores["wer"] = TallyOf(WordErrorRate.Measure(expected, actual, TextFolding.Dinglehopper));
        scores["line_errors"] = new Tally(sources.Lines.Sum(line => line.Errors), sources.TruthLength);
        scores["errors_of_recognition"] = new Tally(sources.RecognitionErrors, sources.TruthLength);
        scores["errors_of_layout"] = new Tally(sources.LayoutErrors, sources.TruthLength);
        scores["errors_of_order"] = new Tally(sources.OrderErrors, sources.TruthLength);
    }

    private static Tally TallyOf(ErrorRate rate) =>
        rate.TruthLength == 0 && rate.Errors > 0 ? new Tally(double.PositiveInfinity, 0) : new Tally(rate.Errors, rate.TruthLength);

    private static void AddBlocks(Dictionary<string, Tally> scores, EvaluatedDocument truth, EvaluatedDocument found, TextFolding folding)
    {
        IReadOnlyList<BlockMatch> matches = BlockMatcher.Match(BodyOf(truth), BodyOf(found), folding);
        scores["text_edit"] = new Tally(matches.Sum(match => match.Errors), matches.Sum(match => match.LongerLength));
        BlockMatch[] pairs = [.. matches.Where(match => match.Truth.Count > 0 && match.Found.Count > 0).OrderBy(match => match.Found[0])];
        int[] inOrder = [.. pairs.Select(match => match.Truth[0]).Order()];
        scores["order_edit"] = new Tally(
            EditDistance.Between(inOrder, [.. pairs.Select(match => match.Truth[0])]), Math.Max(1, inOrder.Length));
    }

    /// <summary>Print that belongs to the page and not to its text is left out, as OmniDocBench does.</summary>
    private static string[] BodyOf(EvaluatedDocument document) =>
        [.. document.Blocks.Where(block => block.Role is not (TextRole.Furniture or TextRole.Picture)).Select(block => block.Text)];

    private static void AddLayout(Dictionary<string, Tally> scores, EvaluatedDocument truth, EvaluatedDocument found)
    {
        IReadOnlyList<RegionScore> regions = RegionScore.Measure(truth.Pages, found.Pages);
        scores["layout_f1"] = new Tally(
            2 * regions.Sum(score => score.Matched), regions.Sum(score => score.Truth + score.Found));
        foreach (RegionScore score in regions.Where(score => score.Truth + score.Found > 0))
        {
            scores[$"layout_f1_{score.Class}"] = new Tally(2 * score.Matched, score.Truth + score.Found);
        }

        ColumnFaults faults = ColumnFaults.Measure(truth.Pages, found.Pages);
        scores["lines_across_gutters"] = new Tally(faults.LinesAcrossGutters, 0);
        scores["columns_merged"] = new Tally(faults.ColumnsMerged, 0);
        scores["columns_split"] = new Tally(faults.ColumnsSplit, 0);
        scores["headlines_missed"] = new Tally(faults.HeadlinesMissed, 0);
    }

    private static void AddArticles(
        Dictionary<string, Tally> scores, IReadOnlyList<Article> truth, IReadOnlyList<Article> found, TextFolding folding)
    {
        ArticleF1 articles = ArticleF1.Measure(truth, found, folding);
        scores["article_f1"] = new Tally(2 * articles.Matched, articles.Truth + articles.Found);
        IReadOnlyList<ArticleScore> coverage = ArticleMatcher.Match(truth, found);
        scores["article_precision"] = new Tally(coverage.Sum(score => score.Purity), found.Count);
        scores["article_recall"] = new Tally(coverage.Sum(score => score.Coverage), truth.Count);
        Article?[] partners = [.. coverage.OrderBy(score => score.Truth).Select(score => score.Found is { } f ? found[f] : null)];
        Add("titles_attached", AttachedParts.Titles(truth, partners, folding));
        Add("captions_attached", AttachedParts.Blocks(BlockKind.Caption, truth, partners, folding));
        Add("subheadings_attached", AttachedParts.Blocks(BlockKind.Subheading, truth, partners, folding));
        string[] paragraphs = [.. truth.SelectMany(Paragraphs)];
        Dictionary<string, int> left = found.SelectMany(Paragraphs).GroupBy(text => text).ToDictionary(group => group.Key, group => group.Count());
        int exact = paragraphs.Count(text => left.TryGetValue(text, out int count) && count > 0 && --left[text] >= 0);
        if (paragraphs.Length > 0)
        {
            scores["paragraphs_exact"] = new Tally(exact, paragraphs.Length);
        }

        IEnumerable<string> Paragraphs(Article article) => article.Blocks
            .Where(block => block.Kind == BlockKind.Paragraph)
            .Select(block => folding.Fold(block.Text));

        void Add(string name, AttachedParts parts)
        {
            if (parts.Truth > 0)
            {
                scores[name] = new Tally(parts.Attached, parts.Truth);
            }
        }
    }
}

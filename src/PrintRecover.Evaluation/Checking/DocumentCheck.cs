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
/// <param name="FoundPage">The number of the page where it was found; that of the truth when that is not known.</param>
/// <param name="FoundBox">Where it was found; null when that is not known.</param>
/// <param name="Check">Its text and errors.</param>
public sealed record PlacedLine(int Page, Box? Box, int FoundPage, Box? FoundBox, LineCheck Check)
{
    /// <summary>The line where so many found characters of other pages come before those of its own.</summary>
    internal PlacedLine Behind(int characters) =>
        this with { Check = Check with { FoundStart = Check.FoundStart + characters, FoundEnd = Check.FoundEnd + characters } };
}

/// <summary>All scores of one document, and what they were taken of.</summary>
/// <param name="Truth">The truth.</param>
/// <param name="Found">What was found.</param>
/// <param name="Scores">By name, see <see cref="ScoreDefinition"/>; those that the formats do not allow are missing.</param>
/// <param name="Lines">The truth's lines.</param>
/// <param name="Confusions">What was read as what, folded.</param>
/// <param name="FoundText">The text in which the lines were looked for.</param>
/// <param name="Folding">What was held to be the same.</param>
public sealed record DocumentCheck(
    EvaluatedDocument Truth,
    EvaluatedDocument Found,
    IReadOnlyDictionary<string, Tally> Scores,
    IReadOnlyList<PlacedLine> Lines,
    ConfusionTable Confusions,
    string FoundText,
    TextFolding Folding)
{
    /// <summary>Where truth or result contradict themselves or each other, so that scores may mislead, in sentences.</summary>
    public IEnumerable<string> Contradictions =>
    [
        .. Truth.Contradictions,
        .. Found.Contradictions,
        .. PagePairs.Of(Truth.Pages, Found.Pages)
            .Where(pair => PagePairs.AreOfOtherShape(pair.Truth, pair.Found))
            .Select(pair => $"Page {pair.Truth.Number} is {pair.Truth.Width}x{pair.Truth.Height} pixels in {Truth.Name} and "
                + $"{pair.Found.Width}x{pair.Found.Height} in {Found.Name}, another shape: they may not be one scan, and layout scores mislead."),
    ];

    /// <summary>The most characters that are compared at once: work grows with their square, and 300 000 took 70 s.</summary>
    private const int LongestText = 1_000_000;

    /// <summary>To count characters makes a string of each: a text so many times as long as the limit is refused before that.</summary>
    private const int MostUnitsOfACharacter = 8;

    /// <summary>Compares what was found with the truth.</summary>
    /// <param name="truth">The truth.</param>
    /// <param name="found">What was found.</param>
    /// <param name="variants">Other forms of characters and the one that stands for each; null for none.</param>
    /// <exception cref="InputException">A page of theirs, or text without pages, is too long to be compared.</exception>
    public static DocumentCheck Compare(
        EvaluatedDocument truth, EvaluatedDocument found, IReadOnlyDictionary<string, string>? variants = null)
    {
        TextFolding folding = TextFolding.Lenient with { Variants = variants };
        var scores = new Dictionary<string, Tally>();
        var lines = new List<PlacedLine>();
        var confusions = new ConfusionTable();
        var texts = new List<string>();
        int before = 0;
        foreach ((EvaluatedDocument expected, EvaluatedDocument actual) in PageByPage(truth, found))
        {
            ErrorSources sources = AddText(scores, expected, actual, folding);
            AddBlocks(scores, expected, actual);
            lines.AddRange(FoundPlaces.Of(expected, actual, sources.Lines, folding).Select(line => line.Behind(before)));
            texts.Add(TextOf(actual, expected));
            before += folding.Graphemes(texts[^1]).Count;
            foreach (LineCheck line in sources.Lines.Where(line => line.Found is not null && line.Errors > 0))
            {
                confusions.Add(folding.Graphemes(line.Truth), folding.Graphemes(line.Found!));
            }
        }

        if (truth.HasBoxes && found.HasBoxes)
        {
            AddLayout(scores, truth, found);
        }

        if (truth.HasArticles && found.HasArticles)
        {
            AddArticles(scores, DocumentArticles.Of(truth), DocumentArticles.Of(found), folding);
        }

        return new DocumentCheck(truth, found, scores, lines, confusions, string.Join('\n', texts), folding);
    }

    /// <summary>
    /// The pages of both, side by side: text is compared page by page where both sides have pages of the same numbers, for
    /// the work grows with the square of the length. A transcription that knows no sizes may count as two pages what is one
    /// scan to the result, a spread: such files are compared whole.
    /// </summary>
    private static IEnumerable<(EvaluatedDocument Truth, EvaluatedDocument Found)> PageByPage(EvaluatedDocument truth, EvaluatedDocument found)
    {
        int[] numbers = [.. truth.Pages.Concat(found.Pages).Select(page => page.Number).Distinct().Order()];
        bool haveSamePages = truth.Pages.Any(page => found.Pages.Any(other => other.Number == page.Number));
        bool countAlike = truth.Pages.Count == found.Pages.Count || truth.Pages.Any(page => page.Width is not null);
        return numbers.Length > 1 && haveSamePages && countAlike
            ? numbers.Select(number => (truth.OfPage(number), found.OfPage(number)))
            : [(truth, found)];
    }

    /// <summary>Line by line where both sides keep lines, else paragraph by paragraph.</summary>
    private static string TextOf(EvaluatedDocument document, EvaluatedDocument other) =>
        document.HasPrintedLines && other.HasPrintedLines ? document.PrintedText : document.RunningText;

    private static ErrorSources AddText(
        Dictionary<string, Tally> scores, EvaluatedDocument truth, EvaluatedDocument found, TextFolding folding)
    {
        (string expected, string actual) = (TextOf(truth, found), TextOf(found, truth));
        RefuseLonger(truth, expected.Length / MostUnitsOfACharacter);
        RefuseLonger(found, actual.Length / MostUnitsOfACharacter);
        (IReadOnlyList<string> expectedFolded, IReadOnlyList<string> actualFolded) = (folding.Graphemes(expected), folding.Graphemes(actual));
        RefuseLonger(truth, expectedFolded.Count);
        RefuseLonger(found, actualFolded.Count);
        int errors = EditDistance.Between(expectedFolded, actualFolded);
        ErrorSources sources = ErrorSources.Measure([.. truth.Lines.Select(line => line.Text)], actualFolded, errors, folding);
        Add(scores, "cer", CharacterErrorRate.Measure(expected, actual, TextFolding.Dinglehopper));
        Add(scores, "cer_folded", new ErrorRate(errors, expectedFolded.Count));
        Add(scores, "wer", WordErrorRate.Measure(expected, actual, TextFolding.Dinglehopper));
        Add(scores, "line_errors", new ErrorRate(sources.Lines.Sum(line => line.Errors), sources.TruthLength));
        Add(scores, "errors_of_recognition", new ErrorRate(sources.RecognitionErrors, sources.TruthLength));
        Add(scores, "errors_of_layout", new ErrorRate(sources.LayoutErrors, sources.TruthLength));
        Add(scores, "errors_of_order", new ErrorRate(sources.OrderErrors, sources.TruthLength));
        return sources;
    }

    private static void RefuseLonger(EvaluatedDocument document, int characters)
    {
        if (characters > LongestText)
        {
            throw new InputException(
                $"{document.Name} has more than {LongestText} characters on one page, the most that are compared at once; part its pages with form feeds, or split it.");
        }
    }

    private static void Add(Dictionary<string, Tally> scores, string name, ErrorRate rate) =>
        Add(scores, name, rate.Errors, rate.TruthLength);

    private static void Add(Dictionary<string, Tally> scores, string name, double part, double whole) =>
        scores[name] = scores.GetValueOrDefault(name) + new Tally(part, whole);

    private static void AddBlocks(Dictionary<string, Tally> scores, EvaluatedDocument truth, EvaluatedDocument found)
    {
        string[] Texts(EvaluatedDocument document, Func<TextRole, bool> isWanted) =>
            [.. document.Blocks.Where(block => isWanted(block.Role)).Select(block => block.Text)];

        if (BlockScore.Measure(Texts(truth, IsScoredBlock), Texts(truth, role => !IsScoredBlock(role)), Texts(found, _ => true)) is { } score)
        {
            Add(scores, "text_edit", score.TextEdit, 1);
            Add(scores, "order_edit", score.OrderEdit, 1);
        }
    }

    /// <summary>OmniDocBench scores no captions and no print that belongs to the page, and tables by another measure.</summary>
    private static bool IsScoredBlock(TextRole role) =>
        role is not (TextRole.Caption or TextRole.Table or TextRole.Picture or TextRole.Furniture);

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
        scores["lines_across_gutters"] = new Tally(faults.LinesAcrossGutters, null);
        scores["columns_merged"] = new Tally(faults.ColumnsMerged, null);
        scores["columns_split"] = new Tally(faults.ColumnsSplit, null);
        scores["headlines_missed"] = new Tally(faults.HeadlinesMissed, null);
    }

    private static void AddArticles(
        Dictionary<string, Tally> scores, IReadOnlyList<Article> truth, IReadOnlyList<Article> found, TextFolding folding)
    {
        if (truth.Count + found.Count == 0)
        {
            return;
        }

        ArticleF1 articles = ArticleF1.Measure(truth, found, folding);
        scores["article_f1"] = new Tally(2 * articles.Matched, articles.Truth + articles.Found);
        ArticleCoverage coverage = ArticleCoverage.Measure(truth, found);
        scores["article_precision"] = new Tally(coverage.PrecisionSum, found.Count);
        scores["article_recall"] = new Tally(coverage.RecallSum, truth.Count);
        Article?[] partners = [.. ArticleMatcher.Match(truth, found).OrderBy(score => score.Truth).Select(score => score.Found is { } f ? found[f] : null)];
        AddParts("titles_attached", AttachedParts.Titles(truth, partners, folding));
        AddParts("captions_attached", AttachedParts.Blocks(BlockKind.Caption, truth, partners, folding));
        AddParts("subheadings_attached", AttachedParts.Blocks(BlockKind.Subheading, truth, partners, folding));
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

        void AddParts(string name, AttachedParts parts)
        {
            if (parts.Truth > 0)
            {
                scores[name] = new Tally(parts.Attached, parts.Truth);
            }
        }
    }
}

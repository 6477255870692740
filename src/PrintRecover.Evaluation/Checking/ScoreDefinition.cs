namespace PrintRecover.Evaluation.Checking;

/// <summary>A score by name: what it says, whose definition it follows.</summary>
/// <param name="Name">Its name in reports and on the command line.</param>
/// <param name="Title">What a table calls it.</param>
/// <param name="Source">What it is, and the paper, tool or rule that it follows.</param>
/// <param name="IsCount">True for a number of faults, false for a share.</param>
/// <param name="IsHigherBetter">True when more is better.</param>
public sealed record ScoreDefinition(string Name, string Title, string Source, bool IsCount, bool IsHigherBetter)
{
    /// <summary>All scores, in the order of the report.</summary>
    public static IReadOnlyList<ScoreDefinition> All { get; } =
    [
        Rate("cer", "character errors", "dinglehopper: edits of grapheme clusters after NFC and its substitutions, over the truth's length"),
        Rate("cer_folded", "character errors, folded", "the same with width, quotes, dashes, ligatures, white space and the corpus's variants folded"),
        Rate("wer", "word errors", "dinglehopper: edits of UAX #29 words, over the truth's words"),
        Rate("line_errors", "errors of lines wherever they stand", "each line of the truth at its best place in the found text (order-free), folded"),
        Rate("errors_of_recognition", "errors inside lines that were found", "share of the truth's characters; rule of this project"),
        Rate("errors_of_layout", "lines not found, text that is no line's", "share of the truth's characters; rule of this project"),
        Rate("errors_of_order", "errors of order", "what is left of the folded character errors; rule of this project"),
        Rate("text_edit", "block text edit distance", "OmniDocBench (arXiv 2412.07626): edits over the longer length of matched blocks, letters and figures only, paragraphs joined over columns, a mean over pages"),
        Rate("order_edit", "reading order edit distance", "OmniDocBench: edit distance of the blocks' order over their number, a mean over pages"),
        Good("layout_f1", "regions, all classes", "F1 of regions at intersection over union 0.5"),
        Good("layout_f1_headline", "headlines' regions", "F1 at intersection over union 0.5"),
        Good("layout_f1_subheading", "subheadings' regions", "F1 at intersection over union 0.5"),
        Good("layout_f1_text", "text regions", "F1 at intersection over union 0.5"),
        Good("layout_f1_caption", "captions' regions", "F1 at intersection over union 0.5"),
        Good("layout_f1_table", "tables", "F1 at intersection over union 0.5"),
        Good("layout_f1_advertisement", "advertisements", "F1 at intersection over union 0.5"),
        Good("layout_f1_picture", "pictures", "F1 at intersection over union 0.5"),
        Good("layout_f1_furniture", "name plates, folios, running lines", "F1 at intersection over union 0.5"),
        Fault("lines_across_gutters", "lines across gutters", "found lines over lines of the truth that stand side by side"),
        Fault("columns_merged", "columns merged", "found regions over columns of the truth that stand side by side"),
        Fault("columns_split", "lines split", "lines of the truth found as several side by side"),
        Fault("headlines_missed", "headline lines missed", "headline lines of the truth of which no found headline covers half; of one repeated where its article goes on, no found heading"),
        Good("article_f1", "articles", "F1 of articles matched at a similarity of 0.9 (1 less edits over the longer length)"),
        Good("article_precision", "article purity", "coverage-based precision after CITlab's article separation measure: share of a found article that is of its article, a mean over articles"),
        Good("article_recall", "article coverage", "coverage-based recall after the same: share of an article that its found one has, a mean over articles"),
        Good("paragraphs_exact", "paragraphs exact", "paragraphs of the truth that were found to the letter, folded"),
        Good("titles_attached", "titles on their articles", "titles of the truth on the found article that has most of their own"),
        Good("captions_attached", "captions in their articles", "the same of captions"),
        Good("subheadings_attached", "subheadings in their articles", "the same of subheadings"),
    ];

    /// <summary>The definition of a score; null for an unknown name.</summary>
    public static ScoreDefinition? Of(string name) => All.FirstOrDefault(score => score.Name == name);

    private static ScoreDefinition Rate(string name, string title, string source) => new(name, title, source, false, false);

    private static ScoreDefinition Good(string name, string title, string source) => new(name, title, source, false, true);

    private static ScoreDefinition Fault(string name, string title, string source) => new(name, title, source, true, false);
}

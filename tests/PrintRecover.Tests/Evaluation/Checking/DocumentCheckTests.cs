using PrintRecover.Evaluation.Checking;
using PrintRecover.Evaluation.Documents;

namespace PrintRecover.Tests.Evaluation.Checking;

public class DocumentCheckTests
{
    private static readonly EvaluatedDocument Truth = Document(
        ("a1", "Ferry runs again", ["The old ferry ran again on Tuesday.", "Forty children rode on it to school."]),
        ("a2", "Bridge planned", ["A bridge of stone is to be built next to it."]));

    [Fact]
    public void A_document_against_itself_is_perfect()
    {
        DocumentCheck check = DocumentCheck.Compare(Truth, Truth);

        Assert.All(check.Scores, score => Assert.Equal(ScoreDefinition.Of(score.Key)!.IsHigherBetter ? 1 : 0, score.Value.Value));
        Assert.Equal(
            ["article_f1", "article_precision", "article_recall", "cer", "cer_folded", "errors_of_layout", "errors_of_order",
                "errors_of_recognition", "line_errors", "order_edit", "paragraphs_exact", "text_edit", "titles_attached", "wer"],
            check.Scores.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_body_under_another_headline_costs_articles_and_no_line()
    {
        DocumentCheck check = DocumentCheck.Compare(Truth, Document(
            ("a1", "Ferry runs again", ["The old ferry ran again on Tuesday."]),
            ("a2", "Bridge planned", ["Forty children rode on it to school.", "A bridge of stone is to be built next to it."])));

        Assert.Equal(0, check.Scores["line_errors"].Value);
        Assert.Equal(0, check.Scores["article_f1"].Value);
        Assert.Equal(1, check.Scores["titles_attached"].Value);
        Assert.Equal(1, check.Scores["paragraphs_exact"].Value);
        Assert.InRange(check.Scores["article_precision"].Value, 0.7, 0.9);
    }

    [Fact]
    public void A_misread_letter_is_one_of_all_characters()
    {
        DocumentCheck check = DocumentCheck.Compare(
            Document(("a1", "Ferry", ["twenty years"])), Document(("a1", "Ferry", ["twcnty years"])));

        // F-e-r-r-y, the line's end, and twelve more.
        Assert.Equal(new Tally(1, 18), check.Scores["cer"]);
        Assert.Equal(new Tally(1, 16), check.Scores["cer_folded"]);
        Assert.Equal(new Tally(1, 3), check.Scores["wer"]);
        Assert.Equal(("e", "c", 1), Assert.Single(check.Confusions.Confusions) is var c ? (c.Truth, c.Found, c.Count) : default);
    }

    [Fact]
    public void An_empty_result_loses_all_and_an_empty_truth_is_infinitely_wrong()
    {
        EvaluatedDocument nothing = Document();

        Assert.Equal(1, DocumentCheck.Compare(Truth, nothing).Scores["cer"].Value);
        Assert.Equal(double.PositiveInfinity, DocumentCheck.Compare(nothing, Truth).Scores["cer"].Value);
        Assert.Equal(0, DocumentCheck.Compare(nothing, nothing).Scores["cer"].Value);
    }

    [Fact]
    public void Variants_of_a_corpus_are_folded_in_the_folded_rate_only()
    {
        DocumentCheck check = DocumentCheck.Compare(
            Document(("a1", "渡口", ["爲了渡船"])), Document(("a1", "渡口", ["為了渡船"])), new Dictionary<string, string> { ["為"] = "爲" });

        Assert.Equal((1, 0), (check.Scores["cer"].Part, check.Scores["cer_folded"].Part));
    }

    [Fact]
    public void Parts_of_several_documents_are_added_up_before_they_are_divided()
    {
        DocumentCheck good = DocumentCheck.Compare(Truth, Truth);
        DocumentCheck bad = DocumentCheck.Compare(Document(("a1", "Ferry", ["twenty years"])), Document());

        Tally all = CheckSummary.Of([good, bad]).Scores["cer"];

        Assert.Equal((bad.Scores["cer"].Part, good.Scores["cer"].Whole + bad.Scores["cer"].Whole), (all.Part, all.Whole));
    }

    private static EvaluatedDocument Document(params (string Id, string Title, string[] Paragraphs)[] articles) => new(
        "page",
        [
            new DocumentPage(1, null, null,
            [
                .. articles.SelectMany(article => article.Paragraphs
                    .Select(text => new DocumentRegion(TextRole.Paragraph, [new DocumentLine(text, null)], null, article.Id))
                    .Prepend(new DocumentRegion(TextRole.Title, [new DocumentLine(article.Title, null)], null, article.Id))),
            ]),
        ],
        [
            .. articles.SelectMany(article => article.Paragraphs
                .Select(text => new DocumentBlock(TextRole.Paragraph, text, article.Id, 1))
                .Prepend(new DocumentBlock(TextRole.Title, article.Title, article.Id, 1))),
        ],
        HasPrintedLines: true,
        HasArticles: true);
}

using PrintRecover.Evaluation.Checking;
using PrintRecover.Evaluation.Documents;
using PrintRecover.Model;

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
    public void Two_pages_of_a_transcription_may_be_one_scan()
    {
        EvaluatedDocument left = Document(("a1", "Ferry runs again", ["The old ferry ran again on Tuesday."]));
        EvaluatedDocument right = Document(("a2", "Bridge planned", ["A bridge of stone is to be built next to it."]));
        EvaluatedDocument spread = Document(
            ("a1", "Ferry runs again", ["The old ferry ran again on Tuesday."]),
            ("a2", "Bridge planned", ["A bridge of stone is to be built next to it."]));

        DocumentCheck check = DocumentCheck.Compare(EvaluatedDocument.Join([left, right]), spread);

        Assert.Equal(0, check.Scores["line_errors"].Value);
    }

    [Fact]
    public void A_text_too_long_to_be_compared_is_refused_by_name()
    {
        EvaluatedDocument endless = Document(("a1", "Ferry runs again", [new string('x', 8_000_008)]));

        Assert.Contains($"{endless.Name} has more than 1000000 characters", Assert.Throws<InputException>(() => DocumentCheck.Compare(Truth, endless)).Message);
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

    [Fact]
    public void Blocks_are_scored_page_by_page_and_the_mean_is_taken()
    {
        EvaluatedDocument both = EvaluatedDocument.Join([Truth, Truth]);
        EvaluatedDocument first = EvaluatedDocument.Join([Truth, Document()]);

        // The first page is without a fault, the second is lost: (0 + 1) / 2.
        Assert.Equal(new Tally(1, 2), DocumentCheck.Compare(both, first).Scores["text_edit"]);
        Assert.Equal(new Tally(1, 2), DocumentCheck.Compare(both, first).Scores["order_edit"]);
    }

    [Fact]
    public void Where_no_block_is_printed_none_is_scored()
    {
        Assert.DoesNotContain("text_edit", DocumentCheck.Compare(Document(), Truth).Scores.Keys);
        Assert.Equal(1, DocumentCheck.Compare(Truth, Document()).Scores["text_edit"].Value);
    }

    [Fact]
    public void Nothing_found_has_no_article_and_none_of_their_parts()
    {
        IReadOnlyDictionary<string, Tally> scores = DocumentCheck.Compare(Truth, Document()).Scores;

        Assert.Equal(
            [new Tally(0, 2), new Tally(0, 0), new Tally(0, 2), new Tally(0, 3), new Tally(0, 2)],
            new[] { "article_f1", "article_precision", "article_recall", "paragraphs_exact", "titles_attached" }.Select(name => scores[name]));
        // Every character of its lines is layout's.
        Assert.Equal((1, 0, 0), (scores["errors_of_layout"].Value, scores["errors_of_recognition"].Value, scores["errors_of_order"].Value));
        Assert.Equal(1, scores["line_errors"].Value);
    }

    [Fact]
    public void Every_score_of_the_list_is_taken_where_both_sides_know_all()
    {
        DocumentRegion[] regions =
        [
            .. Enum.GetValues<TextRole>().Select((role, i) => (Role: role, Box: new Box(0, i * 20, 100, 10))).Select(each => new DocumentRegion(
                each.Role, each.Role == TextRole.Picture ? [] : [new DocumentLine($"The {each.Role}", each.Box)], each.Box, "a1")),
        ];
        var all = new EvaluatedDocument(
            "page",
            [new DocumentPage(1, 100, 400, regions)],
            [.. regions.SelectMany(region => region.Lines, (region, line) => new DocumentBlock(region.Role, line.Text, "a1", 1))],
            HasPrintedLines: true,
            HasArticles: true);

        IReadOnlyDictionary<string, Tally> scores = DocumentCheck.Compare(all, all).Scores;

        Assert.Equal(ScoreDefinition.All.Select(score => score.Name).Order(), scores.Keys.Order());
        Assert.All(scores, score => Assert.Equal(ScoreDefinition.Of(score.Key)!.IsHigherBetter ? 1 : 0, score.Value.Value));
    }

    [Fact]
    public void An_empty_page_of_a_known_size_loses_its_layout()
    {
        var box = new Box(0, 0, 100, 10);
        var printed = new EvaluatedDocument(
            "page", [new DocumentPage(1, 100, 100, [new DocumentRegion(TextRole.Title, [new DocumentLine("Ferry", box)], box, null)])], [], true, false);
        EvaluatedDocument empty = printed with { Pages = [new DocumentPage(1, 100, 100, [])] };

        Assert.Equal(0, DocumentCheck.Compare(printed, empty).Scores["layout_f1"].Value);
        Assert.Equal(1, DocumentCheck.Compare(printed, empty).Scores["headlines_missed"].Value);
        Assert.DoesNotContain("layout_f1", DocumentCheck.Compare(printed, Document()).Scores.Keys);
    }

    [Theory]
    [InlineData(2000, 2800, false)]
    [InlineData(1010, 1400, false)]
    [InlineData(1000, 1000, true)]
    public void Pages_of_another_shape_than_the_truth_s_are_told_those_of_another_resolution_are_not(int width, int height, bool isTold)
    {
        IEnumerable<string> said = DocumentCheck.Compare(Sheet(1000, 1400), Sheet(width, height)).Contradictions;

        Assert.Equal(isTold ? ["Page 1 is 1000x1400 pixels"] : [], said.Select(sentence => sentence.Split(" in ")[0]));
    }

    [Fact]
    public void Boxes_on_a_scan_of_half_the_size_are_the_same_boxes() =>
        Assert.Equal(1, DocumentCheck.Compare(Sheet(1000, 1400), Sheet(500, 700)).Scores["layout_f1"].Value);

    [Fact]
    public void A_page_longer_than_any_print_is_refused_instead_of_being_compared_for_hours()
    {
        EvaluatedDocument endless = Document(("a1", "Endless", [new string('a', 1_000_001)]));

        Assert.Contains("form feeds", Assert.Throws<InputException>(() => DocumentCheck.Compare(Truth, endless)).Message);
    }

    private static EvaluatedDocument Sheet(int width, int height)
    {
        var box = new Box(width / 10, height / 10, width / 2, height / 10);
        var region = new DocumentRegion(TextRole.Paragraph, [new DocumentLine("The ferry ran.", box)], box, null);
        return new EvaluatedDocument(
            "sheet",
            [new DocumentPage(1, width, height, [region])],
            [new DocumentBlock(TextRole.Paragraph, "The ferry ran.", null, 1)],
            HasPrintedLines: true,
            HasArticles: false);
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

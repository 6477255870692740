using PrintRecover.Evaluation.Documents;
using PrintRecover.Model;

namespace PrintRecover.Tests.Evaluation.Documents;

/// <summary>One small page in the formats of the field.</summary>
public sealed class DocumentReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Page_xml_with_articles_and_roles()
    {
        EvaluatedDocument document = Read("truth.xml", Page("""
            <TextRegion id="r1" type="heading" custom="readingOrder {index:0;} structure {type:article; id:a1;} role {type:title;}">
              <Coords points="10,10 210,10 210,40 10,40"/>
              <TextLine id="l1"><Coords points="10,10 210,10 210,40 10,40"/><TextEquiv><Unicode>渡口重开</Unicode></TextEquiv></TextLine></TextRegion>
            <TextRegion id="r2" type="paragraph" custom="readingOrder {index:1;} structure {type:article; id:a1;}">
              <Coords points="10,50 100,50 100,70 10,70"/>
              <TextLine id="l2"><Coords points="10,50 100,50 100,70 10,70"/><TextEquiv><Unicode>老渡口昨天开</Unicode></TextEquiv></TextLine></TextRegion>
            <TextRegion id="r3" type="paragraph" continuation="true" custom="readingOrder {index:2;} structure {type:article; id:a1;}">
              <Coords points="120,50 210,50 210,70 120,70"/>
              <TextLine id="l3"><Coords points="120,50 210,50 210,70 120,70"/><TextEquiv><Unicode>了船。</Unicode></TextEquiv></TextLine></TextRegion>
            """));

        Article article = Assert.Single(DocumentArticles.Of(document));
        Assert.Equal(("渡口重开", "老渡口昨天开了船。"), (article.Title, Assert.Single(article.Blocks).Text));
        Assert.Equal([new Box(10, 10, 200, 30), new Box(10, 50, 90, 20), new Box(120, 50, 90, 20)], document.Lines.Select(line => line.Box!.Value));
    }

    [Fact]
    public void Page_xml_whose_lines_name_their_article_is_parted_where_they_change()
    {
        EvaluatedDocument document = Read("truth.xml", Page("""
            <TextRegion id="r1"><Coords points="10,10 210,10 210,80 10,80"/>
              <TextLine id="l1" custom="structure {type:article; id:a1;}"><Coords points="10,10 210,10 210,30 10,30"/><TextEquiv><Unicode>one</Unicode></TextEquiv></TextLine>
              <TextLine id="l2" custom="structure {type:article; id:a1;}"><Coords points="10,30 210,30 210,50 10,50"/><TextEquiv><Unicode>two</Unicode></TextEquiv></TextLine>
              <TextLine id="l3" custom="structure {type:article; id:a2;}"><Coords points="10,50 210,50 210,70 10,70"/><TextEquiv><Unicode>three</Unicode></TextEquiv></TextLine></TextRegion>
            """));

        Assert.Equal([("a1", "one two"), ("a2", "three")], document.Blocks.Select(block => (block.Article, block.Text)));
    }

    [Fact]
    public void Olive_s_page_with_the_files_of_its_articles()
    {
        _folder.Write("Ar00101.xml", """
            <XMD-entity ID="Ar00101"><HedLine_hl1><Primitive SEQ_NO="9"><L BOX="10 10 210 40" P="SA"/><W BOX="10 10 210 40">Le bac</W></Primitive></HedLine_hl1>
            <Content>
              <Primitive SEQ_NO="1"><L BOX="120 50 210 70"/><W BOX="120 50 160 70">du</W><W BOX="170 50 210 70" NS="y">port</W><W BOX="211 50 213 70">.</W>
                <L BOX="120 75 210 95" P="S"/><W BOX="120 75 210 95">Fin.</W></Primitive>
              <Primitive SEQ_NO="0"><L BOX="10 50 100 70" P="SA"/><W BOX="10 50 50 70">Le</W><Q BOX="60 50 90 70" QID="1">ba</Q><Q BOX="90 50 100 70" QID="1">-</Q>
                <L BOX="10 75 100 95"/><q BOX="10 75 100 95" QID="1">telier</q><QW QID="1">batelier</QW></Primitive>
            </Content></XMD-entity>
            """);
        _folder.Write("Ad00102.xml", """
            <XMD-entity ID="Ad00102"><Content><Primitive SEQ_NO="0"><L BOX="10 120 100 140"/><W BOX="10 120 100 140">Cordes</W></Primitive></Content></XMD-entity>
            """);

        EvaluatedDocument document = Read("Pg001.xml", """
            <?xml version="1.0"?>
            <XMD-PAGE><Entity ENTITY_TYPE="Article" ID="Ar00101"/><Entity ENTITY_TYPE="Ad" ID="Ad00102" CONTINUATION_FROM="Ar00101"/><Entity ID="../etc/passwd"/></XMD-PAGE>
            """);

        Assert.Equal(
            [(TextRole.Title, "Le bac"), (TextRole.Paragraph, "Le batelier du port."), (TextRole.Paragraph, "Fin."), (TextRole.Advertisement, "Cordes")],
            document.Blocks.Select(block => (block.Role, block.Text)));
        Assert.All(document.Blocks, block => Assert.Equal("Ar00101", block.Article));
        Assert.Equal(new Box(10, 50, 90, 20), document.Lines.ElementAt(1).Box);
    }

    [Fact]
    public void OmniDocBench_joins_what_a_column_s_end_cut()
    {
        EvaluatedDocument document = Read("page.json", """
            [{ "layout_dets": [
              { "category_type": "text_block", "poly": [120,50,210,50,210,70,120,70], "order": 3, "anno_id": 3, "text": "for the children" },
              { "category_type": "title", "poly": [10,10,210,10,210,40,10,40], "order": 1, "anno_id": 1, "text": "Ferry runs" },
              { "category_type": "text_block", "poly": [10,50,100,50,100,70,10,70], "order": 2, "anno_id": 2, "text": "It ran again",
                "line_with_spans": [ { "category_type": "text_span", "poly": [10,50,100,50,100,70,10,70], "text": "It ran again" } ] },
              { "category_type": "page_number", "poly": [0,0,5,0,5,5,0,5], "anno_id": 4, "text": "7" },
              { "category_type": "abandon", "poly": [0,0,5,0,5,5,0,5], "anno_id": 5, "text": "dirt" } ],
              "extra": { "relation": [ { "source_anno_id": 2, "target_anno_id": 3, "relation_type": "truncated" } ] },
              "page_info": { "height": 100, "width": 220 } }]
            """);

        Assert.Equal(
            [(TextRole.Title, "Ferry runs"), (TextRole.Paragraph, "It ran again for the children"), (TextRole.Furniture, "7")],
            document.Blocks.Select(block => (block.Role, block.Text)));
        Assert.Equal(new Box(10, 50, 90, 20), document.Pages[0].Regions[1].Lines[0].Box);
    }

    [Theory]
    [InlineData(1, 2, 2, 3)]
    [InlineData(2, 1, 3, 2)]
    [InlineData(1, 3, 3, 2)]
    public void OmniDocBench_joins_three_parts_whichever_its_relations_name_first(int first, int second, int third, int fourth)
    {
        EvaluatedDocument document = Read("page.json", $$"""
            { "layout_dets": [
              { "category_type": "text_block", "order": 3, "anno_id": 3, "text": "to school" },
              { "category_type": "text_block", "order": 1, "anno_id": 1, "text": "the ferry" },
              { "category_type": "text_block", "order": 2, "anno_id": 2, "text": "takes children" } ],
              "extra": { "relation": [
                { "source_anno_id": {{first}}, "target_anno_id": {{second}}, "relation_type": "truncated" },
                { "source_anno_id": {{third}}, "target_anno_id": {{fourth}}, "relation_type": "truncated" } ] } }
            """);

        Assert.Equal("the ferry takes children to school", Assert.Single(document.Blocks).Text);
    }

    [Fact]
    public void OmniDocBench_with_articles_marked_tells_titles_from_subheadings()
    {
        EvaluatedDocument document = Read("page.json", """
            { "layout_dets": [
              { "category_type": "title", "order": 1, "text": "Ferry runs", "article": 1 },
              { "category_type": "title", "order": 2, "text": "after ten years", "article": 1 },
              { "category_type": "text_block", "order": 3, "text": "It ran again.", "article": 1 },
              { "category_type": "title", "order": 4, "text": "A long wait", "article": 1 },
              { "category_type": "title", "order": 5, "text": "Bread", "article": "bakers" },
              { "category_type": "header", "order": 6, "text": "Page 7", "article": 1 } ] }
            """);

        Assert.True(document.HasArticles);
        Assert.Equal(
            [(TextRole.Title, "1"), (TextRole.Title, "1"), (TextRole.Paragraph, "1"), (TextRole.Subheading, "1"), (TextRole.Title, "bakers"), (TextRole.Furniture, null)],
            document.Blocks.Select(block => (block.Role, block.Article)));
    }

    [Fact]
    public void Line_breaks_and_paragraphs_with_articles_and_a_name_for_a_rare_sign()
    {
        EvaluatedDocument document = Read("text.xml", """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE fold [ <!ENTITY gaiji "&#xe111;"> ]>
            <fold><div type="page"><div type="margin">第二版<lb/></div>
              <div type="article"><div>渡口重開<lb/></div>
                <div><p>老渡&gaiji;昨日開<lb/>
                  了船、<lb/></p><p>岸上人山人海。<lb/></p></div></div>
              <div type="advert"><div>茶莊<lb/></div></div></div></fold>
            """);

        Assert.Equal(["第二版", "渡口重開", "老渡\uE111昨日開", "了船、", "岸上人山人海。", "茶莊"], document.Lines.Select(line => line.Text));
        IReadOnlyList<Article> articles = DocumentArticles.Of(document);
        Assert.Equal(("渡口重開", "老渡\uE111昨日開了船、|岸上人山人海。"), (articles[0].Title, string.Join('|', articles[0].Blocks.Select(block => block.Text))));
        Assert.Equal(BlockKind.Advertisement, Assert.Single(articles[1].Blocks).Kind);
    }

    [Theory]
    [InlineData("One.\n\n------------------------------------------------------------------------\n\nTwo.")]
    [InlineData("One.\n\n***\n\nTwo.")]
    public void Lines_between_articles_are_no_text(string text) =>
        Assert.Equal(["One.", "Two."], Read("result.txt", text).Blocks.Select(block => block.Text));

    [Fact]
    public void Markdown_and_plain_text_have_paragraphs_but_no_articles()
    {
        EvaluatedDocument document = Read("page.txt", "## Ferry runs\n\nIt ran again\nfor the children.\n\nThe end.\n");

        Assert.Equal(["Ferry runs", "It ran again for the children.", "The end."], document.Blocks.Select(block => block.Text));
        Assert.False(document.HasArticles);
    }

    [Theory]
    [InlineData("page.json", "{ \"pages\": 3 }", "neither")]
    [InlineData("page.json", "{ \"layout_dets\": [", "damaged JSON")]
    [InlineData("page.json", "[{ \"layout_dets\": 7 }]", "damaged JSON")]
    [InlineData("page.json", "[ { \"layout_dets\": [", "damaged JSON from line 1 on")]
    [InlineData("page.xml", "<?xml version=\"1.0\"?><other/>", "neither PAGE")]
    [InlineData("page.xml", "<?xml version=\"1.0\"?><fold><p>a<lb/></fold>", "well-formed")]
    public void What_is_none_of_them_is_refused_with_the_remedy(string name, string content, string said)
    {
        InputException error = Assert.Throws<InputException>(() => Read(name, content));

        Assert.Contains(said, error.Message);
        Assert.Contains(name, error.Message);
    }

    [Fact]
    public void Malformed_page_xml_is_refused_with_the_line() => Assert.Contains(
        "well-formed XML from line 2 on", Assert.Throws<InputException>(() => Read("truth.xml", Page("<TextRegion>"))).Message);

    [Theory]
    [InlineData("<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY bomb \"&b;&b;&b;&b;&b;&b;&b;&b;\">", "&bomb;")]
    [InlineData("<!ENTITY secret SYSTEM \"file:///etc/hostname\">", "&secret;")]
    [InlineData("<!ENTITY % all SYSTEM \"file:///etc/hostname\"> %all;", "&secret;")]
    public void Xml_bombs_and_entities_of_other_files_are_refused(string declarations, string reference)
    {
        string region = $"""
            <TextRegion id="r1"><TextLine id="l1"><TextEquiv><Unicode>{reference}</Unicode></TextEquiv></TextLine></TextRegion>
            """;
        string page = Page(region).Replace("<PcGts", $"<!DOCTYPE PcGts [{declarations}]><PcGts", StringComparison.Ordinal);

        InputException error = Assert.Throws<InputException>(() => Read("truth.xml", page));
        Assert.Contains("truth.xml uses entities of its own", error.Message);
    }

    [Fact]
    public void Page_xml_that_contradicts_itself_is_read_and_says_so()
    {
        EvaluatedDocument document = Read("truth.xml", Page("""
            <ReadingOrder><OrderedGroup id="g">
              <RegionRefIndexed index="0" regionRef="r2"/><RegionRefIndexed index="1" regionRef="r9"/>
              <RegionRefIndexed index="2" regionRef="r1"/><RegionRefIndexed index="3" regionRef="r2"/></OrderedGroup></ReadingOrder>
            <TextRegion id="r1"><TextLine id="l1"><Coords points="NaN,10 210,10 210"/><TextEquiv><Unicode>second</Unicode></TextEquiv></TextLine></TextRegion>
            <TextRegion id="r2"><TextLine id="l2"><Coords points="900,900 990,900 990,930"/><TextEquiv><Unicode>first</Unicode></TextEquiv></TextLine></TextRegion>
            """));

        Assert.Equal(["first", "second"], document.Lines.Select(line => line.Text));
        Assert.Collection(
            document.Contradictions,
            said => Assert.Contains("names a region that is not there, r9", said),
            said => Assert.Contains("names a region twice, r2", said),
            said => Assert.Contains("1 of 2 lines on page 1", said),
            said => Assert.Contains("stand outside its 220x100 pixels", said));
        Assert.All(document.Contradictions, said => Assert.Contains("truth.xml", said));
    }

    [Fact]
    public void OmniDocBench_s_masks_are_no_text_and_classes_that_are_not_known_are() => Assert.Equal(
        [(TextRole.Paragraph, "bread and salt"), (TextRole.Caption, "what it costs")],
        Read("page.json", """
            { "layout_dets": [ { "category_type": "list_group", "order": 1, "text": "bread and salt" },
              { "category_type": "code_txt_caption", "order": 2, "text": "what it costs" },
              { "category_type": "need_mask", "order": 3, "text": "dirt" } ] }
            """).Blocks.Select(block => (block.Role, block.Text)));

    [Theory]
    [InlineData("")]
    [InlineData("\f\n")]
    [InlineData("<?xml version=\"1.0\"?><PcGts><Page imageWidth=\"220\" imageHeight=\"100\"/></PcGts>")]
    [InlineData("<html><body><div class='ocr_page' title='bbox 0 0 220 100'><span class='ocr_line'></span></div></body></html>")]
    public void A_result_may_be_without_text_and_a_truth_may_not(string content)
    {
        string file = _folder.Write("page.xml", content);

        Assert.Empty(DocumentReader.Read(file).Blocks);
        Assert.Contains("page.xml holds no text", Assert.Throws<InputException>(() => DocumentReader.ReadTruth([file])).Message);
    }

    [Fact]
    public void An_issue_s_truth_may_have_a_blank_page() => Assert.Equal(
        "The ferry ran.", DocumentReader.ReadTruth([_folder.Write("truth-0001.txt", ""), _folder.Write("truth-0002.txt", "The ferry ran.")]).PrintedText);

    [Fact]
    public void Text_may_begin_with_a_bracket() =>
        Assert.Equal("[From our own man] The ferry ran.", Assert.Single(Read("page.txt", "[From our own man] The ferry ran.").Blocks).Text);

    [Fact]
    public void An_entity_that_names_another_one_stays_unresolved() => Assert.Throws<InputException>(() => Read(
        "text.xml",
        "<?xml version=\"1.0\"?><!DOCTYPE f [<!ENTITY a \"&b;&b;\"><!ENTITY b \"xx\">]><f><p>&a;<lb/></p></f>"));

    private EvaluatedDocument Read(string name, string content) => DocumentReader.Read(_folder.Write(name, content));

    private static string Page(string regions) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"><Page imageFilename="a.png" imageWidth="220" imageHeight="100">{regions}</Page></PcGts>
        """;
}

using System.Text;
using PrintRecover.Model;
using PrintRecover.TextSources;
using static PrintRecover.Tests.TextSources.PageFiles;

namespace PrintRecover.Tests.TextSources;

public sealed class PageXmlReaderTests
{
    [Fact]
    public void Lines_keep_their_text_box_and_confidence()
    {
        PageFileContent content = Read(PageXml(TextRegion("r1", "type='paragraph'", 200, 40, "Die Fähre fuhr wie-", "der über den Fluß.")));
        Page page = Assert.Single(content.Pages);
        Region region = Assert.Single(page.Regions);
        Assert.Equal((1000, 1500, 40.0), (page.ScanWidth, page.ScanHeight, page.GlyphHeight));
        Assert.Equal(RegionKind.Paragraph, region.Kind);
        Assert.Equal(new TextLine(new Box(100, 200, 400, 40), "Die Fähre fuhr wie-", 0.8), region.Lines[0]);
        Assert.False(content.HasStatedOrder);
    }

    [Fact]
    public void Kinds_come_from_the_file() => Assert.Equal(
        ["PageHeader: Seite 3", "Headline: Die Fähre", "Paragraph: Sie fährt.", "Caption: Die Fähre am Morgen", "Folio: 3", "Subheading: Der Preis"],
        Regions(PageXml(
            TextRegion("r1", "type='header'", 0, 20, "Seite 3") + TextRegion("r2", "type='heading'", 40, 60, "Die Fähre")
            + TextRegion("r3", "type='paragraph'", 120, 20, "Sie fährt.") + TextRegion("r4", "type='caption'", 150, 20, "Die Fähre am Morgen")
            + TextRegion("r5", "type='page-number'", 180, 20, "3")
            + TextRegion("r6", "custom='readingOrder {index:5;} structure {type:subheading;}'", 200, 20, "Der Preis"))));

    [Fact]
    public void Where_the_file_names_no_heading_large_lines_are_headlines() => Assert.Equal(
        ["Headline: Die Fähre", "Paragraph: Sie fährt seit gestern wieder über den Fluß, | und alle sind froh, daß sie fährt."],
        Regions(PageXml(
            TextRegion("r1", "type='paragraph'", 0, 60, "Die Fähre")
            + TextRegion("r2", "type='paragraph'", 80, 20, "Sie fährt seit gestern wieder über den Fluß,", "und alle sind froh, daß sie fährt."))));

    [Fact]
    public void The_stated_order_is_kept_across_nested_groups()
    {
        string text = PageXml(
            "<ReadingOrder><OrderedGroup id='g'><RegionRefIndexed index='2' regionRef='r1'/><OrderedGroupIndexed index='0' id='h'>"
            + "<RegionRefIndexed index='1' regionRef='r2'/><RegionRefIndexed index='0' regionRef='r3'/></OrderedGroupIndexed></OrderedGroup></ReadingOrder>"
            + TextRegion("r1", "", 0, 20, "third") + TextRegion("r2", "", 40, 20, "second") + TextRegion("r3", "", 80, 20, "first")
            + TextRegion("r4", "", 120, 20, "unnamed"));
        Assert.True(Read(text).HasStatedOrder);
        Assert.Equal(["Paragraph: first", "Paragraph: second", "Paragraph: third", "Paragraph: unnamed"], Regions(text));
    }

    [Fact]
    public void Headings_one_after_the_other_are_kicker_title_and_subtitle() => Assert.Equal(
        [
            "Am Fluß / Die Fähre fährt / Vierzig Gäste: [Paragraph] Gestern früh fuhr sie. [Caption] Die Fähre am Steg [Subheading] Der Preis [Paragraph] Er bleibt gleich.",
            " / Kalter Herbst / : [Paragraph] Es friert.",
        ],
        Articles(PageXml(
            TextRegion("r1", "type='heading'", 0, 30, "Am Fluß") + TextRegion("r2", "type='heading'", 40, 70, "Die Fähre fährt")
            + TextRegion("r3", "type='heading'", 120, 32, "Vierzig Gäste") + TextRegion("r4", "type='paragraph'", 160, 20, "Gestern früh fuhr sie.")
            + TextRegion("r5", "type='caption'", 190, 18, "Die Fähre am Steg") + TextRegion("r6", "type='heading'", 220, 21, "Der Preis")
            + TextRegion("r7", "type='paragraph'", 250, 20, "Er bleibt gleich.") + TextRegion("r8", "type='heading'", 300, 60, "Kalter Herbst")
            + TextRegion("r9", "type='paragraph'", 370, 20, "Es friert."))));

    [Fact]
    public void A_drop_capital_goes_back_to_its_word() => Assert.Equal(
        ["Headline: Die Fähre", "Paragraph: Gestern fuhr sie | zum ersten Mal."],
        Regions(PageXml(
            TextRegion("r0", "type='heading'", 0, 60, "Die Fähre") + TextRegion("r1", "type='drop-capital'", 80, 60, "G")
            + TextRegion("r2", "type='paragraph'", 80, 20, "estern fuhr sie", "zum ersten Mal."))));

    [Fact]
    public void The_cells_of_a_table_are_read_row_by_row() => Assert.Equal(
        ["Table: Weizen 12.40 | Roggen 9.10"],
        Regions(PageXml("<TableRegion id='t'><Coords points='0,0 400,100'/>"
            + Cell(0, 0, "Weizen") + Cell(0, 50, "Roggen") + Cell(200, 3, "12.40") + Cell(200, 52, "9.10") + "</TableRegion>")));

    [Fact]
    public void Points_as_elements_words_without_a_line_text_and_old_namespaces_are_read() => Assert.Equal(
        ["Paragraph: Die Fähre"],
        Regions("""
            <PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2010-03-19"><Page imageWidth="10" imageHeight="10">
            <TextRegion id="r"><Coords><Point x="1" y="1"/><Point x="9" y="3"/></Coords><TextLine id="l"><Coords><Point x="1" y="1"/><Point x="9" y="3"/></Coords>
            <Word id="w1"><TextEquiv><Unicode>Die</Unicode></TextEquiv></Word><Word id="w2"><TextEquiv><Unicode>Fähre</Unicode></TextEquiv></Word>
            </TextLine></TextRegion></Page></PcGts>
            """));

    [Fact]
    public void A_region_with_text_but_no_lines_is_spread_over_its_height()
    {
        Page page = Read(PageXml("<TextRegion id='r'><Coords points='0,0 100,40'/><TextEquiv><Unicode>one\ntwo</Unicode></TextEquiv></TextRegion>")).Pages[0];
        Assert.Equal([new Box(0, 0, 100, 20), new Box(0, 20, 100, 20)], page.Regions[0].Lines.Select(line => line.Box));
    }

    [Fact]
    public void Tall_narrow_lines_make_a_vertical_page()
    {
        Page page = Read(PageXml("<TextRegion id='r'><Coords points='0,0 40,400'/><TextLine id='l'><Coords points='0,0 40,0 40,400 0,400'/>"
            + "<TextEquiv><Unicode>渡船昨日重開</Unicode></TextEquiv></TextLine></TextRegion>")).Pages[0];
        Assert.Equal(TextDirection.VerticalRightToLeft, page.Direction);
        Assert.True(page.Regions[0].Lines[0].IsVertical);
    }

    [Fact]
    public void Pictures_and_rules_keep_their_places()
    {
        Page page = Read(PageXml("<ImageRegion id='i'><Coords points='0,0 100,50'/></ImageRegion><SeparatorRegion id='s'><Coords points='0,60 100,62'/></SeparatorRegion>"
            + TextRegion("r1", "", 80, 20, "Text"))).Pages[0];
        Assert.Equal([RegionKind.Picture, RegionKind.Paragraph], page.Regions.Select(region => region.Kind));
        Assert.Equal([new Box(0, 60, 100, 2)], page.Rules);
    }

    [Fact]
    public void A_file_cut_short_is_refused_with_its_line()
    {
        string whole = PageXml(TextRegion("r1", "", 0, 20, "Text"));
        Assert.Contains("page.xml is no well-formed XML from line 3 on", Refusal(whole[..^30]), StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_are_never_expanded()
    {
        string bomb = "<!DOCTYPE PcGts [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/hostname\">]>";
        foreach (string entity in new[] { "&b;", "&c;" })
        {
            string text = PageXml(TextRegion("r1", "", 0, 20, entity)).Replace("<PcGts", bomb + "<PcGts", StringComparison.Ordinal);
            Assert.Contains("uses entities of its own", Refusal(text), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_document_type_alone_does_no_harm() => Assert.Equal(
        ["Paragraph: Text"],
        Regions(PageXml(TextRegion("r1", "", 0, 20, "Text")).Replace("<PcGts", "<!DOCTYPE PcGts SYSTEM 'no.dtd'><PcGts", StringComparison.Ordinal)));

    [Fact]
    public void A_wrong_encoding_declaration_does_not_stop_the_reading()
    {
        byte[] bytes = Encoding.Latin1.GetBytes(PageXml(TextRegion("r1", "", 0, 20, "Die Fähre fährt über den Fluß.")));
        Assert.Equal("Die Fähre fährt über den Fluß.", Read(bytes).Pages[0].Regions[0].Lines[0].Text);
    }

    [Fact]
    public void Regions_nested_without_end_are_read_all_the_same()
    {
        string text = PageXml(string.Concat(Enumerable.Repeat("<TextRegion>", 2000)) + TextRegion("r", "", 0, 20, "deep")
            + string.Concat(Enumerable.Repeat("</TextRegion>", 2000)));
        Assert.Contains("Paragraph: deep", Regions(text));
    }

    [Fact]
    public void Elements_nested_without_end_are_refused() => Assert.Contains(
        "nests its elements", Refusal(PageXml(string.Concat(Enumerable.Repeat("<TextRegion>", 5000)) + string.Concat(Enumerable.Repeat("</TextRegion>", 5000)))), StringComparison.Ordinal);

    [Fact]
    public void Impossible_numbers_do_not_stop_the_reading()
    {
        string text = PageXml("<TextRegion id='r'><Coords points='NaN,1 1e300,2 -5,x 3'/><TextLine id='l'><Coords points=''/><TextEquiv conf='7'><Unicode>Text</Unicode></TextEquiv></TextLine></TextRegion>", "imageXResolution='-3'");
        Assert.Null(Read(text).Pages[0].Regions[0].Lines[0].Confidence);
    }

    private static string Cell(int x, int y, string text) =>
        $"<TextRegion><Coords points='{x},{y} {x + 100},{y + 20}'/><TextLine><Coords points='{x},{y} {x + 100},{y + 20}'/><TextEquiv><Unicode>{text}</Unicode></TextEquiv></TextLine></TextRegion>";
}

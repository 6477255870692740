using PrintRecover.Model;
using static PrintRecover.Tests.TextSources.PageFiles;

namespace PrintRecover.Tests.TextSources;

public sealed class AltoReaderTests
{
    [Fact]
    public void Words_make_lines_with_their_mean_confidence()
    {
        Page page = Read(Alto("""
            <TextBlock ID="b1" HPOS="10" VPOS="20" WIDTH="300" HEIGHT="20"><TextLine HPOS="10" VPOS="20" WIDTH="300" HEIGHT="20">
            <String HPOS="10" VPOS="20" WIDTH="50" HEIGHT="20" CONTENT="Ferry" WC="0.9"/><SP WIDTH="5" HPOS="60" VPOS="20"/><String CONTENT="boats" WC="0.5"/>
            </TextLine></TextBlock>
            """)).Pages[0];
        TextLine line = Assert.Single(Assert.Single(page.Regions).Lines);
        Assert.Equal((new Box(10, 20, 300, 20), "Ferry boats"), (line.Box, line.Text));
        Assert.Equal(0.7, line.Confidence!.Value, 6);
    }

    [Theory]
    [InlineData("""<String CONTENT="re" SUBS_TYPE="HypPart1" SUBS_CONTENT="recover"/><HYP CONTENT="-"/>""", "re-")]
    [InlineData("""<String CONTENT="re" SUBS_TYPE="HypPart1" SUBS_CONTENT="recover"/><HYP/>""", "re-")]
    [InlineData("""<String CONTENT="re-" SUBS_TYPE="HypPart1" SUBS_CONTENT="recover"/><HYP CONTENT="-"/>""", "re-")]
    [InlineData("""<String CONTENT="re" SUBS_TYPE="HypPart1" SUBS_CONTENT="recover"/>""", "re-")]
    [InlineData("""<String CONTENT="wie"/><HYP CONTENT="⸗"/>""", "wie⸗")]
    [InlineData("""<String CONTENT="cover" SUBS_TYPE="HypPart2" SUBS_CONTENT="recover"/>""", "cover")]
    [InlineData("""<String CONTENT="recover" SUBS_TYPE="HypPart1" SUBS_CONTENT="recover"/>""", "recover")]
    [InlineData("""<String CONTENT="two"/><String CONTENT="words"/>""", "two words")]
    public void A_broken_word_is_kept_as_printed(string words, string expected) => Assert.Equal(
        [$"Paragraph: {expected}"], Regions(Alto($"<TextBlock><TextLine HPOS='1' VPOS='1' WIDTH='90' HEIGHT='20'>{words}</TextLine></TextBlock>")));

    [Fact]
    public void Kinds_come_from_tags_types_and_margins() => Assert.Equal(
        ["PageHeader: Page 3", "Headline: The Ferry", "Caption: At the pier", "Table: wheat 12", "Paragraph: It runs."],
        Regions(Document(
            "<TopMargin>" + Block("", 0, "Page 3") + "</TopMargin><PrintSpace>" + Block("TAGREFS='t1'", 20, "The Ferry") + Block("TAGREFS='t2'", 60, "At the pier")
            + "<ComposedBlock TYPE='table'>" + Block("", 100, "wheat 12") + "</ComposedBlock>" + Block("", 140, "It runs.") + "</PrintSpace>",
            tags: "<Tags><StructureTag ID='t1' LABEL='heading'/><LayoutTag ID='t2' LABEL='Caption'/></Tags>")));

    [Fact]
    public void A_column_kept_as_one_block_is_parted_where_its_type_changes() => Assert.Equal(
        ["Headline: The Ferry", "Paragraph: It runs again since yesterday morning, | and everyone is glad that it does."],
        Regions(Alto("<TextBlock>" + Line(0, 60, "The Ferry") + Line(70, 20, "It runs again since yesterday morning,") + Line(90, 20, "and everyone is glad that it does.") + "</TextBlock>")));

    [Fact]
    public void Two_lines_taken_for_one_are_no_headline() => Assert.Equal(
        ["Paragraph: It runs again since yesterday morning, | and everyone is glad, whether young or old, | that it does, and at the old price."],
        Regions(Alto("<TextBlock>" + Line(0, 20, "It runs again since yesterday morning,") + Line(20, 40, "and everyone is glad, whether young or old,")
            + Line(60, 20, "that it does, and at the old price.") + "</TextBlock>")));

    [Theory]
    [InlineData("mm10", 254)]
    [InlineData("inch1200", 1200)]
    public void Units_of_length_tell_the_resolution(string unit, int dpi) =>
        Assert.Equal(dpi, Read(Document("<PrintSpace>" + Block("", 0, "Text") + "</PrintSpace>", unit: unit)).Pages[0].Dpi);

    [Fact]
    public void The_reading_order_of_version_4_3_is_kept()
    {
        string text = Document(
            "<PrintSpace>" + Block("ID='b1'", 0, "second") + Block("ID='b2'", 40, "first") + "</PrintSpace>",
            tags: "<ReadingOrder><OrderedGroup ID='g'><ElementRef REF='b2'/><ElementRef REF='b1'/></OrderedGroup></ReadingOrder>");
        Assert.True(Read(text).HasStatedOrder);
        Assert.Equal(["Paragraph: first", "Paragraph: second"], Regions(text));
    }

    [Fact]
    public void A_file_without_a_page_is_refused() =>
        Assert.Contains("ALTO without a page", Refusal("<alto xmlns='http://www.loc.gov/standards/alto/ns-v3#'><Layout/></alto>"), StringComparison.Ordinal);

    private static string Alto(string blocks) => Document($"<PrintSpace>{blocks}</PrintSpace>");

    private static string Document(string content, string tags = "", string unit = "pixel") => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Description><MeasurementUnit>{unit}</MeasurementUnit></Description>{tags}
        <Layout><Page ID="p1" PHYSICAL_IMG_NR="1" WIDTH="1000" HEIGHT="1500">{content}</Page></Layout></alto>
        """;

    private static string Block(string attributes, int y, string text) => $"<TextBlock {attributes}>{Line(y, 20, text)}</TextBlock>";

    private static string Line(int y, int height, string text) =>
        $"<TextLine HPOS='10' VPOS='{y}' WIDTH='400' HEIGHT='{height}'><String HPOS='10' VPOS='{y}' WIDTH='400' HEIGHT='{height}' CONTENT='{text}'/></TextLine>";
}

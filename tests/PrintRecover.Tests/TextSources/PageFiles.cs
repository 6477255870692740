using System.Text;
using PrintRecover.ArticleAssembly;
using PrintRecover.Reflow;
using PrintRecover.TextSources;

namespace PrintRecover.Tests.TextSources;

/// <summary>Files that tell where lines stand, written by hand, and what is read from them.</summary>
internal static class PageFiles
{
    public static PageFileContent Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static PageFileContent Read(byte[] bytes)
    {
        using TextInput input = TextInput.Open(new MemoryStream(bytes), "page.xml");
        return PageFileReader.Read(input);
    }

    public static string Refusal(string text) => Assert.Throws<InputException>(() => Read(text)).Message;

    /// <summary>The page's regions, each its kind and its lines: <c>Headline: one | two</c>.</summary>
    public static IEnumerable<string> Regions(string text) => Read(text).Pages.SelectMany(page => page.Regions)
        .Select(region => $"{region.Kind}: {string.Join(" | ", region.Lines.Select(line => line.Text))}".TrimEnd());

    /// <summary>The articles by the stated order: <c>kicker / title / subtitle: [Kind] text …</c>.</summary>
    public static IEnumerable<string> Articles(string text) => new StatedOrderArticleAssembler().Assemble(Read(text).Pages)
        .Select((article, index) => new GeometricReflower().Reflow($"a{index + 1}", article))
        .Select(article => $"{article.Kicker} / {article.Title} / {article.Subtitle}: "
            + string.Join(' ', article.Blocks.Select(block => $"[{block.Kind}] {block.Text}")));

    public static string PageXml(string content, string attributes = "") => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15">
        <Page imageFilename="a.png" imageWidth="1000" imageHeight="1500" {attributes}>{content}</Page></PcGts>
        """;

    /// <summary>A region of lines 400 wide, one below the other.</summary>
    public static string TextRegion(string id, string attributes, int y, int height, params string[] lines) =>
        $"<TextRegion id='{id}' {attributes}><Coords points='100,{y} 500,{y} 500,{y + (height * lines.Length)} 100,{y + (height * lines.Length)}'/>"
        + string.Concat(lines.Select((line, index) => $"<TextLine id='{id}l{index}'><Coords points='100,{y + (height * index)} 500,{y + (height * index)} "
            + $"500,{y + (height * (index + 1))} 100,{y + (height * (index + 1))}'/><TextEquiv conf='0.8'><Unicode>{line}</Unicode></TextEquiv></TextLine>"))
        + "</TextRegion>";
}

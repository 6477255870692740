using PrintRecover.Model;
using PrintRecover.TextSources;
using PrintRecover.Typesetter.Kinds;
using PrintRecover.Typesetter.Layout;
using PrintRecover.Typesetter.Truth;

namespace PrintRecover.Tests.Typesetter;

public class PageXmlWriterTests
{
    public static TheoryData<string> Kinds => [.. PageKinds.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_written_is_read_back_line_by_line_in_order(string kind)
    {
        Sheet sheet = TypesetterHome.MakeUp(kind, 2)[0];
        PageTruth truth = new SheetTruth(sheet, Blank(sheet)).Make();

        PageFileContent read = Read(truth);

        TruthLine[] written = [.. truth.Regions.SelectMany(region => region.Lines)];
        TextLine[] lines = [.. read.Pages[0].Regions.SelectMany(region => region.Lines)];
        Assert.True(read.HasStatedOrder);
        Assert.Equal(written.Select(line => line.Text), lines.Select(line => line.Text));
        Assert.Equal((truth.Width, truth.Height), (read.Pages[0].ScanWidth, read.Pages[0].ScanHeight));
        Assert.Equal(
            truth.Regions.Count(region => region.Kind == AreaKind.Image), read.Pages[0].Regions.Count(region => region.Kind == RegionKind.Picture));
    }

    [Fact]
    public void Roles_articles_and_continuations_are_written()
    {
        Sheet sheet = TypesetterHome.MakeUp("column-paper", 1)[0];
        string xml = Write(new SheetTruth(sheet, Blank(sheet)).Make());

        Assert.Contains("custom=\"readingOrder {index:0;} role {type:masthead;}\"", xml, StringComparison.Ordinal);
        Assert.Contains("structure {type:article; id:a1;} role {type:title;}", xml, StringComparison.Ordinal);
        Assert.Contains("continuation=\"true\"", xml, StringComparison.Ordinal);
        Assert.Contains("<OrderedGroupIndexed", xml, StringComparison.Ordinal);
    }

    private static GrayImage Blank(Sheet sheet)
    {
        byte[] pixels = new byte[sheet.PrintedWidth * sheet.PrintedHeight];
        Array.Fill(pixels, (byte)255);
        return new GrayImage(sheet.PrintedWidth, sheet.PrintedHeight, pixels);
    }

    private static string Write(PageTruth truth)
    {
        using var output = new MemoryStream();
        PageXmlWriter.Write(truth, "scan.jpg", 300, "a test", output);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    private static PageFileContent Read(PageTruth truth)
    {
        using var folder = new TemporaryFolder();
        string file = Path.Combine(folder.Path, "truth.xml");
        File.WriteAllText(file, Write(truth));
        using TextInput input = TextInput.Open(file);
        return PageXmlReader.Read(input);
    }
}

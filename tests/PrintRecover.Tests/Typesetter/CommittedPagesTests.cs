using System.Xml.Linq;
using PrintRecover.Model;
using PrintRecover.TextSources;
using PrintRecover.Typesetter;
using PrintRecover.Typesetter.Damages;
using PrintRecover.Typesetter.Kinds;
using PrintRecover.Typesetter.Printing;

namespace PrintRecover.Tests.Typesetter;

public class CommittedPagesTests
{
    public static TheoryData<string> Names => [.. CommittedPages.All.Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_truth_of_a_committed_page_is_read_and_lies_on_its_scan(string name)
    {
        string folder = Path.Combine(TypesetterHome.Fixtures, name);
        string[] truths = Directory.GetFiles(folder, "truth*.xml");

        Assert.Single(Directory.GetFiles(folder, "scan.*"));
        Assert.NotEmpty(truths);
        foreach (string truth in truths)
        {
            using TextInput input = TextInput.Open(truth);
            Page page = PageXmlReader.Read(input).Pages[0];
            var whole = new Box(0, 0, page.ScanWidth, page.ScanHeight);
            TextLine[] lines = [.. page.Regions.SelectMany(region => region.Lines)];

            Assert.True(lines.Length > 20);
            Assert.All(lines, line => Assert.True(whole.Contains(line.Box) && !line.Box.IsEmpty, line.Text));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_committed_page_says_how_it_was_made(string name)
    {
        PageOrder order = CommittedPages.All.Single(page => page.Name == name).Order;
        string truth = Directory.GetFiles(Path.Combine(TypesetterHome.Fixtures, name), "truth*.xml")[0];

        string comments = XDocument.Load(truth).Descendants().Single(element => element.Name.LocalName == "Comments").Value;

        Assert.Equal(order.ToString(), comments);
    }

    [Fact]
    public void Every_kind_and_every_damage_is_among_the_committed_pages()
    {
        Assert.Equal(PageKinds.All.ToHashSet(), CommittedPages.All.Select(page => page.Order.Kind).ToHashSet());
        Assert.Equal(DamageKinds.All.ToHashSet(), CommittedPages.All.SelectMany(page => page.Order.Damages).ToHashSet());
    }

    [BrowserFact]
    public void The_same_seed_gives_the_same_files()
    {
        var setter = new IssueSetter(ChromiumBrowser.Find(), FontFolder.Find(TypesetterHome.Folder));
        var order = new PageOrder(PageKinds.Named("bulletin"), 4) { Damages = [DamageKinds.Named("curl"), DamageKinds.Named("noise")], Dpi = 150 };
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();

        setter.Write(order, first.Path);
        setter.Write(order, second.Path);

        string[] names = [.. Directory.GetFiles(first.Path).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
        Assert.Equal(["scan.jpg", "truth.xml"], names);
        Assert.All(names, name => Assert.Equal(
            File.ReadAllBytes(Path.Combine(first.Path, name)), File.ReadAllBytes(Path.Combine(second.Path, name))));
    }
}

using System.Runtime.CompilerServices;
using PrintRecover.Model;
using PrintRecover.Native;
using PrintRecover.PageSources;
using PrintRecover.Writers;

namespace PrintRecover.Tests.Recognition;

/// <summary>Lines of the fixture pages, laid out as their truth says, to be read by the models that the set-up brings.</summary>
internal static class FixturePages
{
    public static string Models => InstallationFolder.Models;

    /// <summary>A layout of one region that holds the lines of some paragraphs of the fixture's first article.</summary>
    public static (PageLayout Layout, string[] Printed) Paragraphs(string fixture, int count)
    {
        ArticleLine[] lines = [.. Truth(fixture).Articles[0].Blocks
            .Where(block => block.Kind == BlockKind.Paragraph && block.Lines.Count > 3)
            .Where(block => block.Lines.All(line => line.Box!.Value.X < block.Lines[0].Box!.Value.Right))
            .Take(count).SelectMany(block => block.Lines)];
        return (Layout(Scan(fixture), [.. lines.Select(line => new LayoutLine(line.Box!.Value))]),
            [.. lines.Select(line => line.Text)]);
    }

    public static PageLayout Layout(PageScan scan, params LayoutLine[] lines)
    {
        var region = new LayoutRegion(0, RegionKind.Paragraph, Box.Around(lines.Select(line => line.Box)), lines);
        var prepared = new PreparedPage(scan.Origin, scan.Image, scan.Image, PageTransform.Identity);
        return new PageLayout(prepared, [region], [], [], lines.Min(line => Math.Min(line.Box.Width, line.Box.Height)));
    }

    public static PageScan Scan(string fixture)
    {
        using IPageSource source = PageSource.Open(Path.Combine(Folder(fixture), "scan.pdf"), new PageSourceOptions());
        return source.ReadPage(1);
    }

    private static Issue Truth(string fixture) => IssueReader.ReadFile(Path.Combine(Folder(fixture), "truth.json"));

    private static string Folder(string fixture, [CallerFilePath] string test = "") =>
        Path.Combine(Path.GetDirectoryName(test)!, "..", "..", "..", "fixtures", fixture);
}

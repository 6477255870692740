using PrintRecover.Model;

namespace PrintRecover.Tests.Acceptance;

/// <summary>What the layout of a clean fixture page may never do to its columns.</summary>
[Collection(FixtureScans.Name)]
public class LayoutAcceptanceTests(FixtureConversions conversions)
{
    [Theory]
    [MemberData(nameof(FixtureScans.Fixtures), MemberType = typeof(FixtureScans))]
    public void No_line_crosses_a_column_gutter(string fixture)
    {
        Box[][] columns = [.. FixtureConversions.Truth(fixture).Articles.SelectMany(ColumnsOf)];
        Page page = conversions.Recover(fixture, "scan.pdf").Pages.Single();

        foreach (TextLine line in page.Regions.SelectMany(region => region.Lines))
        {
            Box found = page.ToScan(line.Box);
            Assert.True(columns.Count(column => column.Any(printed => Covers(found, printed))) <= 1, line.Text);
        }
    }

    [Theory]
    [MemberData(nameof(FixtureScans.Fixtures), MemberType = typeof(FixtureScans))]
    public void Every_printed_line_of_a_column_is_found(string fixture)
    {
        Page page = conversions.Recover(fixture, "scan.pdf").Pages.Single();
        Box[] found = [.. page.Regions.SelectMany(region => region.Lines).Select(line => page.ToScan(line.Box))];

        Assert.All(
            FixtureConversions.Truth(fixture).Articles.SelectMany(ColumnsOf).SelectMany(column => column),
            printed => Assert.Contains(found, line => Covers(line, printed)));
    }

    /// <summary>The printed lines of an article's columns; captions run over several and are left out.</summary>
    private static IEnumerable<Box[]> ColumnsOf(Article article)
    {
        var column = new List<Box>();
        foreach (Box line in article.Blocks
            .Where(block => block.Kind != BlockKind.Caption)
            .SelectMany(block => block.Lines)
            .Select(line => line.Box!.Value)
            .OrderBy(box => box.X))
        {
            if (column.Count > 0 && line.X >= column.Max(box => box.Right))
            {
                yield return [.. column];
                column.Clear();
            }

            column.Add(line);
        }

        yield return [.. column];
    }

    /// <summary>True when the found line holds print of the printed one, not only its edge or a descender.</summary>
    private static bool Covers(Box found, Box printed) =>
        2 * found.VerticalOverlap(printed) > printed.Height && 2 * found.HorizontalOverlap(printed) > printed.Height;
}

using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>
/// Finds tables by their rules: upright ones of about one height, each a few words or figures from the next. What stands between them is
/// the table's, whatever its lines looked like one by one.
/// </summary>
internal static class RuledTables
{
    /// <summary>The columns of a table, in body characters; the narrowest of a newspaper hold fifteen, and two rules as one hold nothing.</summary>
    private const double WidestColumnGlyphs = 10, NarrowestColumnGlyphs = 0.8;

    /// <summary>Fewer rules part two columns or stand around them.</summary>
    private const int FewestRules = 4;

    /// <summary>A page of more is no printed one, and looking at each together with each other would take long.</summary>
    private const int MostTables = 100;

    /// <summary>A table has so many lines in its columns, and is so high, in body characters.</summary>
    private const int FewestLines = 6;
    private const double LeastHeightGlyphs = 4;

    /// <summary>Rules of a table begin and end together, to so many body characters; those between the page's columns and scratches do not.</summary>
    private const double EndsGlyphs = 3;

    /// <summary>So many of its lines at least stand each in a column.</summary>
    private const double LeastInColumns = 0.8;

    /// <summary>The layout with each table as one region.</summary>
    public static PageLayout Mark(PageLayout layout)
    {
        Box[] ruled = [.. Find(layout).Take(MostTables + 1)];
        Box[] tables = ruled.Length > MostTables ? [] : Whole([.. ruled.Where(table => IsFilled(layout, table))], layout);
        if (tables.Length == 0)
        {
            return layout;
        }

        ILookup<int, LayoutLine> lines = layout.Regions.SelectMany(region => region.Lines).ToLookup(line => TableOf(line, tables));
        IEnumerable<LayoutRegion> others = layout.Regions
            .Select(region => region.Lines.Count == 0 || region.Lines.All(line => TableOf(line, tables) < 0) ? region : Rest(region, tables))
            .OfType<LayoutRegion>();
        IEnumerable<LayoutRegion> found = tables.Index().Where(table => lines.Contains(table.Index)).Select(table =>
            new LayoutRegion(0, RegionKind.Table, table.Item, [.. lines[table.Index]]));
        return layout with { Regions = [.. others.Concat(found).Select((region, id) => region with { Id = id })] };
    }

    private static IEnumerable<Box> Find(PageLayout layout)
    {
        double glyph = layout.GlyphHeight;
        Box[] rules = [.. layout.Rules.Where(rule => rule.Height > rule.Width && rule.Height >= LeastHeightGlyphs * glyph)];
        BoxIndex index = new(rules, (int)(8 * glyph));
        DisjointSets sets = new(rules.Length);
        for (int i = 0; i < rules.Length; i++)
        {
            foreach (int k in index.Touching(rules[i].Inflate((int)(WidestColumnGlyphs * glyph), 0)).Where(k => k > i && AreOfOneTable(rules[i], rules[k], glyph)))
            {
                sets.Join(i, k);
            }
        }

        return sets.Groups().Where(group => group.Count >= FewestRules).Select(group => Box.Around(group.Select(i => rules[i])));
    }

    private static bool AreOfOneTable(Box one, Box other, double glyph) => -one.HorizontalOverlap(other) is var gap
        && gap >= NarrowestColumnGlyphs * glyph && gap <= WidestColumnGlyphs * glyph
        && EndTogether(one, other, glyph);

    private static bool EndTogether(Box one, Box other, double glyph) =>
        Math.Max(Math.Abs(one.Y - other.Y), Math.Abs(one.Bottom - other.Bottom)) <= EndsGlyphs * glyph;

    private static bool IsFilled(PageLayout layout, Box table)
    {
        LayoutLine[] inside = [.. layout.Regions.SelectMany(region => region.Lines).Where(line => Holds(table, line))];
        return inside.Length >= FewestLines
            && inside.Count(line => line.Box.Width <= WidestColumnGlyphs * layout.GlyphHeight) >= LeastInColumns * inside.Length
            && !layout.Regions.Any(region => region.Kind == RegionKind.Picture && 2 * region.Box.Intersect(table).Area > table.Area);
    }

    /// <summary>Parts of a table between which its rules are worn: side by side, and under or over one level rule.</summary>
    private static Box[] Whole(Box[] parts, PageLayout layout)
    {
        int slack = (int)(NarrowestColumnGlyphs * layout.GlyphHeight);
        Box[] rules = [.. layout.Rules.Where(rule => rule.Width > rule.Height)];
        DisjointSets sets = new(parts.Length);
        foreach ((int i, Box left) in parts.Index())
        {
            foreach ((int k, Box right) in parts.Index().Where(part => part.Item.X > left.Right && EndTogether(left, part.Item, layout.GlyphHeight)))
            {
                if (rules.Any(rule => rule.X < left.Right && rule.Right > right.X && rule.Y >= left.Y - slack && rule.Bottom <= left.Bottom + slack))
                {
                    sets.Join(i, k);
                }
            }
        }

        return [.. sets.Groups().Select(group => Box.Around(group.Select(i => parts[i])))];
    }

    private static int TableOf(LayoutLine line, Box[] tables) => Array.FindIndex(tables, table => Holds(table, line));

    private static bool Holds(Box table, LayoutLine line) => table.Contains(new Box((int)line.Box.CenterX, (int)line.Box.CenterY, 1, 1));

    /// <summary>What is left of a region beside the tables; null for nothing.</summary>
    private static LayoutRegion? Rest(LayoutRegion region, Box[] tables)
    {
        LayoutLine[] left = [.. region.Lines.Where(line => TableOf(line, tables) < 0)];
        return left.Length == 0 ? null : region with { Lines = left, Box = Box.Around(left.Select(line => line.Box)) };
    }
}

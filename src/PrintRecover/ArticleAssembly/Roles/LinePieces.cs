using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly.Roles;

/// <summary>
/// Puts lines together that came apart at wide white between words: a line of two pieces is neither the end nor the beginning of a text,
/// but its pieces, taken for texts of their own, look like both.
/// </summary>
internal sealed class LinePieces
{
    /// <summary>White in a line that is justified badly, in body characters, at most.</summary>
    private const double WidestWhite = 4;

    /// <summary>A line stands right above or below another within this, in body characters.</summary>
    private const double NearestGap = 1;

    private readonly Page _page;
    private readonly Func<Box, Box> _turn;
    private readonly List<Region> _texts;

    private LinePieces(Page page)
    {
        _page = page;
        var turn = QuarterTurnLeft.Of(page);
        _turn = page.Direction == TextDirection.Horizontal ? box => box : turn.Turn;
        _texts = [.. page.Regions.Where(IsText).OrderBy(region => _turn(region.Box).X)];
    }

    /// <summary>The page with pieces side by side in a column joined, line by line, and to the text that they interrupt.</summary>
    public static Page Join(Page page) => page.Regions.Count > PageRoles.MostRegions ? page : new LinePieces(page).Join();

    private static bool IsText(Region region) => region.Lines.Count > 0 && region.Kind == RegionKind.Paragraph;

    private Page Join()
    {
        var joined = new HashSet<int>();
        for (int left = 0; left < _texts.Count; left++)
        {
            // What stands right of it comes after it, and it stays where it is, to be asked again.
            int right = _texts.FindIndex(other => ArePieces(_texts[left], other));
            if (right < 0)
            {
                continue;
            }

            _texts[left] = SideBySide(_texts[left], _texts[right]);
            joined.Add(_texts[left].Id);
            _texts.RemoveAt(right);
            left--;
        }

        return joined.Count == 0 ? _page : _page with { Regions = InPlace(Interrupted(joined)) };
    }

    /// <summary>The regions where they were, without those that went into others.</summary>
    private IReadOnlyList<Region> InPlace(List<Region> texts)
    {
        Dictionary<int, Region> kept = texts.ToDictionary(text => text.Id);
        return [.. _page.Regions.Where(region => !IsText(region) || kept.ContainsKey(region.Id))
            .Select(region => kept.GetValueOrDefault(region.Id, region))];
    }

    /// <summary>Whether every line of one stands right of a line of another, in its row, inside a column that goes on above or below.</summary>
    private bool ArePieces(Region left, Region right)
    {
        (Box a, Box b) = (_turn(left.Box), _turn(right.Box));
        return left != right && left.Frame == right.Frame && b.X > a.X && right.Lines.Count <= left.Lines.Count
            && right.Lines.All(line => left.Lines.Any(other => IsInRow(_turn(other.Box), _turn(line.Box))))
            && _texts.Any(column => column != left && column != right && IsColumnOf(_turn(column.Box), a.Union(b)));
    }

    private bool IsInRow(Box left, Box right) => left.VerticalOverlap(right) > 0.5 * Math.Min(left.Height, right.Height)
        && right.X - left.Right is var white && white < WidestWhite * _page.GlyphHeight && white > -0.5 * _page.GlyphHeight
        && !_page.Rules.Select(_turn).Any(rule => rule.Height > rule.Width && rule.VerticalOverlap(right) > 0
            && rule.CenterX > left.Right - _page.GlyphHeight && rule.CenterX < right.X + _page.GlyphHeight);

    private bool IsColumnOf(Box column, Box row) =>
        column.X < row.X + _page.GlyphHeight && column.Right > row.Right - _page.GlyphHeight
        && column.HorizontalOverlap(row) > 0.9 * row.Width
        && Math.Max(column.Y - row.Bottom, row.Y - column.Bottom) is var gap && gap < NearestGap * _page.GlyphHeight && gap > -_page.GlyphHeight;

    private Region SideBySide(Region left, Region right)
    {
        List<TextLine> lines = [.. left.Lines];
        foreach (TextLine piece in right.Lines)
        {
            int row = lines.Index().MaxBy(line => _turn(line.Item.Box).VerticalOverlap(_turn(piece.Box))).Index;
            lines[row] = OneLine(lines[row], piece);
        }

        return left with { Box = left.Box.Union(right.Box), Lines = lines };
    }

    private static TextLine OneLine(TextLine left, TextLine right)
    {
        bool isSpaced = left.Text.Length > 0 && right.Text.Length > 0
            && !(Reflow.Characters.IsIdeograph(left.Text[^1]) || Reflow.Characters.IsIdeograph(right.Text[0]));
        return left with
        {
            Box = left.Box.Union(right.Box),
            Text = left.Text + (isSpaced ? " " : "") + right.Text,
            Confidence = (left.Confidence + right.Confidence) / 2,
            Glyphs = left.Glyphs is { } first && right.Glyphs is { } second ? [.. first, .. second] : null,
        };
    }

    /// <summary>Joins what was pieces to the text right above and right below, which they parted.</summary>
    private List<Region> Interrupted(HashSet<int> joined)
    {
        foreach (int id in joined)
        {
            foreach (bool isAbove in (bool[])[true, false])
            {
                int at = _texts.FindIndex(text => text.Id == id);
                int other = at < 0 ? -1 : _texts.FindIndex(text => text.Id != id && text.Frame == _texts[at].Frame
                    && GoesOn(_turn((isAbove ? text : _texts[at]).Box), _turn((isAbove ? _texts[at] : text).Box)));
                if (other >= 0)
                {
                    (Region upper, Region lower) = isAbove ? (_texts[other], _texts[at]) : (_texts[at], _texts[other]);
                    _texts[at] = _texts[at] with { Box = upper.Box.Union(lower.Box), Lines = [.. upper.Lines, .. lower.Lines] };
                    _texts.RemoveAt(other);
                }
            }
        }

        return _texts;
    }

    private bool GoesOn(Box upper, Box lower) => (IsColumnOf(upper, lower) || IsColumnOf(lower, upper)) && lower.CenterY > upper.CenterY
        && Math.Abs(upper.X - lower.X) < 2 * _page.GlyphHeight
        && !_page.Rules.Select(_turn).Any(rule => rule.Width > rule.Height && rule.HorizontalOverlap(lower) > 0
            && rule.CenterY > upper.CenterY && rule.CenterY < lower.CenterY && Math.Abs(rule.CenterY - lower.Y) < 1.5 * _page.GlyphHeight);
}

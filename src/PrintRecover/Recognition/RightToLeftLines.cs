using PrintRecover.Model;
using PrintRecover.Reflow;

namespace PrintRecover.Recognition;

/// <summary>
/// Turns about the level lines of pages of vertical print that run from right to left, as date lines, cross headlines and
/// advertisements did until the 1950s and later, and which engines read from left to right. The way is told by which characters follow
/// each other on the page's own vertical lines, whose way is known, and in our own articles: by all level lines of the page together,
/// and by a line alone where that says more. Where nothing tells, lines run from left to right.
/// </summary>
internal static class RightToLeftLines
{
    /// <summary>
    /// Odds, as logarithms, against a line that is turned. Of 780 stretches of eight characters of 13 old pages, a third of these
    /// changed, none was as surely taken for one that runs the other way as 6, one in a hundred as 4; of pools of six such lines a
    /// twelfth was wrong at 1.5.
    /// </summary>
    private const double LeastOdds = 2;

    /// <summary>What all other lines of the page weigh at most.</summary>
    private const double MostOfPage = 6;

    /// <summary>What one line says of all others at most, for a word that happens to read both ways.</summary>
    private const double MostOfLine = 3;

    private const string Opening = "（「『《〈【〔“‘([";
    private const string Closing = "）」』》〉】〕”’)]";

    /// <summary>The page with such lines in the order in which they are to be read.</summary>
    public static Page Turn(Page page)
    {
        TextLine[] lines = [.. page.Regions.SelectMany(region => region.Lines)];
        if (page.Direction != TextDirection.VerticalRightToLeft || !lines.Any(CanTurn))
        {
            return page;
        }

        CharacterOrder pairs = CharacterOrder.OfArticles.And(
            new CharacterOrder(lines.Where(line => line.IsVertical).Select(line => line.Text)));
        Dictionary<TextLine, double> odds = new(ReferenceEqualityComparer.Instance);
        foreach (TextLine line in lines.Where(CanTurn))
        {
            odds[line] = pairs.OddsAsItStands(line.Text);
        }

        double all = odds.Values.Sum(Share);
        return page with { Regions = [.. page.Regions.Select(region => region with { Lines = [.. region.Lines.Select(TurnOne)] })] };

        TextLine TurnOne(TextLine line) =>
            odds.TryGetValue(line, out double own) && own + Math.Clamp(all - Share(own), -MostOfPage, MostOfPage) < -LeastOdds
                ? Backwards(line) : line;
    }

    private static double Share(double odds) => Math.Clamp(odds, -MostOfLine, MostOfLine);

    private static bool CanTurn(TextLine line) =>
        !line.IsVertical && line.Text.Count(Characters.IsCjk) > 1 && Characters.IsMostlyCjk(line.Text);

    private static TextLine Backwards(TextLine line)
    {
        bool knowsGlyphs = line.Glyphs is not null && string.Concat(line.Glyphs.Select(glyph => glyph.Text)) == line.Text;
        return line with
        {
            Text = string.Concat(Backwards([.. line.Text.EnumerateRunes().Select(rune => rune.ToString())], text => text).Select(Mirrored)),
            Glyphs = !knowsGlyphs ? null
                : [.. Backwards(line.Glyphs!, glyph => glyph.Text).Select(glyph => glyph with { Text = Mirrored(glyph.Text) })],
        };
    }

    /// <summary>Last first; but Latin words and figures, which run from left to right in any line, each as it is.</summary>
    private static IEnumerable<T> Backwards<T>(IReadOnlyList<T> characters, Func<T, string> textOf)
    {
        for (int end = characters.Count; end > 0;)
        {
            int start = end - 1;
            while (start > 0 && RunsToTheRight(textOf(characters[start])) && RunsToTheRight(textOf(characters[start - 1])))
            {
                start--;
            }

            for (int i = start; i < end; i++)
            {
                yield return characters[i];
            }

            end = start;
        }
    }

    private static bool RunsToTheRight(string character) => character[0] is not '(' and not ')' and not '[' and not ']'
        && !Characters.IsCjk(character[0]) && !Characters.IsShared(character[0]);

    /// <summary>The bracket that looks like this one where the line runs the other way.</summary>
    private static string Mirrored(string character) =>
        Opening.IndexOf(character[0]) is >= 0 and int opening ? Closing[opening].ToString()
        : Closing.IndexOf(character[0]) is >= 0 and int closing ? Opening[closing].ToString()
        : character;
}

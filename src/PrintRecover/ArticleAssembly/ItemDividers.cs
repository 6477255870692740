using PrintRecover.Model;

namespace PrintRecover.ArticleAssembly;

/// <summary>
/// The texts that begin right under a divider or end right over one (<see cref="Dividers"/>). Some papers part articles by them, some
/// the pieces of one article.
/// </summary>
internal sealed class ItemDividers
{
    /// <summary>Where a divider stands over so large a share of the texts, the page is made of small items.</summary>
    private const double ManyShare = 0.3;

    private readonly Stacking _stacking;
    private readonly IReadOnlyList<HeadlineCluster> _headlines;
    private readonly IReadOnlyList<Region> _texts;
    private readonly HashSet<int> _under;
    private readonly HashSet<int> _over;

    /// <summary>Looks over a page, its headlines and its texts.</summary>
    public ItemDividers(Page page, IReadOnlyList<HeadlineCluster> headlines, IReadOnlyList<Region> texts)
    {
        (_stacking, _headlines, _texts) = (new Stacking(page), headlines, texts);
        Dictionary<int, Box> dividers = texts.Select(text => (text.Id, Rule: DividerOver(text)))
            .Where(pair => pair.Rule is not null).ToDictionary(pair => pair.Id, pair => pair.Rule!.Value);
        _under = [.. dividers.Keys];
        HashSet<Box> rules = [.. dividers.Values];
        _over = [.. texts.Where(text => _stacking.LevelRules.Where(rule => _stacking.IsAbove(text.Box, rule, 0.5)).ToArray() is { Length: > 0 } below
            && below.MinBy(rule => rule.Y) is var nearest && rules.Contains(nearest)
            && !texts.Any(other => other != text && _stacking.IsAbove(text.Box, other.Box, 0.3) && other.Box.CenterY < nearest.Y)).Select(text => text.Id)];
        HeadlinesAreUnder = headlines.Count(headline => NearestRule(headline.Box) is { } rule && Dividers.IsDivider(rule, ColumnOf(headline), _stacking.Glyph))
            > headlines.Count(headline => NearestRule(headline.Box) is { } rule && !Dividers.IsDivider(rule, ColumnOf(headline), _stacking.Glyph));
        AreMany = texts.Count > 0 && _under.Count > ManyShare * texts.Count;
    }

    /// <summary>Whether the page is made of small items that dividers part.</summary>
    public bool AreMany { get; }

    /// <summary>Whether more headlines stand right under dividers than under longer rules, so that the page's dividers part articles.</summary>
    public bool HeadlinesAreUnder { get; }

    /// <summary>Whether a text begins right under a divider.</summary>
    public bool IsUnder(Region text) => _under.Contains(text.Id);

    /// <summary>Whether a text ends right over a divider.</summary>
    public bool IsOver(Region text) => _over.Contains(text.Id);

    /// <summary>The rule right above a headline; null when there is none within three characters.</summary>
    private Box? NearestRule(Box headline)
    {
        Box[] above = [.. _stacking.LevelRules.Where(rule => _stacking.IsAbove(rule, headline, 0.3) && headline.Y - rule.Bottom < 3 * _stacking.Glyph)];
        return above.Length == 0 ? null : above.MaxBy(rule => rule.Bottom);
    }

    /// <summary>The text below a headline, or else the headline: what tells how wide its column is.</summary>
    private Box ColumnOf(HeadlineCluster headline) => _texts.Select(text => text.Box)
        .Where(text => _stacking.IsAbove(headline.Box, text, 0.3)).OrderBy(text => text.Y).FirstOrDefault(headline.Box);

    /// <summary>A short rule in the column, and nothing between it and the text: not the one that old papers set under a headline.</summary>
    private Box? DividerOver(Region text)
    {
        Box[] above = [.. _stacking.LevelRules.Where(rule => _stacking.IsAbove(rule, text.Box, 0.5))];
        return above.Length > 0 && above.MaxBy(rule => rule.Bottom) is var rule && Dividers.IsDivider(rule, text.Box, _stacking.Glyph)
            && !IsUnderHeadline(rule)
            && !_texts.Where(other => other != text).Select(other => other.Box).Concat(_headlines.Select(headline => headline.Box))
                .Any(other => _stacking.IsAbove(other, text.Box, 0.3) && other.CenterY > rule.Bottom) ? rule : null;
    }

    /// <summary>Whether the next thing above a rule is a headline, right above it.</summary>
    private bool IsUnderHeadline(Box rule)
    {
        Box[] headlines = [.. _headlines.SelectMany(headline => headline.Regions).Select(line => line.Box).Where(line => _stacking.IsAbove(line, rule, 0.5))];
        return headlines.Length > 0 && headlines.MaxBy(line => line.Bottom) is var nearest && rule.Y - nearest.Bottom < 2 * _stacking.Glyph
            && !_texts.Any(text => _stacking.IsAbove(text.Box, rule, 0.5) && text.Box.Bottom > nearest.Bottom);
    }
}

using PrintRecover.Model;
using static PrintRecover.ArticleAssembly.LinkSign;

namespace PrintRecover.ArticleAssembly;

/// <summary>
/// Sees how a link fits to what the other texts of the page chose at first sight: whether its headline has a body already, whether the text
/// that it goes on is gone on by another, whether the article that it leads to stands all around it.
/// </summary>
internal sealed class LinkNeighbours
{
    /// <summary>So many texts under dividers tell what these part on a page, where so large a share of them agrees.</summary>
    private const int FewestUnderDividers = 3;
    private const double AgreeingShare = 0.65;

    /// <summary>So many words that only one article shares with a text hardly come by chance.</summary>
    private const int ManyWords = 3;

    private readonly IReadOnlyList<HeadlineCluster> _headlines;
    private readonly ArticleLinks _first;
    private readonly ILookup<object, Region> _articles;
    private readonly ILookup<int, Region> _followers;
    private readonly Region[] _underDividers;
    private readonly ArticleWords _words;

    /// <summary>Looks over a page's choices.</summary>
    public LinkNeighbours(IReadOnlyList<TextChoice> choices, IReadOnlyList<HeadlineCluster> headlines, ArticleLinks atFirstSight)
    {
        (_headlines, _first) = (headlines, atFirstSight);
        Region[] texts = [.. choices.Select(choice => choice.Text)];
        _articles = texts.ToLookup(RootOf);
        _words = new ArticleWords(texts.Select(text => (RootOf(text), text)).Concat(headlines.SelectMany(headline => headline.Regions.Select(region => ((object)headline, region)))));
        _underDividers = [.. choices.Where(IsUnderDivider).Select(choice => choice.Text)];
        _followers = texts.Where(text => text.Kind != RegionKind.Caption && _first.Of(text).Before is not null)
            .ToLookup(text => _first.Of(text).Before!.Id);
    }

    /// <summary>What is seen of a link among the others' choices.</summary>
    public IEnumerable<LinkSign> Read(TextChoice choice, ArticleLink link)
    {
        var signs = new List<LinkSign>();
        signs.AddIf(BareHeadlineNear, choice.Links.Any(other => other.Headline is { } headline && !HasBody(headline, choice.Text)));
        signs.AddIf(IsGoneOn, choice.Text.Kind != RegionKind.Caption && _followers[choice.Text.Id].Any());
        AddOthersUnderDividers(signs, choice);
        if (link.Kind == LinkKind.Alone)
        {
            return signs;
        }

        signs.AddIf(HeadlineIsBare, link.Headline is { } owner && !HasBody(owner, choice.Text));
        signs.AddIf(OtherIsGoneOn, link.Before is { } before && _followers[before.Id].Any(text => text != choice.Text));
        object article = link.Headline ?? RootOf(link.Before!);
        signs.AddIf(OtherHasNoHeadline, article is Region);
        int shared = _words.CountShared(choice.Text, article);
        signs.AddIf(ArticleHasItsWord, shared is > 0 and < ManyWords);
        signs.AddIf(ArticleHasItsWords, shared >= ManyWords);
        signs.AddIf(LeadsBack, article == (object)choice.Text);
        AddPlace(signs, choice.Text, [.. _articles[article].Where(text => text != choice.Text)], article);
        return signs;
    }

    private static bool IsUnderDivider(TextChoice choice) => choice.Signs[0].Contains(UnderDivider);

    /// <summary>Dividers part articles on the whole page, or pieces of articles.</summary>
    private void AddOthersUnderDividers(List<LinkSign> signs, TextChoice choice)
    {
        Region[] others = IsUnderDivider(choice) ? [.. _underDividers.Where(text => text != choice.Text)] : [];
        double alone = others.Count(text => _first.Of(text).Kind == LinkKind.Alone) / Math.Max(1.0, others.Length);
        signs.AddIf(OthersUnderDividerAlone, others.Length >= FewestUnderDividers && alone >= AgreeingShare);
        signs.AddIf(OthersUnderDividerGoOn, others.Length >= FewestUnderDividers && alone <= 1 - AgreeingShare);
    }

    private void AddPlace(List<LinkSign> signs, Region text, Region[] article, object root)
    {
        Region[] others = [.. _articles.Where(group => !Equals(group.Key, root)).SelectMany(group => group).Where(other => other != text)];
        Box own = Box.Around(article.Select(other => other.Box).Concat(root is HeadlineCluster headline ? [headline.Box] : []));
        Box both = own.Union(text.Box);
        signs.AddIf(OutlineHoldsText, !own.IsEmpty && own.Intersect(text.Box).Area > 0.8 * text.Box.Area);
        signs.AddIf(OutlineHoldsOthers, others.Select(other => other.Box)
            .Concat(_headlines.Where(each => !Equals(each, root)).Select(each => each.Box))
            .Any(other => IsInside(other, both) && !IsInside(other, own)));
        signs.AddIf(ArticleAbove, Nearest(article, others, text, isAbove: true) == true);
        signs.AddIf(OtherArticleAbove, Nearest(article, others, text, isAbove: true) == false);
        signs.AddIf(ArticleBelow, Nearest(article, others, text, isAbove: false) == true);
        signs.AddIf(OtherArticleBelow, Nearest(article, others, text, isAbove: false) == false);
    }

    private static bool IsInside(Box box, Box outline) =>
        box.CenterX > outline.X && box.CenterX < outline.Right && box.CenterY > outline.Y && box.CenterY < outline.Bottom;

    /// <summary>Whether the text right above or below in the column is of the article; null where there is none.</summary>
    private static bool? Nearest(Region[] article, Region[] others, Region text, bool isAbove)
    {
        (double mine, double foreign) = (Distance(article), Distance(others));
        return double.IsPositiveInfinity(Math.Min(mine, foreign)) ? null : mine <= foreign;

        double Distance(Region[] regions) => regions
            .Where(other => other.Box.HorizontalOverlap(text.Box) > 0.4 * Math.Min(other.Box.Width, text.Box.Width)
                && (isAbove ? other.Box.CenterY < text.Box.CenterY : other.Box.CenterY > text.Box.CenterY))
            .Select(other => isAbove ? text.Box.Y - other.Box.Bottom : (double)(other.Box.Y - text.Box.Bottom))
            .DefaultIfEmpty(double.PositiveInfinity).Min();
    }

    private bool HasBody(HeadlineCluster headline, Region but) => _articles[headline].Any(text => text != but);

    private object RootOf(Region text) => _first.RootOf(text) is var root && root.Headline is { } headline ? headline : root.First!;
}

using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace PrintRecover.TextSources;

/// <summary>What elements are by their names, roles and classes (HTML Standard, WAI-ARIA, and the words that pages share).</summary>
internal static partial class MarkupLabels
{
    private static readonly HashSet<string> Unread = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "math", "canvas", "audio", "video", "head",
        "form", "button", "select", "textarea", "input", "label", "dialog", "nav", "aside", "footer", "rt", "rp", "menu",
    };

    private static readonly HashSet<string> UnreadRoles = new(StringComparer.OrdinalIgnoreCase)
    {
        "navigation", "complementary", "contentinfo", "search", "dialog", "menu", "menubar", "toolbar", "alert", "button",
    };

    private static readonly HashSet<string> UnreadWords = new(StringComparer.Ordinal)
    {
        "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "crumbs", "sidebar", "footer", "comment", "comments",
        "disqus", "respond", "share", "sharing", "sharebar", "social", "addthis", "related", "recommend", "recommended",
        "recommendations", "promo", "sponsor", "sponsored", "advert", "advertisement", "ad", "ads", "adsense", "banner",
        "newsletter", "subscribe", "cookie", "cookies", "popup", "modal", "pagination", "pager", "toolbar", "tagcloud",
        "outbrain", "taboola", "login", "search",
    };

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal) { "has", "no", "with", "without", "is", "not", "hide", "show" };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li",
        "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "caption",
        "listing", "plaintext", "xmp",
    };

    /// <summary>True for an element that parts text from text; unknown ones do not.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>True for what is no article's text: navigation, shares, comments, scripts, what is hidden.</summary>
    public static bool IsUnread(IElement element) =>
        Unread.Contains(element.LocalName)
        || UnreadRoles.Contains(element.GetAttribute("role") ?? "")
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || HiddenStyle().IsMatch(element.GetAttribute("style") ?? "")
        || (HasWord(element, UnreadWords) && !HoldsArticle(element))
        || (element.LocalName == "header" && element.Closest("article, main, section") is null && !HoldsArticle(element));

    /// <summary>True for an element whose class or name says one of the words: <c>photo-caption</c>, <c>photoCaption</c>.</summary>
    public static bool HasWord(IElement element, params HashSet<string> words) =>
        Names(element).Any(name => WordsOf(name) is { Length: > 0 } parts && !Negations.Contains(parts[0]) && parts.Any(words.Contains));

    /// <summary>A name may mislead on an element that holds the article itself.</summary>
    private static bool HoldsArticle(IElement element) =>
        element.LocalName is "html" or "body" or "main" or "article"
        || element.QuerySelector("h1, main, [itemprop~=articleBody]") is not null;

    private static IEnumerable<string> Names(IElement element) => [.. element.ClassList, element.Id ?? ""];

    private static string[] WordsOf(string name) =>
        [.. Word().Matches(name).Select(match => match.Value.ToLowerInvariant())];

    [GeneratedRegex(@"\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HiddenStyle();
}

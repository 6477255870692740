using PrintRecover.Typesetter.Text;

namespace PrintRecover.Typesetter.Kinds;

/// <summary>The kinds of pages that can be set.</summary>
public static class PageKinds
{
    private static readonly PrintLanguage[] Horizontal =
        [PrintLanguage.English, PrintLanguage.French, PrintLanguage.German, PrintLanguage.SimplifiedChinese, PrintLanguage.TraditionalChinese];

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<PageKind> All { get; } =
    [
        new("broadsheet", "wide headlines, pictures and boxes over five to eight columns")
        {
            Languages = Horizontal, IsOld = false, Columns = new(5, 8), MeasureEms = new(12, 16), Aspect = new(1.3, 1.5),
            MakeUp = new FieldMakeUp(),
        },
        new("tabloid", "three to five columns, more pictures and boxes")
        {
            Languages = Horizontal, IsOld = false, Columns = new(3, 5), MeasureEms = new(12, 16),
            MakeUp = new FieldMakeUp { Widest = 3, HighestLines = 40, Articles = new ArticleOptions { Pictures = 0.5, Boxes = 0.25 } },
        },
        new("bulletin", "two or three wide columns on a small page")
        {
            Languages = Horizontal, Columns = new(2, 3), MeasureEms = new(17, 23), Rules = [RulePolicy.None, RulePolicy.BetweenArticles],
            MakeUp = new FieldMakeUp { Widest = 3, Articles = new ArticleOptions { Pictures = 0.4, Boxes = 0.2 } },
        },
        new("column-paper", "the nineteenth century: narrow ruled columns, headlines of one column wherever an article begins")
        {
            Languages = [PrintLanguage.English, PrintLanguage.French], IsOld = true, Columns = new(5, 8), MeasureEms = new(13, 17),
            GutterEms = new(0.7, 1.0), Aspect = new(1.3, 1.5), Rules = [RulePolicy.BetweenColumns], MakeUp = new FlowMakeUp(),
        },
        new("fraktur", "German in broken type, three to five columns")
        {
            Languages = [PrintLanguage.Fraktur], Columns = new(3, 5), MeasureEms = new(16, 22), GutterEms = new(0.7, 1.1),
            Rules = [RulePolicy.BetweenColumns], MakeUp = new FlowMakeUp(),
        },
        new("gazette", "the eighteenth century: two or three wide columns, news without headlines or under plain ones, a serial at the foot now and then")
        {
            Languages = [PrintLanguage.Fraktur, PrintLanguage.English, PrintLanguage.French], IsOld = true, Columns = new(2, 3), MeasureEms = new(18, 26),
            GutterEms = new(0.7, 1.2), Rules = [RulePolicy.BetweenColumns, RulePolicy.None],
            MakeUp = new FlowMakeUp { Pictures = 0, Headless = 0.35, PlainHeads = 0.6, Serials = 0.25 },
        },
        new("serial-paper", "narrow columns above, a serial along the foot under a rule across")
        {
            Languages = [PrintLanguage.Fraktur, PrintLanguage.English, PrintLanguage.French], IsOld = true, Columns = new(3, 6), MeasureEms = new(13, 18),
            GutterEms = new(0.7, 1.0), Aspect = new(1.3, 1.5), Rules = [RulePolicy.BetweenColumns, RulePolicy.BetweenColumns, RulePolicy.None],
            MakeUp = new FlowMakeUp { Headless = 0.15, PlainHeads = 0.2, Serials = 0.9 },
        },
        new("dispatches", "the turn to the twentieth century: news in ruled columns under headlines of one column, parted by short rules inside an article")
        {
            Languages = [PrintLanguage.French, PrintLanguage.English, PrintLanguage.Fraktur], IsOld = true, Columns = new(3, 5), MeasureEms = new(15, 22),
            GutterEms = new(0.7, 1.0), Aspect = new(1.3, 1.5), Rules = [RulePolicy.BetweenColumns],
            MakeUp = new FlowMakeUp { Pictures = 0.05, PlainHeads = 0.15, Dispatches = 0.35 },
        },
        new("vertical-tiers", "vertical traditional Chinese or Japanese, article after article in tiers")
        {
            Languages = [PrintLanguage.TraditionalChinese, PrintLanguage.Japanese], IsOld = true, IsVertical = true, Columns = new(3, 6),
            MeasureEms = new(12, 20), Aspect = new(0.66, 0.8), Rules = [RulePolicy.BetweenColumns, RulePolicy.None], MakeUp = new FlowMakeUp(),
        },
        new("vertical-notes", "vertical traditional Chinese or Japanese in tiers, many pieces without headlines or under plain ones")
        {
            Languages = [PrintLanguage.TraditionalChinese, PrintLanguage.Japanese], IsOld = true, IsVertical = true, Columns = new(4, 8),
            MeasureEms = new(10, 16), Aspect = new(0.66, 0.8), Rules = [RulePolicy.BetweenColumns, RulePolicy.None],
            MakeUp = new FlowMakeUp { Headless = 0.25, PlainHeads = 0.4, Serials = 0.3 },
        },
        new("vertical-front", "vertical traditional Chinese or Japanese with headlines over several tiers, upright and lying")
        {
            Languages = [PrintLanguage.TraditionalChinese, PrintLanguage.Japanese], IsVertical = true, Columns = new(4, 8),
            MeasureEms = new(11, 15), Aspect = new(0.66, 0.8),
            MakeUp = new FieldMakeUp { HighestLines = 40, LowestLines = 18, Articles = new ArticleOptions { SideHeads = 0.25, Boxes = 0.15 } },
        },
        new("upright-headlines", "horizontal Chinese whose headlines stand upright beside the text")
        {
            Languages = [PrintLanguage.SimplifiedChinese, PrintLanguage.TraditionalChinese], IsOld = false, Columns = new(4, 6),
            MeasureEms = new(12, 16), MakeUp = new FieldMakeUp { Articles = new ArticleOptions { SideHeads = 0.6 } },
        },
        new("classified", "small advertisements in narrow columns, some in frames")
        {
            Languages = [.. Horizontal, PrintLanguage.Fraktur], Columns = new(3, 5), MeasureEms = new(12, 17), GutterEms = new(0.6, 1.0),
            Rules = [RulePolicy.BetweenColumns, RulePolicy.None], MakeUp = new ClassifiedMakeUp(),
        },
        new("front-page", "front pages of today: the name white on black, one story across the page, then a great one with a strip of photographs")
        {
            Languages = Horizontal, IsOld = false, Columns = new(4, 7), MeasureEms = new(12, 17), Aspect = new(1.0, 1.2),
            Rules = [RulePolicy.None, RulePolicy.None, RulePolicy.BetweenArticles], IsSampled = false, MakeUp = new FrontPageMakeUp(),
        },
        new("jumps", "two pages: articles of the front go on inside")
        {
            Languages = Horizontal, IsOld = false, Columns = new(3, 5), MeasureEms = new(12, 16), Aspect = new(1.2, 1.3),
            MakeUp = new FieldMakeUp { Pages = 2, Widest = 3, HighestLines = 40, Articles = new ArticleOptions { Jumps = 0.8, Boxes = 0, OpenHeads = 0 } },
        },
    ];

    /// <summary>The kind of a name.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public static PageKind Named(string name) => All.FirstOrDefault(kind => kind.Name == name)
        ?? throw new InputException($"There is no kind of page {name}; there are {string.Join(", ", All.Select(kind => kind.Name))}.");
}

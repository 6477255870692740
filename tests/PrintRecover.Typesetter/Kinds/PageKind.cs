using PrintRecover.Typesetter.Text;
using PrintRecover.Typesetter.Typography;

namespace PrintRecover.Typesetter.Kinds;

/// <summary>A range that chance draws from; both ends belong to it.</summary>
public readonly record struct Span(double Least, double Most)
{
    /// <summary>A number between the ends.</summary>
    public double Draw(Random random) => Least + (Most - Least) * random.NextDouble();

    /// <summary>A whole number between the ends.</summary>
    public int DrawWhole(Random random) => random.Next((int)Least, (int)Most + 1);
}

/// <summary>A kind of page: in what it may be set, and how it is made up.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Summary">What it is, in a line.</param>
public sealed record PageKind(string Name, string Summary)
{
    /// <summary>The languages it is set in.</summary>
    public required IReadOnlyList<PrintLanguage> Languages { get; init; }

    /// <summary>True for papers from before the Second World War, false for later ones, null for both.</summary>
    public bool? IsOld { get; init; }

    /// <summary>How many columns, or tiers.</summary>
    public required Span Columns { get; init; }

    /// <summary>A column's width in body sizes.</summary>
    public required Span MeasureEms { get; init; }

    /// <summary>White between columns in body sizes.</summary>
    public Span GutterEms { get; init; } = new(0.9, 1.5);

    /// <summary>The page's extent from line to line in its extent along the lines.</summary>
    public Span Aspect { get; init; } = new(1.25, 1.45);

    /// <summary>True when lines run from top to bottom.</summary>
    public bool IsVertical { get; init; }

    /// <summary>Where rules may stand.</summary>
    public IReadOnlyList<RulePolicy> Rules { get; init; } = [RulePolicy.None, RulePolicy.BetweenArticles, RulePolicy.BetweenColumns];

    /// <summary>Whether samples by chance hold it; a kind that came later is ordered by name, so that samples stay what they were.</summary>
    public bool IsSampled { get; init; } = true;

    /// <summary>How it is made up.</summary>
    public required IMakeUp MakeUp { get; init; }

    /// <summary>Draws the paper's types and measures.</summary>
    /// <param name="random">The source of chance.</param>
    /// <param name="language">The language's code; null for any that the kind is set in.</param>
    public PageDesign Design(Random random, string? language = null)
    {
        Typeface[] faces = [.. Typeface.All.Where(face =>
            Languages.Contains(face.Language) && (IsOld is null || face.IsOld == IsOld) && (language is null || face.Language.Code == language))];
        if (faces.Length == 0)
        {
            throw new InputException($"Pages of the kind {Name} are not set in {language}; they are set in {string.Join(", ", Languages.Select(l => l.Code).Distinct())}.");
        }

        PrintLanguage[] languages = [.. faces.Select(face => face.Language).Distinct()];
        PrintLanguage drawn = languages[random.Next(languages.Length)];
        Typeface[] own = [.. faces.Where(face => face.Language == drawn)];
        Typeface face = own[random.Next(own.Length)];
        var type = new TypeSheet(face);
        return new PageDesign
        {
            Type = type,
            Columns = Columns.DrawWhole(random),
            ColumnWidth = Math.Round(face.Size * (drawn.IsWide ? MeasureEms.DrawWhole(random) : MeasureEms.Draw(random))) + 1,
            Gutter = Math.Round(face.Size * GutterEms.Draw(random)),
            Aspect = Aspect.Draw(random),
            IsVertical = IsVertical,
            Rules = Rules[random.Next(Rules.Count)],
            IsBalanced = random.Next(2) == 0,
            HeadDepth = PageHead.DepthOf(type, 1),
        };
    }
}

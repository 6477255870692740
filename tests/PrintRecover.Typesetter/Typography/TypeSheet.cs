using PrintRecover.Typesetter.Text;

namespace PrintRecover.Typesetter.Typography;

/// <summary>The styles of a page: every one in proportion to its body.</summary>
/// <param name="face">The paper's types.</param>
public sealed class TypeSheet(Typeface face)
{
    // Title sizes in body sizes, by the columns that the headline stands over; two of each, for long and for short titles.
    private static readonly double[][] TitleSizes = [[1.5, 1.9], [1.9, 2.6], [2.3, 3.3], [2.6, 3.9], [3.0, 4.6]];

    private readonly bool _isWide = face.Language.IsWide;

    /// <summary>The paper's types.</summary>
    public Typeface Face => face;

    /// <summary>From line to line of the body: the grid that everything stands on.</summary>
    public double Leading => Math.Round(face.Size * face.LeadingRatio);

    /// <summary>Running text.</summary>
    public TypeStyle Body => new(face.Body, face.Size, Leading) { IndentEms = _isWide ? (face.Language.Code == "ja" || face.IsOld ? 1 : 2) : 1 };

    /// <summary>How this paper sets subheadings; null for bold with half a line of white around.</summary>
    public TypeStyle? Subheading { get; init; }

    /// <summary>How this paper sets the first paragraph of an article; null for like all others.</summary>
    public TypeStyle? Opening { get; init; }

    /// <summary>The style of a block that runs in columns.</summary>
    public TypeStyle InColumn(Role role) => role switch
    {
        Role.Subheading => Subheading ?? new(face.Display, face.Size * 1.06, Leading)
        {
            Weight = 700,
            Alignment = _isWide || face.IsOld ? Alignment.Center : Alignment.Start,
            Before = Leading / 2,
            After = Leading / 2,
        },
        Role.Byline => new(face.Accent, face.Size * 0.95, Leading) { Weight = _isWide ? 400 : 700, Alignment = face.IsOld ? Alignment.Center : Alignment.Start },
        Role.Credit => new(face.Accent, face.Size * 0.95, Leading) { Alignment = Alignment.End },
        Role.Jump => new(face.Accent, face.Size * 0.9, Leading) { Weight = 700, IsItalic = !_isWide, Alignment = Alignment.End },
        Role.Advertisement => new(face.Body, face.Size * 0.9, Math.Round(Leading * 0.92)),
        _ => Body,
    };

    /// <summary>Below a picture.</summary>
    public TypeStyle Caption => new(face.Accent, face.Size * 0.88, Math.Round(Leading * 0.9)) { Weight = face.IsOld || _isWide ? 400 : 700, Alignment = _isWide ? Alignment.Justified : Alignment.Start };

    /// <summary>Above a title.</summary>
    public TypeStyle Kicker(int columns) => HeadStyle(1.05 + 0.14 * Math.Min(columns, 4), 1.35) with { Weight = face.IsOld ? 400 : 700 };

    /// <summary>Below a title.</summary>
    public TypeStyle Subtitle(int columns) => HeadStyle(1.0 + 0.2 * Math.Min(columns, 4), 1.3) with { Weight = 400, IsItalic = !_isWide && !face.IsOld, Family = _isWide ? face.Accent : face.Display };

    /// <summary>A title over so many columns, the smaller style first.</summary>
    public IReadOnlyList<TypeStyle> Titles(int columns) =>
        [.. TitleSizes[Math.Min(columns, TitleSizes.Length) - 1].Select(size => HeadStyle(face.IsOld && columns == 1 ? size * 0.9 : size, _isWide ? 1.24 : 1.1))];

    /// <summary>A title that runs across the text beside its article.</summary>
    /// <param name="size">The size that would fit, pixels; taken within reason.</param>
    public TypeStyle SideTitle(double size) => HeadStyle(Math.Clamp(size / face.Size, 1.7, 3.2), 1.25) with { Alignment = Alignment.Start };

    /// <summary>A subtitle that stands upright beside its article.</summary>
    public TypeStyle SideSubtitle => HeadStyle(1.3, 1.4) with { Weight = 400, Alignment = Alignment.Start };

    /// <summary>The paper's name.</summary>
    public TypeStyle Nameplate => HeadStyle(3.4, 1.2) with { Spacing = _isWide ? face.Size * 0.4 : 0, Alignment = Alignment.Center };

    /// <summary>Date, number, price, page.</summary>
    public TypeStyle Folio => new(face.Body, face.Size, Math.Round(face.Size * 1.3)) { Alignment = Alignment.Start };

    /// <summary>A group of small advertisements.</summary>
    public TypeStyle Category => new(face.Display, face.Size * 1.2, Math.Round(Leading * 1.2)) { Weight = 700, Alignment = Alignment.Center, Before = Leading / 2, After = Leading / 2 };

    /// <summary>A line of a display advertisement.</summary>
    /// <param name="index">Which; the first is the largest.</param>
    public TypeStyle Display(int index) => HeadStyle(index == 0 ? 2.2 : index == 1 ? 1.3 : 1.0, 1.35) with { Weight = index < 2 ? 700 : 400, Alignment = Alignment.Center };

    private TypeStyle HeadStyle(double sizes, double leading) =>
        new(face.Display, Math.Round(face.Size * sizes), Math.Round(face.Size * sizes * leading))
        {
            Weight = 700,
            Alignment = _isWide || face.IsOld ? Alignment.Center : Alignment.Start,
        };
}

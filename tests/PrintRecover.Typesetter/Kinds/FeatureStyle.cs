using PrintRecover.Typesetter.Typography;

namespace PrintRecover.Typesetter.Kinds;

/// <summary>
/// How papers set features. Subheadings are rarely much larger than the text but in tabloids of today; they stand in another type, bold, in the middle or at the edge,
/// with white around them, a little, or none at all; an opening in larger type looks like a headline of many lines.
/// </summary>
public static class FeatureStyle
{
    // White before and after in leadings, and sizes in those of the body: most papers keep the grid and the size of the text.
    private static readonly (double Before, double After)[] White = [(0, 0), (0, 0), (0, 0), (0.25, 0.25), (0.5, 0), (0.5, 0.5), (1, 0), (1, 0.5)];
    private static readonly double[] Sizes = [1, 1, 1, 1.05, 1.1, 1.2, 1.35];

    private static readonly double[] TabloidSizes = [1.25, 1.35, 1.45, 1.55];

    // How much larger openings are.
    private static readonly double[] OpeningSizes = [1.1, 1.2, 1.3, 1.45, 1.6];

    /// <summary>A paper's styles with those of its features.</summary>
    public static TypeSheet Draw(TypeSheet type, Random random)
    {
        TypeStyle subheading = DrawSubheading(type, random);
        return new(type.Face)
        {
            Opening = random.Next(2) == 0 ? DrawOpening(type, random) : null,
            Subheading = random.Next(4) == 0 ? DrawTabloidSubheading(type, random) : subheading,
        };
    }

    private static TypeStyle DrawOpening(TypeSheet type, Random random)
    {
        TypeStyle body = type.Body;
        double size = Math.Round(OpeningSizes[random.Next(OpeningSizes.Length)] * body.Size);
        return body with
        {
            Size = size,
            Leading = Math.Round(size * (type.Leading / body.Size)),
            Family = random.Next(2) == 0 ? body.Family : type.Face.Accent,
            Weight = random.Next(3) == 0 ? 700 : 400,
            After = random.Next(2) == 0 ? type.Leading / 2 : 0,
        };
    }

    /// <summary>Tabloids of today set them large and light, with white around, in the type of their captions or headlines.</summary>
    private static TypeStyle DrawTabloidSubheading(TypeSheet type, Random random)
    {
        double size = TabloidSizes[random.Next(TabloidSizes.Length)] * type.Body.Size;
        return new TypeStyle(random.Next(3) == 0 ? type.Face.Display : type.Face.Accent, size, Math.Round(size * 1.3))
        {
            Weight = random.Next(2) == 0 ? 400 : 700,
            Alignment = random.Next(3) == 0 ? Alignment.Start : Alignment.Center,
            Before = random.Next(3) * 0.25 * type.Leading,
            After = random.Next(3) * 0.25 * type.Leading,
        };
    }

    private static TypeStyle DrawSubheading(TypeSheet type, Random random)
    {
        TypeStyle body = type.Body;
        double size = Sizes[random.Next(Sizes.Length)] * body.Size;
        (double before, double after) = White[random.Next(White.Length)];
        bool isWide = type.Face.Language.IsWide;
        int place = random.Next(6);
        var style = new TypeStyle(random.Next(3) == 0 ? type.Face.Accent : type.Face.Display, size, size > 1.15 * body.Size ? Math.Round(size * 1.3) : type.Leading)
        {
            Weight = random.Next(5) == 0 ? 400 : 700,
            Alignment = place < 3 ? Alignment.Center : Alignment.Start,
            IndentEms = place == 3 ? (isWide ? 2 : 1) : 0,
            Spacing = random.Next(8) == 0 ? Math.Round(body.Size * 0.12) : 0,
            Before = before * type.Leading,
            After = after * type.Leading,
        };
        bool isSetOff = style.Weight > 400 || size > 1.15 * body.Size || style.Family != body.Family;
        return isSetOff ? style : style with { Alignment = Alignment.Center, IndentEms = 0, Before = type.Leading, After = type.Leading / 2 };
    }
}

using System.Globalization;

namespace PrintRecover.LayoutAnalysis;

/// <summary>The signs by which the kind of a line is told, each with a number. A measure has one sign for each of its steps.</summary>
internal static class LineSigns
{
    private static readonly List<string> All = [];

    /// <summary>Size in sizes of the body.</summary>
    public static readonly Steps Size = new("size", 0.8, 0.9, 0.96, 1.04, 1.1, 1.18, 1.28, 1.4, 1.7, 2.2, 3);

    /// <summary>The line's whole height in that of running lines: a few letters show its size better than their own heights.</summary>
    public static readonly Steps Height = new("height", 0.7, 0.85, 0.95, 1.05, 1.15, 1.25, 1.4, 1.6, 1.9, 2.4, 3.2);

    /// <summary>Blackness in that of the body.</summary>
    public static readonly Steps Blackness = new("blackness", 0.75, 0.88, 0.96, 1.04, 1.12, 1.22, 1.35, 1.5);

    /// <summary>Length in characters' heights.</summary>
    public static readonly Steps Length = new("length", 2, 3, 5, 8, 12, 18, 26);

    /// <summary>White between its pieces in characters' heights.</summary>
    public static readonly Steps Spacing = new("spacing", 0.08, 0.16, 0.3, 0.5, 0.9);

    /// <summary>Width in those of the column around it.</summary>
    public static readonly Steps Width = new("width", 0.25, 0.5, 0.75, 0.97, 1.1, 1.6, 2.4);

    /// <summary>How it stands in its column.</summary>
    public static readonly Names Place = new("place", "unknown", "full", "centred", "left", "right");

    /// <summary>Whether its characters run down where the text runs across.</summary>
    public static readonly Names Direction = new("direction", "level", "upright");

    /// <summary>White to the line above, less that between lines, in sizes of the body.</summary>
    public static readonly Steps GapAbove = new("gap above", -0.1, 0.1, 0.25, 0.5, 1, 2, 5);

    /// <summary>White to the line below.</summary>
    public static readonly Steps GapBelow = new("gap below", -0.1, 0.1, 0.25, 0.5, 1, 2, 5);

    /// <summary>Height in that of the line above.</summary>
    public static readonly Steps HeightByAbove = new("height by the line above", 0.6, 0.88, 0.95, 1.05, 1.13, 1.5, 50);

    /// <summary>Height in that of the line below.</summary>
    public static readonly Steps HeightByBelow = new("height by the line below", 0.6, 0.88, 0.95, 1.05, 1.13, 1.5, 50);

    /// <summary>Blackness in that of the line above.</summary>
    public static readonly Steps BlacknessByAbove = new("blackness by the line above", 0.8, 0.9, 1.1, 1.25, 50);

    /// <summary>Blackness in that of the line below.</summary>
    public static readonly Steps BlacknessByBelow = new("blackness by the line below", 0.8, 0.9, 1.1, 1.25, 50);

    /// <summary>How many lines of one type follow each other here.</summary>
    public static readonly Steps Run = new("lines of its type", 2, 3, 4, 6, 9, 16);

    /// <summary>How many lines of one type follow below those.</summary>
    public static readonly Steps RunBelow = new("lines of the type below", 1, 2, 3, 5, 9);

    /// <summary>What the lines of its type stand next to.</summary>
    public static readonly Names Beside = new("next to", "text", "under a picture", "over a picture", "beside a picture", "in a picture");

    /// <summary>Width of the lines of its type in that of the picture next to them.</summary>
    public static readonly Steps WidthByPicture = new("width by the picture", 0.3, 0.6, 0.9, 1.1);

    /// <summary>The rule right above the lines of its type.</summary>
    public static readonly Names RuleAbove = new("rule above", "none", "short", "across");

    /// <summary>The rule right below them.</summary>
    public static readonly Names RuleBelow = new("rule below", "none", "short", "across");

    /// <summary>Width of the lines of its type in that of the line above them.</summary>
    public static readonly Steps WidthByAbove = new("width by the line above", 0.25, 0.5, 0.8, 1.1, 1.5, 50);

    /// <summary>Width of the lines of its type in that of the line below them.</summary>
    public static readonly Steps WidthByBelow = new("width by the line below", 0.25, 0.5, 0.8, 1.1, 1.5, 50);

    /// <summary>On how many sides other columns' lines stand beside it.</summary>
    public static readonly Names Flanks = new("text beside", "none", "on one side", "on both sides");

    /// <summary>How the lines of its type stand by each other: an opening in large type fills its column, a title of three lines rarely does.</summary>
    public static readonly Names Edges = new("lines of its type", "one", "two", "justified", "centred", "ragged");

    /// <summary>What it was told to be by the signs above alone.</summary>
    public static readonly Names AtFirstSight = new("at first sight", Enum.GetNames<LineKind>());

    /// <summary>What the line above the lines of its type was told to be.</summary>
    public static readonly Names KindAbove = new("above", ["nothing", .. Enum.GetNames<LineKind>()]);

    /// <summary>What the line below the lines of its type was told to be.</summary>
    public static readonly Names KindBelow = new("below", ["nothing", .. Enum.GetNames<LineKind>()]);

    /// <summary>What most lines of its type that stand elsewhere on the page were told to be.</summary>
    public static readonly Names TypeElsewhere = new("its type elsewhere", ["nothing", .. Enum.GetNames<LineKind>()]);

    private static readonly Steps CoarseGapBelow = new("coarse gap below", isPart: true, 0.25, 1), CoarseSize = new("coarse size", isPart: true, 0.94, 1.1, 1.3), CoarseBlackness = new("coarse blackness", isPart: true, 0.9, 1.18),
        CoarseGap = new("coarse gap above", isPart: true, 0.25, 1), CoarseLength = new("coarse length", isPart: true, 5, 14), CoarseRun = new("coarse run", isPart: true, 2, 4),
        CoarseHeight = new("coarse height", isPart: true, 1.05, 1.15, 1.25, 1.4, 1.6, 2), FineRun = new("fine run", isPart: true, 2, 4, 7),
        CoarseByAbove = new("coarse height by the line above", isPart: true, 0.88, 1.13, 50), CoarseByBelow = new("coarse height by the line below", isPart: true, 0.88, 1.13, 50);

    /// <summary>Size, blackness and place together.</summary>
    public static readonly Product Type = new(CoarseSize, CoarseBlackness, Place);

    /// <summary>Place, white above and length together.</summary>
    public static readonly Product Setting = new(Place, CoarseGap, CoarseLength);

    /// <summary>Size, what it stands next to, and how many lines there are together.</summary>
    public static readonly Product AtPicture = new(CoarseSize, Beside, CoarseRun);

    /// <summary>Height, blackness and the number of lines together.</summary>
    public static readonly Product Heading = new(CoarseHeight, CoarseBlackness, FineRun);

    /// <summary>Height by running lines, and by both neighbours, together.</summary>
    public static readonly Product Stack = new(CoarseHeight, CoarseByAbove, CoarseByBelow);

    /// <summary>White above and below together.</summary>
    public static readonly Product Air = new(CoarseGap, CoarseGapBelow, CoarseSize);

    /// <summary>Edges of the lines of its type, their height and number together.</summary>
    public static readonly Product Opening = new(Edges, CoarseHeight, FineRun);

    /// <summary>
    /// Other columns' lines beside it, its width by the line above, and its height by that together: under a wide headline, the head of one
    /// of its columns is no subtitle.
    /// </summary>
    public static readonly Product HeadOfColumn = new(Flanks, WidthByAbove, CoarseByAbove);

    /// <summary>What it seemed to be, what its type was told to be elsewhere, and what the line above was, together.</summary>
    public static readonly Product LikeOthers = new(AtFirstSight, TypeElsewhere, KindAbove);

    /// <summary>What it and its neighbours were told to be together.</summary>
    public static readonly Product Neighbours = new(AtFirstSight, KindAbove, KindBelow);

    /// <summary>What the line above was told to be, the white to it, and how wide this one is by it together.</summary>
    public static readonly Product UnderAnother = new(KindAbove, CoarseGap, WidthByAbove);

    /// <summary>The signs' names, by their numbers.</summary>
    public static IReadOnlyList<string> SignNames => All;

    /// <summary>Gives names their numbers; the first one's.</summary>
    private static int Add(IEnumerable<string> names)
    {
        int first = All.Count;
        All.AddRange(names);
        return first;
    }

    /// <summary>What is told by exactly one of several signs: a measure, by steps, or one of several names.</summary>
    internal abstract class Group(string name, IEnumerable<string> values)
    {
        private int? _first;

        /// <summary>The names of its signs.</summary>
        public IReadOnlyList<string> Values { get; } = [.. values.Select(value => $"{name} {value}")];

        /// <summary>Which of its signs a value shows, from 0.</summary>
        public abstract int Step(double value);

        /// <summary>The number of the sign that a value shows.</summary>
        public int Of(double value) => _first!.Value + Step(value);

        /// <summary>Makes its values signs of their own, beside being parts of a product.</summary>
        protected void Number() => _first = Add(Values);
    }

    /// <summary>A measure by steps.</summary>
    internal sealed class Steps : Group
    {
        private readonly double[] _limits;

        public Steps(string name, params double[] limits)
            : this(name, isPart: false, limits)
        {
        }

        public Steps(string name, bool isPart, params double[] limits)
            : base(name, [.. limits.Select(limit => "below " + limit.ToString(CultureInfo.InvariantCulture)), "more"])
        {
            _limits = limits;
            if (!isPart)
            {
                Number();
            }
        }

        /// <inheritdoc/>
        public override int Step(double value) => _limits.Count(limit => value >= limit);
    }

    /// <summary>One of several names, each told by its place among them.</summary>
    internal sealed class Names : Group
    {
        public Names(string name, params string[] values)
            : base(name, values) => Number();

        /// <inheritdoc/>
        public override int Step(double value) => (int)value;
    }

    /// <summary>Three groups together: a sign for each three of their values.</summary>
    internal sealed class Product(Group a, Group b, Group c)
    {
        private readonly int _first = Add(
            [.. a.Values.SelectMany(first => b.Values.SelectMany(second => c.Values.Select(third => $"{first}, {second}, {third}")))]);

        /// <summary>The number of the sign that three values show.</summary>
        public int Of(double first, double second, double third) =>
            _first + (((a.Step(first) * b.Values.Count) + b.Step(second)) * c.Values.Count) + c.Step(third);
    }
}

using PrintRecover.Typesetter.Text;
using PrintRecover.Typesetter.Typography;

namespace PrintRecover.Typesetter.Kinds;

/// <summary>What one issue is made up with: its text, its chance, and what of it is used already.</summary>
public sealed class Desk
{
    private static readonly string[] Photographs = ["harbour", "lighthouse", "field", "portrait"];

    private readonly IReadOnlyList<Story> _all;
    private readonly List<Story> _stories;
    private readonly List<string> _pictures;
    private readonly List<string> _displays;
    private int _articles;

    /// <summary>A desk with everything unused.</summary>
    /// <param name="text">The text.</param>
    /// <param name="setter">Breaks lines.</param>
    /// <param name="seed">Where chance begins.</param>
    /// <param name="addsSubheadings">Whether stories get more subheadings than they have.</param>
    public Desk(PageText text, ILineSetter setter, int seed, bool addsSubheadings = false)
    {
        (Text, Setter, Random) = (text, setter, new Random(seed));
        _all = addsSubheadings ? [.. text.Stories.Select(story => StorySubheadings.AddTo(story, text.Language.IsWide, Random))] : text.Stories;
        _stories = Shuffled(_all);
        _pictures = Shuffled(text.SmallPrint("picture"));
        _displays = Shuffled(text.SmallPrint("display"));
    }

    /// <summary>The text.</summary>
    public PageText Text { get; }

    /// <summary>Breaks lines.</summary>
    public ILineSetter Setter { get; }

    /// <summary>The source of chance.</summary>
    public Random Random { get; }

    /// <summary>True with so much of a chance, 0..1.</summary>
    public bool Chance(double share) => Random.NextDouble() < share;

    /// <summary>An id that no article has yet.</summary>
    public string NextArticle() => $"a{++_articles}";

    /// <summary>The blocks of a body, set.</summary>
    public IReadOnlyList<SetBlock> SetBody(Story story, TypeSheet type, double measure)
    {
        StoryBlock? opening = story.Opening;
        return [.. story.Body.Select(block => Setter.Set(
            block, type.Opening is { } style && ReferenceEquals(block, opening) ? style : type.InColumn(block.Role), measure))];
    }

    /// <summary>Body lines that the longer half of the articles have at least, so that fields are not larger than articles.</summary>
    public int LongLines(PageDesign design)
    {
        int[] lines = [.. _all.Select(story => SetBody(story, design.Type, design.ColumnWidth).Sum(block => block.Lines.Count)).Order()];
        return lines[lines.Length * 2 / 3];
    }

    /// <summary>
    /// The first article that fills so many lines, or else the longest; null when all are used. It is used then.
    /// </summary>
    public Story? TakeStory(TypeSheet type, double measure, int lines)
    {
        Story? story = _stories.FirstOrDefault(story => Lines(story) >= lines) ?? _stories.OrderByDescending(Lines).FirstOrDefault();
        if (story is not null)
        {
            _stories.Remove(story);
        }

        return story;

        int Lines(Story story) => SetBody(story, type, measure).Sum(block => block.Lines.Count);
    }

    /// <summary>A scene and its caption; null when all are used.</summary>
    /// <param name="isPhotograph">True for none that is drawn in line.</param>
    public (string Scene, string Caption)? TakePicture(bool isPhotograph = false)
    {
        string? line = _pictures.Find(picture => !isPhotograph || Photographs.Contains(picture.Split('|')[0]));
        if (line is null)
        {
            return null;
        }

        _pictures.Remove(line);

        string[] parts = line.Replace('ſ', 's').Split('|', 2);
        return (parts[0], Text.Breakable(line.Split('|', 2)[1].Trim()));
    }

    /// <summary>The lines of a display advertisement; null when all are used.</summary>
    public IReadOnlyList<string>? TakeDisplay() => Take(_displays)?.Split('|', StringSplitOptions.TrimEntries);

    private static string? Take(List<string> lines)
    {
        string? line = lines.FirstOrDefault();
        if (line is not null)
        {
            lines.RemoveAt(0);
        }

        return line;
    }

    private List<T> Shuffled<T>(IEnumerable<T> items) => [.. items.OrderBy(_ => Random.Next())];
}

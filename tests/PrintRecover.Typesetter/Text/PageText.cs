namespace PrintRecover.Typesetter.Text;

/// <summary>All text that pages of one language are set from: the articles of fixtures/articles, and small print of our own.</summary>
public sealed class PageText
{
    private static readonly Dictionary<string, Role> Roles = new(StringComparer.Ordinal)
    {
        ["kicker"] = Role.Kicker,
        ["title"] = Role.Title,
        ["subtitle"] = Role.Subtitle,
        ["sub"] = Role.Subheading,
        ["byline"] = Role.Byline,
        ["credit"] = Role.Credit,
        ["caption"] = Role.Caption,
        ["text"] = Role.Paragraph,
    };

    private readonly ILookup<string, string> _smallPrint;
    private readonly Func<string, string> _spelling;

    private PageText(PrintLanguage language, IReadOnlyList<string> smallPrint, IEnumerable<(string Name, string[] Lines)> stories)
    {
        Language = language;
        _spelling = language == PrintLanguage.Fraktur ? LongS.Write : text => text;
        _smallPrint = smallPrint.Where(line => line.Contains(':')).Select(line => line.Split(": ", 2))
            .ToLookup(parts => parts[0], parts => _spelling(parts[1].Trim()), StringComparer.Ordinal);
        NoticeGroups = [.. ReadGroups(smallPrint)];
        Stories = [.. stories.Select(story => ReadStory(story.Name, story.Lines))];
    }

    /// <summary>The language.</summary>
    public PrintLanguage Language { get; }

    /// <summary>The articles, in the order of their paths.</summary>
    public IReadOnlyList<Story> Stories { get; }

    /// <summary>Small advertisements under their headings; a bar stands behind the words that are set in bold.</summary>
    public IReadOnlyList<(string Heading, IReadOnlyList<string> Notices)> NoticeGroups { get; }

    /// <summary>Reads a language's text.</summary>
    /// <param name="home">The folder of this project's source.</param>
    /// <param name="language">The language.</param>
    public static PageText Read(string home, PrintLanguage language)
    {
        string articles = Path.Combine(home, "..", "..", "fixtures", "articles");
        IEnumerable<string> files = new[] { "train", "heldout" }
            .Select(set => Path.Combine(articles, set, language.Code))
            .SelectMany(folder => Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal));
        return new PageText(
            language,
            File.ReadAllLines(Path.Combine(home, "text", language.Code + ".txt")),
            files.Select(file => (Path.GetFileNameWithoutExtension(file), File.ReadAllLines(file))));
    }

    /// <summary>The lines of small print of a kind: <c>paper</c>, <c>folio</c>, <c>notice</c>, …</summary>
    public IReadOnlyList<string> SmallPrint(string kind) => [.. _smallPrint[kind]];

    /// <summary>One of them.</summary>
    public string Pick(string kind, Random random)
    {
        string[] lines = [.. _smallPrint[kind]];
        return lines[random.Next(lines.Length)];
    }

    /// <summary>The text with soft hyphens wherever its words may break.</summary>
    public string Breakable(string text) => Hyphenation.For(Language).Apply(text);

    /// <summary>In the file, notices stand behind their heading.</summary>
    private IEnumerable<(string Heading, IReadOnlyList<string> Notices)> ReadGroups(IReadOnlyList<string> lines)
    {
        const string headingMark = "category: ", noticeMark = "notice: ";
        for (int index = 0; index < lines.Count; index++)
        {
            if (lines[index].StartsWith(headingMark, StringComparison.Ordinal))
            {
                yield return (_spelling(lines[index][headingMark.Length..]),
                    [.. lines.Skip(index + 1).TakeWhile(line => line.StartsWith(noticeMark, StringComparison.Ordinal))
                        .Select(line => _spelling(line[noticeMark.Length..]))]);
            }
        }
    }

    private Story ReadStory(string name, IEnumerable<string> lines) => new(name, [.. lines
        .Select(line => line.Split(':', 2))
        .Where(parts => parts.Length == 2 && Roles.ContainsKey(parts[0]) && parts[1].Trim().Length > 0)
        .Select(parts => new StoryBlock(Roles[parts[0]], Spelled(Roles[parts[0]], parts[1].Trim())))]);

    private string Spelled(Role role, string text) =>
        role is Role.Paragraph or Role.Caption ? Breakable(_spelling(text)) : _spelling(text);
}

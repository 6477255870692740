namespace PrintRecover.Training;

/// <summary>A block of an article as it was written: a whole paragraph, a subheading, a caption.</summary>
/// <param name="Kind">The word before the colon: text, sub, title, kicker, subtitle, byline, credit, caption.</param>
/// <param name="Text">The block's text, in one line.</param>
public sealed record WrittenBlock(string Kind, string Text);

/// <summary>An article of our own, before it is set in a column: a file of fixtures/articles.</summary>
/// <param name="Language">The language's folder: zh-Hans, zh-Hant, ja, en, de, fr.</param>
/// <param name="Name">The file's name.</param>
/// <param name="Blocks">Its blocks, in order.</param>
public sealed record WrittenArticle(string Language, string Name, IReadOnlyList<WrittenBlock> Blocks)
{
    /// <summary>True for Chinese and Japanese.</summary>
    public bool IsWide => Language is "zh-Hans" or "zh-Hant" or "ja";

    /// <summary>All articles of a set, train or heldout, in the order of their paths.</summary>
    public static IReadOnlyList<WrittenArticle> ReadSet(string set) =>
        [.. Files(set).Select(Read)];

    /// <summary>The files of a folder of fixtures/articles, in the order of their paths.</summary>
    internal static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Folder(), folder), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    /// <summary>A file's language: the folder that it lies in.</summary>
    internal static string LanguageOf(string path) => Path.GetFileName(Path.GetDirectoryName(path))!;

    /// <summary>A few paragraphs, with the headline or without, as somebody copies them out of a page.</summary>
    public WrittenArticle Excerpt(Random random)
    {
        WrittenBlock[] paragraphs = [.. Blocks.Where(block => block.Kind == "text")];
        int first = random.Next(paragraphs.Length);
        IEnumerable<WrittenBlock> headline = random.Next(2) == 0 ? [] : Blocks.Where(block => block.Kind is "title" or "byline");
        return this with { Blocks = [.. headline, .. paragraphs.Skip(first).Take(random.Next(1, 4))] };
    }

    private static WrittenArticle Read(string path) => new(
        LanguageOf(path),
        Path.GetFileNameWithoutExtension(path),
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => line.Split(':', 2)).Select(
            parts => new WrittenBlock(parts[0], parts[1].Trim()))]);

    private static string Folder()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string articles = Path.Combine(folder.FullName, "fixtures", "articles");
            if (Directory.Exists(articles))
            {
                return articles;
            }
        }

        throw new DirectoryNotFoundException("fixtures/articles was not found above the program; run it from a clone.");
    }
}

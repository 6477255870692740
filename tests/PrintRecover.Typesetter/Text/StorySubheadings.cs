namespace PrintRecover.Typesetter.Text;

/// <summary>Gives a story more subheadings, in the words that the paragraphs below them begin with.</summary>
public static class StorySubheadings
{
    // Paragraphs between two subheadings.
    private const int Fewest = 2, Most = 4;

    // Characters of a wide script, words of another.
    private static readonly (int Least, int Most) WideLength = (4, 26), WordCount = (2, 10);

    /// <summary>The story with its subheadings.</summary>
    /// <param name="story">The story.</param>
    /// <param name="isWide">Whether its words are not parted by spaces.</param>
    /// <param name="random">The source of chance.</param>
    public static Story AddTo(Story story, bool isWide, Random random)
    {
        List<StoryBlock> blocks = [];
        int wait = random.Next(Fewest, Most + 1);
        foreach (StoryBlock block in story.Blocks)
        {
            bool isBetween = block.Role == Role.Paragraph && blocks.Count > 0 && blocks[^1].Role == Role.Paragraph;
            if (isBetween && --wait <= 0)
            {
                blocks.Add(new StoryBlock(Role.Subheading, Beginning(block.Text, isWide, random)));
                wait = random.Next(Fewest, Most + 1);
            }

            blocks.Add(block);
        }

        return story with { Blocks = blocks };
    }

    private static string Beginning(string paragraph, bool isWide, Random random)
    {
        string text = paragraph.Replace("\u00AD", "", StringComparison.Ordinal).TrimStart('“', '”', '«', '»', '„', '「', '『', '—', ' ');
        string cut = isWide
            ? text[..Math.Min(text.Length, random.Next(WideLength.Least, WideLength.Most + 1))]
            : string.Join(' ', text.Split(' ').Take(random.Next(WordCount.Least, WordCount.Most + 1)));
        int mark = cut.IndexOfAny(['。', '！', '？', '.', '!', '?', ';', '；', ':', '：']);
        return (mark > 3 ? cut[..mark] : cut).TrimEnd(',', '，', '、', '“', '”', '「', '『', '（', '(', ' ');
    }
}

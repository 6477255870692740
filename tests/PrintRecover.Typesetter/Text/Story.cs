namespace PrintRecover.Typesetter.Text;

/// <summary>A block of an article before it is set.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Text">Its text; soft hyphens stand where a word may break.</param>
/// <param name="Lead">Characters at its beginning that are set in bold.</param>
public sealed record StoryBlock(Role Role, string Text, int Lead = 0);

/// <summary>An article before it is set.</summary>
/// <param name="Name">Its file's name.</param>
/// <param name="Blocks">Its blocks, the headline's first.</param>
public sealed record Story(string Name, IReadOnlyList<StoryBlock> Blocks)
{
    private static readonly Role[] HeadRoles = [Role.Kicker, Role.Title, Role.Subtitle];

    /// <summary>The headline, from the top down.</summary>
    public IEnumerable<StoryBlock> Head => Blocks.Where(block => HeadRoles.Contains(block.Role));

    /// <summary>What runs in columns.</summary>
    public IEnumerable<StoryBlock> Body => Blocks.Where(block => !HeadRoles.Contains(block.Role) && block.Role != Role.Caption);

    /// <summary>Its first paragraph; null where none is left.</summary>
    public StoryBlock? Opening => Blocks.FirstOrDefault(block => block.Role == Role.Paragraph);

    /// <summary>The text of its title; empty where it has none.</summary>
    public string Title => Blocks.FirstOrDefault(block => block.Role == Role.Title)?.Text ?? "";
}

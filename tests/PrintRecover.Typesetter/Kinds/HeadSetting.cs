using PrintRecover.Typesetter.Text;
using PrintRecover.Typesetter.Typography;

namespace PrintRecover.Typesetter.Kinds;

/// <summary>Sets kickers, titles and subtitles to the width that they stand over.</summary>
public sealed class HeadSetting(TypeSheet type, Desk desk)
{
    /// <summary>Sets the parts of a head, each in the largest of its styles that takes few lines.</summary>
    /// <param name="head">Its parts.</param>
    /// <param name="columns">How many columns it stands over.</param>
    /// <param name="width">Their width, pixels.</param>
    /// <param name="isReversed">True for white on black.</param>
    public IReadOnlyList<SetBlock> Set(IEnumerable<StoryBlock> head, int columns, double width, bool isReversed = false)
    {
        var set = new List<SetBlock>();
        foreach (StoryBlock block in head)
        {
            IReadOnlyList<TypeStyle> styles = block.Role switch
            {
                Role.Kicker => [type.Kicker(columns)],
                Role.Subtitle => [type.Subtitle(columns)],
                _ => type.Titles(columns),
            };
            SetBlock[] tries = [.. styles.Select(style => SetAtPauses(block, style with { IsReversed = isReversed }, width))];
            set.Add(tries.LastOrDefault(block => block.Lines.Count <= (columns == 1 ? 3 : 2)) ?? tries[0]);
        }

        return set;
    }

    /// <summary>A title that is longer than a line breaks where it pauses: at the wide space of Chinese and Japanese ones.</summary>
    private SetBlock SetAtPauses(StoryBlock block, TypeStyle style, double width)
    {
        SetBlock set = desk.Setter.Set(block, style, width);
        if (set.Lines.Count == 1 || !block.Text.Contains('　'))
        {
            return set;
        }

        IEnumerable<SetBlock> parts = block.Text.Split('　').Select(part => desk.Setter.Set(block with { Text = part }, style, width));
        return set with { Lines = [.. parts.SelectMany(part => part.Lines)] };
    }
}

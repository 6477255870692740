using PrintRecover.Model;

namespace PrintRecover.Recovery;

/// <summary>Counts characters, spaces left out.</summary>
public static class VisibleCharacters
{
    /// <summary>Those of an article: its headline and its blocks.</summary>
    public static long Count(Article article)
    {
        long count = Count(article.Kicker) + Count(article.Title) + Count(article.Subtitle);
        foreach (ArticleBlock block in article.Blocks)
        {
            count += Count(block.Text);
        }

        return count;
    }

    /// <summary>Those of a text.</summary>
    public static long Count(ReadOnlySpan<char> text)
    {
        long count = 0;
        foreach (char c in text)
        {
            // White space ends below the Chinese characters.
            count += (c <= '\u3000' && char.IsWhiteSpace(c)) || char.IsLowSurrogate(c) ? 0 : 1;
        }

        return count;
    }
}

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
        long count = text.Length;
        // White space ends below the Chinese characters, which are passed over many at a time.
        for (int next; (next = text.IndexOfAnyInRange('\0', '\u3000')) >= 0; text = text[(next + 1)..])
        {
            count -= CountLowSurrogates(text[..next]) + (char.IsWhiteSpace(text[next]) ? 1 : 0);
        }

        return count - CountLowSurrogates(text);
    }

    private static int CountLowSurrogates(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int next; (next = text.IndexOfAnyInRange('\uDC00', '\uDFFF')) >= 0; text = text[(next + 1)..])
        {
            count++;
        }

        return count;
    }
}

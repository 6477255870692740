using System.Text;

namespace PrintRecover.Typesetter.Text;

/// <summary>
/// German as broken type spells it: long s inside a syllable, round s at its end. The rule goes by the letter that
/// follows, so that a round s between the parts of a compound is sometimes missed.
/// </summary>
public static class LongS
{
    // An s before these ends a syllable: les-bar, Aus-druck, Häus-lein.
    private const string RoundBefore = "bdfghjklmnrvwz";

    /// <summary>The text with long s.</summary>
    public static string Write(string text)
    {
        var written = new StringBuilder(text.Length);
        for (int index = 0; index < text.Length; index++)
        {
            written.Append(text[index] == 's' && IsLong(text, index) ? 'ſ' : text[index]);
        }

        return written.ToString();
    }

    private static bool IsLong(string text, int index)
    {
        char next = index + 1 < text.Length ? text[index + 1] : ' ';
        bool beginsWord = index == 0 || !char.IsLetter(text[index - 1]);
        return char.IsLower(next) && (beginsWord || !RoundBefore.Contains(next));
    }
}

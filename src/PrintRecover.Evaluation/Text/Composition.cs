using System.Text;

namespace PrintRecover.Evaluation.Text;

/// <summary>
/// Composes letters and the combining marks behind them, as NFC (UAX #15) does, for European languages and kana.
/// String.Normalize leaves such text as it is where globalization is invariant, as it is in this project.
/// </summary>
internal static class Composition
{
    private static readonly Dictionary<(char Letter, char Mark), char> Composed = new[]
    {
        Row('\u0300', "AEINOUaeinou", "ÀÈÌǸÒÙàèìǹòù"),
        Row('\u0301', "AEIOUYCLNRSZaeiouyclnrsz", "ÁÉÍÓÚÝĆĹŃŔŚŹáéíóúýćĺńŕśź"),
        Row('\u0302', "AEIOUCGHJSWYaeioucghjswy", "ÂÊÎÔÛĈĜĤĴŜŴŶâêîôûĉĝĥĵŝŵŷ"),
        Row('\u0303', "AINOUainou", "ÃĨÑÕŨãĩñõũ"),
        Row('\u0308', "AEIOUYaeiouy", "ÄËÏÖÜŸäëïöüÿ"),
        Row('\u030A', "AUau", "ÅŮåů"),
        Row('\u030C', "CDEGNRSTZcdegnrsz", "ČĎĚǦŇŘŠŤŽčďěǧňřšž"),
        Row('\u0327', "CGKLNRSTcgklnrst", "ÇĢĶĻŅŖŞŢçģķļņŗşţ"),
        Row('\u3099', "かきくけこさしすせそたちつてとはひふへほカキクケコサシスセソタチツテトハヒフヘホウ", "がぎぐげござじずぜぞだぢづでどばびぶべぼガギグゲゴザジズゼゾダヂヅデドバビブベボヴ"),
        Row('\u309A', "はひふへほハヒフヘホ", "ぱぴぷぺぽパピプペポ"),
    }.SelectMany(row => row).ToDictionary();

    /// <summary>The text with its letters and marks composed; marks without such a letter stay.</summary>
    public static string Compose(string text)
    {
        var composed = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (composed.Length > 0 && Composed.TryGetValue((composed[^1], c), out char whole))
            {
                composed[^1] = whole;
            }
            else
            {
                composed.Append(c);
            }
        }

        return composed.ToString();
    }

    private static IEnumerable<KeyValuePair<(char Letter, char Mark), char>> Row(char mark, string letters, string wholes) =>
        letters.Zip(wholes, (letter, whole) => KeyValuePair.Create((letter, mark), whole));
}

namespace PrintRecover.Reflow;

/// <summary>Finds quotes and brackets that a paragraph so far has opened and not closed.</summary>
internal static class OpenQuotes
{
    private const string Openers = "“「『（(《〈【";
    private const string Closers = "”」』）)》〉】";

    /// <summary>Characters after which an open quote is one whose end was not read.</summary>
    private const int LongestQuote = 200;

    /// <summary>True when the text ends inside quotes or brackets; German quotes, which close with “, are not looked at.</summary>
    public static bool Has(string text)
    {
        string near = text.Length > LongestQuote ? text[^LongestQuote..] : text;
        if (near.Contains('„'))
        {
            return false;
        }

        for (int kind = 0; kind < Openers.Length; kind++)
        {
            int open = near.Count(c => IsKind(c, Openers[kind]));
            if (open > 0 && near.LastIndexOf(Openers[kind]) > near.LastIndexOf(Closers[kind])
                && open > near.Count(c => IsKind(c, Closers[kind])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Full and half brackets are mixed up by recognisers and stand for each other.</summary>
    private static bool IsKind(char c, char bracket) => c == bracket
        || (bracket is '（' or '(' && c is '（' or '(')
        || (bracket is '）' or ')' && c is '）' or ')');
}

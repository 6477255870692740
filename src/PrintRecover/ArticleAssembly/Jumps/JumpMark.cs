using System.Text.RegularExpressions;
using PrintRecover.Reflow;

namespace PrintRecover.ArticleAssembly.Jumps;

/// <summary>What a jump line says: on which page its article goes on, or from which page it comes.</summary>
/// <param name="IsBack">True for one that names the page that the text comes from.</param>
/// <param name="Page">The page's printed number, as <see cref="PageLabels"/> writes it.</param>
internal sealed partial record JumpMark(bool IsBack, string Page)
{
    /// <summary>No jump line is longer; longer lines are looked at as far as this from their end or head.</summary>
    private const int Longest = 60;

    /// <summary>The page that a line ends with sending its reader to; null for none.</summary>
    public static JumpMark? Onward(string line)
    {
        int start = StartOfJump(line);
        return start < 0 ? null : Read(line[start..]) is { IsBack: false } mark ? mark : null;
    }

    /// <summary>The page that a line begins with saying it comes from; null for none.</summary>
    public static JumpMark? Back(string line)
    {
        int end = EndOfJump(line);
        return end == 0 ? null : Read(line[..end]) is { IsBack: true } mark ? mark : null;
    }

    /// <summary>A line without the jump that begins it.</summary>
    public static string WithoutBack(string line) => line[EndOfJump(line)..];

    /// <summary>A line without the jump that ends it.</summary>
    public static string WithoutOnward(string line) => StartOfJump(line) is >= 0 and int start ? line[..start].TrimEnd() : line;

    private static int StartOfJump(string line)
    {
        if (RolePatterns.Classify(line) == Model.BlockKind.Jump)
        {
            return 0;
        }

        int skipped = Math.Max(0, line.Length - Longest);
        int start = RolePatterns.TrailingJump(line.AsSpan(skipped));
        return start < 0 ? -1 : skipped + start;
    }

    private static int EndOfJump(string line) => RolePatterns.Classify(line) == Model.BlockKind.Jump
        ? line.Length
        : RolePatterns.LeadingJump(line.AsSpan(0, Math.Min(line.Length, Longest)));

    private static JumpMark? Read(string jump) =>
        PageLabels.Normal(Number().Match(jump).Value) is { Length: > 0 } page ? new JumpMark(From().IsMatch(jump), page) : null;

    [GeneratedRegex(@"(?<!(?i:column)\s*)(?:(?<![A-Za-z])[A-Z]?[0-9０-９]{1,3}|[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}(?=\s*版))")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\W*(?:紧?上|cont\S*\s+from|(?:Fortsetzung|Schlu\S{1,2})\s+von|(?:la\s+)?(?:suite|fin)\s+de\s)", RegexOptions.IgnoreCase)]
    private static partial Regex From();
}

using System.Text;
using System.Text.RegularExpressions;

namespace PrintRecover.TextSources;

/// <summary>Finds the encoding that XML and HTML name in their own head.</summary>
internal static partial class DeclaredEncoding
{
    /// <summary>HTML names it in its first 1024 bytes (HTML Standard, 13.2.3.2); some writers come later.</summary>
    private const int LooksAt = 4096;

    /// <summary>The name, or null where none is given.</summary>
    public static string? Find(ReadOnlySpan<byte> sample)
    {
        Match match = Declaration().Match(Encoding.Latin1.GetString(sample[..Math.Min(sample.Length, LooksAt)]));
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex(
        """^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["'](?<name>[\w.:-]{2,40})["']|<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*(?<name>[\w.:-]{2,40})""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}

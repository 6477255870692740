using PrintRecover.Reflow;

namespace PrintRecover.PlainText;

/// <summary>Asks for roles by wording where only few lines can have one, for patterns are dear.</summary>
internal static class Roles
{
    /// <summary>Characters at a line's end in which a credit is looked for.</summary>
    private const int LongestCredit = 40;

    private const int LongestRoleLine = 60;

    /// <summary>Characters of which one ends every credit.</summary>
    internal const string CreditEnds = "社报報网網台电電道息端发發摄攝)）供图圖影";

    /// <summary>True for a line that is an author's or a jump from end to end.</summary>
    public static bool StandsAlone(ReadOnlySpan<char> line)
    {
        bool mayBe = line.Length <= LongestRoleLine && (line[0] switch
        {
            'B' or 'V' or 'P' => line.StartsWith("By ") || line.StartsWith("BY ") || line.StartsWith("Von ")
                || line.StartsWith("VON ") || line.StartsWith("Par ") || line.StartsWith("PAR "),
            'C' or 'c' or 'F' or 'S' or '(' => char.IsAsciiDigit(line[^1]) || line[^1] is '.' or ')',
            _ => line[0] >= '\u2E80' && (line[^1] == '版' || line.Contains("记者", StringComparison.Ordinal)),
        });
        return mayBe && RolePatterns.Classify(line) is Model.BlockKind.Byline or Model.BlockKind.Jump;
    }

    /// <summary>True when a line ends with a credit behind a sentence, or is one.</summary>
    public static bool EndsWithCredit(ReadOnlySpan<char> line)
    {
        if (!CreditEnds.Contains(line[^1]))
        {
            return false;
        }

        ReadOnlySpan<char> near = line[Math.Max(0, line.Length - LongestCredit)..];
        return RolePatterns.TrailingCredit(near) >= 0 || CaptionPatterns.TrailingPhotoCredit(near) >= 0
            || CaptionPatterns.IsPhotoCredit(near) || RolePatterns.Classify(near) == Model.BlockKind.Credit;
    }
}

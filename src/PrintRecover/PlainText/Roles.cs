using PrintRecover.Reflow;

namespace PrintRecover.PlainText;

/// <summary>Asks for roles by wording where only few lines can have one, for patterns are dear.</summary>
internal static class Roles
{
    /// <summary>Characters at a line's end in which a credit is looked for.</summary>
    private const int LongestCredit = 40;

    private const string CreditEnds = "社报報网網台电電道息端发發摄攝)）供图圖影";

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

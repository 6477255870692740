namespace PrintRecover.Recognition.PpOcr;

/// <summary>
/// How lines are cut for PP-OCR. Measured on five pages of simplified Chinese, two of them damaged and one with glyphs of
/// 9 pixels (errors of lines wherever they stand).
/// </summary>
public sealed record PpOcrOptions
{
    /// <summary>What of the page is cut along above and below a line, as a share of its height: at full width 0.05 left 7.2 % wrong,
    /// 0.1 6.5, 0.2 5.4; at 0.7 of the width 0.15 left less than 0.2.</summary>
    public double Bleed { get; init; } = 0.15;

    /// <summary>What is cut along before and behind the line, as a share of its height: on a clean page 0.05 left 0.11 % wrong,
    /// 0.2 0.03.</summary>
    public double Margin { get; init; } = 0.2;

    /// <summary>
    /// How wide lines are read, as a share of their width when their height is kept. The networks were trained on 25
    /// characters in 320 pixels, much narrower than print: as printed 6.5 % were wrong, at 0.7 5.5 % in three quarters of the
    /// time, at 0.5 5.7 % in half of it.
    /// </summary>
    public double LetterWidth { get; init; } = 0.7;

    /// <summary>The script of the page; a network that knows both mixes them up on bad print. Default any.</summary>
    public ChineseScript Script { get; init; }

    /// <summary>True when readings are to tell where each character stands and what else it may be.</summary>
    public bool KeepsGlyphs { get; init; }
}

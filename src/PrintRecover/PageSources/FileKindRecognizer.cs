namespace PrintRecover.PageSources;

/// <summary>Tells a file's kind by its first bytes, as each format's specification signs it; never by its name.</summary>
internal static class FileKindRecognizer
{
    /// <summary>Bytes of the start that are looked at: readers of PDF accept its signature within the first 1024.</summary>
    internal const int StartLength = 1024;

    /// <summary>The kind, or null when it is none of them.</summary>
    internal static FileKind? Recognize(ReadOnlySpan<byte> start) => start switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => FileKind.Png,
        [0xFF, 0xD8, 0xFF, ..] => FileKind.Jpeg,
        [(byte)'I', (byte)'I', 42 or 43, 0, ..] or [(byte)'M', (byte)'M', 0, 42 or 43, ..] => FileKind.Tiff,
        [0, 0, 0, 12, (byte)'j', (byte)'P', (byte)' ', (byte)' ', ..] or [0xFF, 0x4F, 0xFF, 0x51, ..] => FileKind.Jpeg2000,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] =>
            FileKind.WebP,
        [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..] => FileKind.Bmp,
        _ when start.IndexOf("%PDF-"u8) >= 0 => FileKind.Pdf,
        _ => null,
    };
}

namespace PrintRecover.PageSources;

/// <summary>The kinds of files that page scans come in.</summary>
public enum FileKind
{
    /// <summary>Portable Document Format.</summary>
    Pdf,

    /// <summary>Portable Network Graphics.</summary>
    Png,

    /// <summary>JPEG.</summary>
    Jpeg,

    /// <summary>TIFF, of one page or several.</summary>
    Tiff,

    /// <summary>JPEG 2000, a JP2 file or a bare codestream.</summary>
    Jpeg2000,

    /// <summary>WebP.</summary>
    WebP,

    /// <summary>Windows bitmap.</summary>
    Bmp,
}

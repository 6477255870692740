namespace PrintRecover.Native.Leptonica;

/// <summary>File formats of pictures, with the numbers that Leptonica gives them (<c>imageio.h</c>).</summary>
public enum PictureFormat
{
    /// <summary>None that Leptonica knows.</summary>
    Unknown = 0,

    /// <summary>Windows bitmap.</summary>
    Bmp = 1,

    /// <summary>JPEG.</summary>
    Jpeg = 2,

    /// <summary>Portable Network Graphics.</summary>
    Png = 3,

    /// <summary>TIFF, uncompressed.</summary>
    Tiff = 4,

    /// <summary>TIFF with CCITT group 4 compression, one bit a pixel.</summary>
    TiffGroup4 = 8,

    /// <summary>TIFF with LZW compression.</summary>
    TiffLzw = 9,

    /// <summary>JPEG 2000.</summary>
    Jpeg2000 = 14,

    /// <summary>WebP.</summary>
    WebP = 15,
}

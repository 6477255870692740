namespace PrintRecover.Typesetter.Damages;

/// <summary>What a scanner's file format takes away.</summary>
public static class Packing
{
    /// <summary>Packed once with a quality that shows.</summary>
    public static Scan Jpeg(Scan page, Random random)
    {
        int quality = random.Next(14, 30);
        byte[] packed = PictureFiles.Jpeg(page.Image, quality, page.Dpi);
        return page with { Image = PictureFiles.Decode(packed), JpegQuality = quality };
    }

    /// <summary>Black and white, parted half way between the paper's usual grey and that of ink.</summary>
    public static Scan Bilevel(Scan page, Random random)
    {
        double threshold = page.PaperGray * (0.52 + 0.12 * random.NextDouble());
        return page.WithGrays((_, _, gray) => gray < threshold ? 0 : 255) with { IsBilevel = true };
    }
}

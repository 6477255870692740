namespace PrintRecover.Native.Leptonica;

/// <summary>What a picture file says about its picture, read without decoding it.</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="BitsPerSample">Bits of one colour component of a pixel.</param>
/// <param name="SamplesPerPixel">Colour components of a pixel.</param>
public sealed record PictureHeader(int Width, int Height, int BitsPerSample, int SamplesPerPixel);

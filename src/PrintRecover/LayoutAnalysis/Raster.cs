using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>Small operations on black-and-white pictures (ink 0, paper 255).</summary>
internal static class Raster
{
    /// <summary>The picture with rows and columns exchanged.</summary>
    public static GrayImage Transpose(GrayImage image)
    {
        const int Tile = 64;
        byte[] pixels = new byte[image.Pixels.Length];
        for (int top = 0; top < image.Height; top += Tile)
        {
            for (int left = 0; left < image.Width; left += Tile)
            {
                TransposeTile(image, pixels, left, top, Tile);
            }
        }

        return new GrayImage(image.Height, image.Width, pixels);
    }

    /// <summary>The box with x and y exchanged.</summary>
    public static Box Transpose(Box box) => new(box.Y, box.X, box.Height, box.Width);

    /// <summary>Where the run of ink that starts at <paramref name="start"/> ends, small gaps bridged.</summary>
    public static int RunEnd(ReadOnlySpan<byte> row, int start, int bridgedGap)
    {
        int end = start;
        while (true)
        {
            int length = row[end..].IndexOf((byte)255);
            if (length < 0)
            {
                return row.Length;
            }

            end += length;
            int gap = row.Slice(end, Math.Min(bridgedGap + 1, row.Length - end)).IndexOf((byte)0);
            if (gap < 0)
            {
                return end;
            }

            end += gap;
        }
    }

    /// <summary>How many pixels of the box, which lies in the picture, are ink.</summary>
    public static int InkPixels(GrayImage ink, Box box)
    {
        int count = 0;
        for (int y = box.Y; y < box.Bottom; y++)
        {
            count += ink.Row(y).Slice(box.X, box.Width).Count((byte)0);
        }

        return count;
    }

    /// <summary>The share of the box's columns that hold ink beside the excepted one, 0..1; the box is clipped.</summary>
    public static double InkedColumns(GrayImage ink, GrayImage except, Box box)
    {
        Box part = box.Intersect(new Box(0, 0, ink.Width, ink.Height));
        if (part.IsEmpty)
        {
            return 0;
        }

        int inked = 0;
        for (int x = part.X; x < part.Right; x++)
        {
            for (int y = part.Y; y < part.Bottom; y++)
            {
                if (ink.Pixels[(y * ink.Width) + x] == 0 && except.Pixels[(y * ink.Width) + x] != 0)
                {
                    inked++;
                    break;
                }
            }
        }

        return inked / (double)part.Width;
    }

    /// <summary>The largest value within so many places to either side, along rows or columns of a grid.</summary>
    public static byte[] Maximum(byte[] values, int columns, int rows, int reach, bool horizontal)
    {
        byte[] result = new byte[values.Length];
        (int length, int step, int lines, int stride) = horizontal ? (columns, 1, rows, columns) : (rows, columns, columns, 1);
        for (int line = 0; line < lines; line++)
        {
            for (int i = 0; i < length; i++)
            {
                byte largest = 0;
                for (int k = Math.Max(0, i - reach); k <= Math.Min(length - 1, i + reach); k++)
                {
                    largest = Math.Max(largest, values[(line * stride) + (k * step)]);
                }

                result[(line * stride) + (i * step)] = largest;
            }
        }

        return result;
    }

    private static void TransposeTile(GrayImage image, byte[] pixels, int left, int top, int tile)
    {
        int right = Math.Min(left + tile, image.Width);
        int bottom = Math.Min(top + tile, image.Height);
        for (int y = top; y < bottom; y++)
        {
            ReadOnlySpan<byte> row = image.Row(y);
            for (int x = left; x < right; x++)
            {
                pixels[(x * image.Height) + y] = row[x];
            }
        }
    }
}

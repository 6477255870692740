using PrintRecover.Model;
using PrintRecover.Typesetter.Truth;

namespace PrintRecover.Typesetter.Damages;

/// <summary>Damages that move ink; the truth moves with it.</summary>
public static class Geometry
{
    /// <summary>Turned a little.</summary>
    public static Scan Skew(Scan page, Random random)
    {
        double degrees = (0.4 + 2.1 * random.NextDouble()) * (random.Next(2) == 0 ? 1 : -1);
        return Turn(page, degrees, surround: random.Next(2) == 0 ? 238 : 60);
    }

    /// <summary>Turned clockwise as seen.</summary>
    public static Scan Turn(Scan page, double degrees, double surround)
    {
        (double sine, double cosine) = Math.SinCos(degrees * Math.PI / 180);
        (double oldX, double oldY) = (page.Image.Width / 2.0, page.Image.Height / 2.0);
        int width = (int)Math.Ceiling(page.Image.Width * Math.Abs(cosine) + page.Image.Height * Math.Abs(sine));
        int height = (int)Math.Ceiling(page.Image.Height * Math.Abs(cosine) + page.Image.Width * Math.Abs(sine));
        (double newX, double newY) = (width / 2.0, height / 2.0);
        return page.Warped(
            width, height,
            at => new Point(
                newX + cosine * (at.X - oldX) - sine * (at.Y - oldY), newY + sine * (at.X - oldX) + cosine * (at.Y - oldY)),
            at => new Point(
                oldX + cosine * (at.X - newX) + sine * (at.Y - newY), oldY - sine * (at.X - newX) + cosine * (at.Y - newY)),
            surround);
    }

    /// <summary>Bent towards the spine: lines rise or fall there, grow narrower and darker.</summary>
    public static Scan Curl(Scan page, Random random)
    {
        bool isSpineLeft = random.Next(2) == 0;
        double depth = page.Image.Width * (0.015 + 0.02 * random.NextDouble()) * (random.Next(2) == 0 ? 1 : -1);
        double squeeze = 0.15 + 0.2 * random.NextDouble();
        double shadow = 0.3 + 0.25 * random.NextDouble();
        (int width, int height) = (page.Image.Width, page.Image.Height + (int)Math.Ceiling(Math.Abs(depth)));
        double shift = depth < 0 ? -depth : 0;
        double[] unsqueezed = [.. Enumerable.Range(0, width).Select(x => Unsqueezed(FromSpine(x)))];
        Scan bent = page.Warped(
            width, height,
            at =>
            {
                double u = FromSpine(at.X);
                return new Point(ToX(Squeezed(u)), at.Y + shift + Rise(u));
            },
            at =>
            {
                double u = unsqueezed[(int)at.X];
                return new Point(ToX(u), at.Y - shift - Rise(u));
            },
            surround: 200);
        return bent.WithGrays((x, _, gray) => gray * (1 - shadow * Math.Pow(1 - FromSpine(x), 7)));

        double FromSpine(double x) => (isSpineLeft ? x : width - 1 - x) / (width - 1);
        double ToX(double u) => isSpineLeft ? u * (width - 1) : (1 - u) * (width - 1);
        double Rise(double u) => depth * Math.Pow(1 - u, 4);
        double Squeezed(double u) => u - squeeze * u * Math.Pow(1 - u, 3);
        double Unsqueezed(double squeezed)
        {
            (double low, double high) = (0, 1);
            for (int step = 0; step < 40; step++)
            {
                double middle = (low + high) / 2;
                (low, high) = Squeezed(middle) < squeezed ? (middle, high) : (low, middle);
            }

            return (low + high) / 2;
        }
    }

    /// <summary>Photographed by a camera that did not look straight down: what is further away is smaller, and lies in less light.</summary>
    public static Scan Camera(Scan page, Random random)
    {
        (double oldX, double oldY) = (page.Image.Width / 2.0, page.Image.Height / 2.0);
        (double tiltX, double tiltY) = (Tilt() / oldX, Tilt() / oldY);
        Point[] corners = [.. from x in (double[])[-oldX, oldX] from y in (double[])[-oldY, oldY] select Seen(x, y)];
        (double left, double top) = (corners.Min(corner => corner.X), corners.Min(corner => corner.Y));
        (double right, double bottom) = (corners.Max(corner => corner.X), corners.Max(corner => corner.Y));
        Scan photograph = page.Warped(
            (int)Math.Ceiling(right - left), (int)Math.Ceiling(bottom - top),
            at => Seen(at.X - oldX, at.Y - oldY) is var seen ? new Point(seen.X - left, seen.Y - top) : default,
            at => Unseen(at.X + left, at.Y + top) is var flat ? new Point(flat.X + oldX, flat.Y + oldY) : default,
            surround: random.Next(40, 130));
        return photograph.WithGrays((x, y, gray) => gray * (1 - 0.8 * Math.Abs(tiltX * (x + left) + tiltY * (y + top))));

        double Tilt() => (0.015 + 0.045 * random.NextDouble()) * (random.Next(2) == 0 ? 1 : -1);
        Point Seen(double x, double y) => 1 + tiltX * x + tiltY * y is var far ? new Point(x / far, y / far) : default;
        Point Unseen(double x, double y) => 1 - tiltX * x - tiltY * y is var far ? new Point(x / far, y / far) : default;
    }

    /// <summary>Laid on something dark that is larger than the page.</summary>
    public static Scan Lid(Scan page, Random random)
    {
        int[] sides = [.. Enumerable.Range(0, 4).Select(_ => random.Next(page.Dpi / 12, page.Dpi / 3))];
        double gray = random.Next(8, 60);
        return page.Warped(
            page.Image.Width + sides[0] + sides[2], page.Image.Height + sides[1] + sides[3],
            at => new Point(at.X + sides[0], at.Y + sides[1]), at => new Point(at.X - sides[0], at.Y - sides[1]), gray);
    }

    /// <summary>The page with fewer dots an inch; unchanged where it has no more.</summary>
    public static Scan Reduce(Scan page, int dpi)
    {
        if (dpi >= page.Dpi)
        {
            return page;
        }

        double factor = (double)page.Dpi / dpi;
        GrayImage image = ImageScaling.Reduce(page.Image, factor);
        return page with { Image = image, Dpi = dpi, Truth = page.Truth.Moved(image.Width, image.Height, at => new Point(at.X / factor, at.Y / factor)) };
    }

    /// <summary>Each two pages side by side, the second on the left where lines run from top to bottom, in an opened volume.</summary>
    public static IReadOnlyList<Scan> Spread(IReadOnlyList<Scan> pages, Random random) =>
        [.. pages.Chunk(2).Select(pair => pair.Length == 2 ? Join(pair[0], pair[1], random) : pair[0])];

    private static Scan Join(Scan first, Scan second, Random random)
    {
        bool isRightToLeft = first.Truth.Regions.SelectMany(region => region.Lines).Count(line => line.IsVertical)
            > first.Truth.Regions.SelectMany(region => region.Lines).Count() / 2;
        (Scan left, Scan right) = isRightToLeft ? (second, first) : (first, second);
        int fold = left.Image.Width, width = fold + right.Image.Width, height = Math.Max(left.Image.Height, right.Image.Height);
        byte[] pixels = new byte[width * height];
        Array.Fill(pixels, (byte)255);
        for (int y = 0; y < height; y++)
        {
            (y < left.Image.Height ? left.Image.Row(y) : []).CopyTo(pixels.AsSpan(y * width));
            (y < right.Image.Height ? right.Image.Row(y) : []).CopyTo(pixels.AsSpan(y * width + fold));
        }

        PageTruth leftTruth = left.Truth.Moved(width, height, at => at), rightTruth = right.Truth.Moved(width, height, at => new Point(at.X + fold, at.Y));
        (PageTruth one, PageTruth other) = isRightToLeft ? (rightTruth, leftTruth) : (leftTruth, rightTruth);
        var joined = first with
        {
            Image = new GrayImage(width, height, pixels),
            Truth = one with { Regions = [.. one.Regions.Concat(other.Regions).OrderBy(region => region.Kind == AreaKind.Text ? 0 : 1)] },
        };
        double depth = 0.3 + 0.3 * random.NextDouble(), reach = first.Dpi / 4.0;
        return joined.WithGrays((x, _, gray) => gray * (1 - depth * Math.Exp(-Math.Abs(x - fold) / reach)));
    }
}

using PrintRecover.Model;
using PrintRecover.Typesetter.Damages;
using PrintRecover.Typesetter.Text;
using PrintRecover.Typesetter.Truth;

namespace PrintRecover.Tests.Typesetter;

public class DamageTests
{
    // Darker is ink, whatever shadow lies on the paper.
    private const int Ink = 90;

    public static TheoryData<string> Names => [.. DamageKinds.All.Select(damage => damage.Name)];

    [Theory]
    [InlineData("skew")]
    [InlineData("curl")]
    [InlineData("camera")]
    [InlineData("lid")]
    [InlineData("low-dpi")]
    [InlineData("spread")]
    public void Outlines_move_with_their_ink(string name)
    {
        for (int seed = 0; seed < 8; seed++)
        {
            foreach (Scan scan in DamageKinds.Named(name).Apply([Bars(), Bars()], new Random(seed)))
            {
                Assert.NotEmpty(scan.Truth.Regions);
                Assert.All(scan.Truth.Regions, region => Assert.True(Fits(scan.Image, region.Outline), $"{name}, seed {seed}"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_seed_does_the_same_damage(string name)
    {
        Damage damage = DamageKinds.Named(name);

        IReadOnlyList<Scan> first = damage.Apply([Bars()], new Random(3)), second = damage.Apply([Bars()], new Random(3));

        Assert.Equal(first[0].Image.Pixels, second[0].Image.Pixels);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_truth_says_how_large_the_damaged_picture_is(string name)
    {
        Scan scan = DamageKinds.Named(name).Apply([Bars(), Bars()], new Random(5))[0];

        Assert.Equal((scan.Image.Width, scan.Image.Height), (scan.Truth.Width, scan.Truth.Height));
    }

    /// <summary>A page with black bars, each with its outline.</summary>
    private static Scan Bars()
    {
        Box[] bars = [new(80, 70, 260, 40), new(420, 70, 100, 40), new(80, 300, 440, 60), new(300, 420, 40, 300)];
        byte[] pixels = new byte[600 * 800];
        Array.Fill(pixels, (byte)255);
        foreach (Box bar in bars)
        {
            for (int y = bar.Y; y < bar.Bottom; y++)
            {
                pixels.AsSpan(y * 600 + bar.X, bar.Width).Fill(10);
            }
        }

        TruthRegion[] regions = [.. bars.Select(bar => new TruthRegion(
            AreaKind.Separator, "", null, false, Outlines.Of(bar.X, bar.Y, bar.Right - 1, bar.Bottom - 1), []))];
        return new Scan(new GrayImage(600, 800, pixels), 300, new PageTruth(600, 800, PrintLanguage.English, regions));
    }

    /// <summary>Ink just inside every point of the outline, paper just outside.</summary>
    private static bool Fits(GrayImage image, IReadOnlyList<Point> outline)
    {
        double middleX = outline.Average(point => point.X), middleY = outline.Average(point => point.Y);
        return outline.All(point =>
        {
            double awayX = Math.Sign(point.X - middleX) * 5.0, awayY = Math.Sign(point.Y - middleY) * 5.0;
            return Gray(image, point.X - awayX, point.Y - awayY) < Ink && Gray(image, point.X + awayX, point.Y + awayY) > Ink;
        });
    }

    private static int Gray(GrayImage image, double x, double y) =>
        image.Pixels[Math.Clamp((int)Math.Round(y), 0, image.Height - 1) * image.Width + Math.Clamp((int)Math.Round(x), 0, image.Width - 1)];
}

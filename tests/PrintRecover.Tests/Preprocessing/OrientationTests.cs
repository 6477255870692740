using PrintRecover.Model;
using PrintRecover.Preprocessing;

namespace PrintRecover.Tests.Preprocessing;

public sealed class OrientationTests
{
    private static readonly PageScan Scan = new PrintedPage(1200, 800).WithText(new Box(100, 100, 1000, 600), 32)
        .Fill(new Box(20, 20, 40, 40), 30).Scan;

    private static PreparedPage Prepare(QuarterTurn turn, double confidence) =>
        new PagePreprocessor(orientationDetector: new Detector(new OrientationEstimate(turn, confidence))).Prepare(Scan);

    [Theory]
    [InlineData(QuarterTurn.Clockwise, 760, 40)]
    [InlineData(QuarterTurn.Half, 1160, 760)]
    [InlineData(QuarterTurn.CounterClockwise, 40, 1160)]
    public void Turns_the_page_when_the_detector_is_sure(QuarterTurn turn, int x, int y)
    {
        PreparedPage page = Prepare(turn, 15);

        // The mark of the scan's top left corner stands where the turn carries it, pixel for pixel.
        Assert.Equal(30, page.Gray.Pixels[y * page.Gray.Width + x]);
        (double scanX, double scanY) = page.Transform.ToScan(x, y);
        Assert.Equal((40.0, 40.0), (scanX, scanY));
    }

    [Fact]
    public void Leaves_the_page_when_the_detector_is_unsure() =>
        Assert.Equal(PageTransform.Identity, Prepare(QuarterTurn.Clockwise, 3).Transform);

    [Fact]
    public void Leaves_the_page_when_the_detector_cannot_tell() =>
        Assert.Equal(
            PageTransform.Identity,
            new PagePreprocessor(orientationDetector: new Detector(null)).Prepare(Scan).Transform);

    [Fact]
    public void Shows_the_detector_a_small_part_of_the_page_first()
    {
        var detector = new Detector(new OrientationEstimate(QuarterTurn.None, 15));
        _ = new PagePreprocessor(orientationDetector: detector).Prepare(LargeScan);

        Assert.Equal([(600, 600)], detector.Seen);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(null)]
    public void Shows_an_unsure_detector_more_of_the_page(int? confidence)
    {
        var detector = new Detector(confidence is { } sure ? new OrientationEstimate(QuarterTurn.Half, sure) : null);
        _ = new PagePreprocessor(orientationDetector: detector).Prepare(LargeScan);

        Assert.Equal([(600, 600), (1600, 1600)], detector.Seen);
    }

    private static PageScan LargeScan => new PrintedPage(3000, 3400).WithText(new Box(200, 200, 2600, 3000), 32).Scan;

    private sealed class Detector(OrientationEstimate? estimate) : IOrientationDetector
    {
        public List<(int Width, int Height)> Seen { get; } = [];

        public OrientationEstimate? Detect(GrayImage page)
        {
            Seen.Add((page.Width, page.Height));
            return estimate;
        }
    }
}

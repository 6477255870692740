using PrintRecover.Model;
using PrintRecover.Preprocessing;
using PrintRecover.Recognition;
using PrintRecover.Tests.Recognition;

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

    [Theory]
    [InlineData(70, 40, QuarterTurn.None)]
    [InlineData(40, 40, QuarterTurn.None)]
    [InlineData(40, 70, QuarterTurn.Half)]
    public void Turns_a_page_only_if_it_reads_better_turned(int asItLies, int turned, QuarterTurn expected)
    {
        var detector = new Detector(new OrientationEstimate(QuarterTurn.Half, 15));
        var meter = new Meter(asItLies, turned);

        PreparedPage page = new PagePreprocessor(orientationDetector: detector, legibilityMeter: meter).Prepare(Scan);

        bool wasTurned = page.Transform != PageTransform.Identity;
        Assert.Equal(expected == QuarterTurn.Half, wasTurned);
        // The second picture is the first one turned, not another part of the page.
        Assert.Equal(meter.Seen[0].Pixels.Reverse(), meter.Seen[1].Pixels);
    }

    [Fact]
    public void Turns_a_page_that_nothing_is_there_to_read_with()
    {
        var detector = new Detector(new OrientationEstimate(QuarterTurn.Half, 15));

        PreparedPage page = new PagePreprocessor(orientationDetector: detector, legibilityMeter: new Meter([null])).Prepare(Scan);

        Assert.NotEqual(PageTransform.Identity, page.Transform);
    }

    [Fact]
    public void Reads_nothing_of_a_page_that_is_found_upright()
    {
        var detector = new Detector(new OrientationEstimate(QuarterTurn.None, 15));
        var meter = new Meter(40, 70);
        _ = new PagePreprocessor(orientationDetector: detector, legibilityMeter: meter).Prepare(Scan);

        Assert.Empty(meter.Seen);
    }

    [Theory]
    [InlineData("broadsheet-zh", QuarterTurn.Half)]
    [InlineData("four-column-en", QuarterTurn.CounterClockwise)]
    [InlineData("vertical-zh", QuarterTurn.Clockwise)]
    [InlineData("vertical-zh", QuarterTurn.Half)]
    public void Rights_a_page_that_lies_otherwise(string fixture, QuarterTurn needed)
    {
        PageScan upright = FixturePages.Scan(fixture);
        var inverse = (QuarterTurn)((360 - (int)needed) % 360);
        (GrayImage lying, _) = new PagePlacement(inverse, LeanDegrees: 0, Scale: 1).Draw(upright.Image, byte.MaxValue);
        using var detector = new TesseractOrientationDetector(FixturePages.Models);
        var preprocessor = new PagePreprocessor(
            orientationDetector: detector, legibilityMeter: new TesseractLegibilityMeter(FixturePages.Models));

        PageTransform found = preprocessor.Prepare(new PageScan("lying.png", 1, lying, 300)).Transform;

        (PageTransform expected, _, _) = new PagePlacement(needed, LeanDegrees: 0, Scale: 1).Plan(lying.Width, lying.Height);
        double scale = Math.Sqrt(found.A * found.A + found.B * found.B);
        Assert.Equal((expected.A, expected.B), (Math.Round(found.A / scale), Math.Round(found.B / scale)));
    }

    private sealed class Meter(params int?[] answers) : ILegibilityMeter
    {
        public List<GrayImage> Seen { get; } = [];

        public int? Measure(GrayImage sample)
        {
            Seen.Add(sample);
            return answers[Seen.Count - 1];
        }
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

using PrintRecover.Model;
using PrintRecover.Preprocessing;
using PrintRecover.Recognition;

namespace PrintRecover.Tests.Recognition;

public class TesseractLegibilityMeterTests
{
    [Fact]
    public void Reads_more_of_a_page_as_it_was_printed_than_upside_down()
    {
        GrayImage page = FixturePages.Scan("broadsheet-zh").Image;
        GrayImage upright = page.Crop(new Box(page.Width / 2, page.Height / 2, 600, 600));
        (GrayImage upsideDown, _) = new PagePlacement(QuarterTurn.Half, 0, 1).Draw(upright, byte.MaxValue);
        var meter = new TesseractLegibilityMeter(FixturePages.Models);

        Assert.True(meter.Measure(upright) > 2 * meter.Measure(upsideDown));
    }

    [Fact]
    public void Says_so_when_there_is_no_model_to_read_with()
    {
        using var folder = new TemporaryFolder();

        Assert.Null(new TesseractLegibilityMeter(folder.Path).Measure(new GrayImage(10, 10, new byte[100])));
    }
}

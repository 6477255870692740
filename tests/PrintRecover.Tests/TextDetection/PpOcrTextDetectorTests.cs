using PrintRecover.Model;
using PrintRecover.Native;
using PrintRecover.TextDetection;
using PrintRecover.Tests.LayoutAnalysis;

namespace PrintRecover.Tests.TextDetection;

public sealed class PpOcrTextDetectorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Finds_each_line_be_it_dark_on_light_or_light_on_dark(bool isReversed)
    {
        DrawnPage page = new DrawnPage(900, 400).Line(60, 60, 16).Line(60, 200, 12, 60);
        page = isReversed ? page.Reverse(new Box(0, 0, 900, 400)) : page;
        using var detector = new PpOcrTextDetector(InstallationFolder.Models);

        IReadOnlyList<DetectedLine> lines = detector.Find(page.Prepare().Gray, DrawnPage.Glyph)!;

        Assert.All([DrawnPage.LineBox(60, 60, 16), DrawnPage.LineBox(60, 200, 12, 60)], line =>
            Assert.Contains(lines, found => found.IsStraight && found.Box.Intersect(line).Area > 0.7 * line.Area));
    }

    [Fact]
    public void Finds_lines_in_a_picture_that_it_must_see_in_parts()
    {
        var page = new DrawnPage(6000, 4000);
        page.Line(3600, 200, 16).Line(3600, 3700, 16);
        using var detector = new PpOcrTextDetector(InstallationFolder.Models);

        IReadOnlyList<DetectedLine> lines = detector.Find(page.Prepare().Gray, DrawnPage.Glyph)!;

        Assert.All([DrawnPage.LineBox(3600, 200, 16), DrawnPage.LineBox(3600, 3700, 16)], line =>
            Assert.Contains(lines, found => found.Box.Intersect(line).Area > 0.6 * line.Area));
    }

    [Fact]
    public void Finds_nothing_on_blank_paper()
    {
        using var detector = new PpOcrTextDetector(InstallationFolder.Models);

        Assert.Empty(detector.Find(new DrawnPage(600, 400).Prepare().Gray, DrawnPage.Glyph)!);
    }

    [Fact]
    public void Says_once_what_a_run_does_without_where_its_model_is_missing()
    {
        List<string> told = [];
        using var detector = new PpOcrTextDetector(_folder.Path, told.Add);
        GrayImage page = new DrawnPage(600, 400).Line(60, 60, 10).Prepare().Gray;

        Assert.Null(detector.Find(page, DrawnPage.Glyph));
        Assert.Null(detector.Find(page, DrawnPage.Glyph));

        string message = Assert.Single(told);
        Assert.Contains("ppocr-v4-det.onnx", message);
        Assert.Contains("doctor", message);
    }

    [Fact]
    public void Goes_on_without_a_model_that_is_no_detector_and_names_its_file()
    {
        File.Copy(Path.Combine(InstallationFolder.Models, "ppocr-v4-chi.onnx"), _folder.File("ppocr-v4-det.onnx"));
        List<string> told = [];
        using var detector = new PpOcrTextDetector(_folder.Path, told.Add);

        Assert.Null(detector.Find(new DrawnPage(600, 400).Line(60, 60, 10).Prepare().Gray, DrawnPage.Glyph));
        string message = Assert.Single(told);
        Assert.Contains(_folder.File("ppocr-v4-det.onnx"), message);
        Assert.Contains("doctor", message);
        Assert.DoesNotContain("recogniser", message);
    }

    public void Dispose() => _folder.Dispose();
}

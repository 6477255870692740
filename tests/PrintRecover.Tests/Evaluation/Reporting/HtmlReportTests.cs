using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using PrintRecover.Evaluation.Checking;
using PrintRecover.Evaluation.Documents;
using PrintRecover.Evaluation.Reporting;
using PrintRecover.Native.Leptonica;

namespace PrintRecover.Tests.Evaluation.Reporting;

public sealed class HtmlReportTests : IDisposable
{
    private static readonly string[] Truth = ["the ferry runs again", "for the first time in", "more than twenty years"];

    private static readonly string[] Found = ["the fcrry runs again", "for the first time in", "m0re than twenty yaers"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_read_cannot_end_the_data_it_stands_in()
    {
        string plain = Report([ReportExample.Document("a", Truth, Found)]);
        string hostile = Report([ReportExample.Document(ReportExample.HostileText, [ReportExample.HostileText], [ReportExample.HostileText + "x"])]);

        Assert.Equal(Count(plain, "<script"), Count(hostile, "<script"));
        Assert.Equal(Count(plain, "</script"), Count(hostile, "</script"));
        Assert.Equal(Count(plain, "<!--"), Count(hostile, "<!--"));
        Assert.Contains("onerror", hostile, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", hostile, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_nothing_outside_itself()
    {
        string report = Report([ReportExample.Document("a", Truth, Found, ReportExample.WriteScan(_folder, "a.png"))]);

        Assert.Contains("data:image/jpeg;base64,", report, StringComparison.Ordinal);
        Assert.DoesNotContain("//", report.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal)
            .Split("<script type=\"text/plain\"")[0], StringComparison.Ordinal);
        Assert.DoesNotMatch("<link|<iframe|@import|url\\(|innerHTML|eval\\(", report);
    }

    [Fact]
    public void Its_policy_allows_its_own_style_and_script_and_nothing_else()
    {
        string report = Report([ReportExample.Document("a", Truth, Found)]);

        string policy = Regex.Match(report, "Content-Security-Policy\" content=\"([^\"]*)\"").Groups[1].Value;
        Assert.StartsWith("default-src 'none'; img-src data:;", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{Checksum(Inside(report, "style"))}'", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src '{Checksum(Inside(report, "script"))}'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_the_scans_of_the_worst_pages_only_and_makes_them_small()
    {
        string scan = ReportExample.WriteScan(_folder, "a.png");

        string report = Report(
            [ReportExample.Document("right", Truth, Truth, scan), ReportExample.Document("wrong", Truth, Found, scan)],
            new PagePictures(mostPages: 1, longestSide: 300));

        Match picture = Assert.Single(Regex.Matches(report, "<script type=\"text/plain\" id=\"picture-(\\d)-1\">data:image/jpeg;base64,([^<]*)</script>"));
        Assert.Equal("1", picture.Groups[1].Value);
        PictureHeader header = PictureFile.ReadHeader(Convert.FromBase64String(picture.Groups[2].Value));
        Assert.Equal((300, 225), (header.Width, header.Height));
    }

    [Fact]
    public void A_scan_that_cannot_be_read_costs_only_its_picture()
    {
        string report = Report([ReportExample.Document("a", Truth, Found, _folder.Write("a.png", "no picture"))]);

        Assert.Contains("\"hasPicture\":false", report, StringComparison.Ordinal);
        Assert.Contains("\"errors\":1", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_what_was_found_on_each_of_several_pages()
    {
        EvaluatedDocument truth = EvaluatedDocument.Join([ReportExample.Read("1", ["a quiet day"]), ReportExample.Read("2", Truth)]);
        EvaluatedDocument found = EvaluatedDocument.Join([ReportExample.Read("1", ["a quiet dey"]), ReportExample.Read("2", Found)]);

        string report = Report([new CheckedDocument("issue", ["issue"], "issue", null, DocumentCheck.Compare(truth, found))]);

        Assert.Contains("\"page\":1,\"box\":[100,40,700,30],\"foundBox\":[100,40,700,30],\"errors\":1,\"length\":9,"
            + "\"truth\":[\"a quiet d\",\"a\",\"y\"],\"found\":[\"a quiet d\",\"e\",\"y\"]", report, StringComparison.Ordinal);
        Assert.Contains("\"page\":2,\"box\":[100,40,700,30],\"foundBox\":[100,40,700,30],\"errors\":1,\"length\":17,"
            + "\"truth\":[\"the f\",\"e\",\"rry runs again\"],\"found\":[\"the f\",\"c\",\"rry runs again\"]", report, StringComparison.Ordinal);
        Assert.Contains("\"surplus\":[]", report, StringComparison.Ordinal);
    }

    private static string Report(CheckedDocument[] documents, PagePictures? pictures = null) =>
        ReportExample.Write(documents, pictures ?? new PagePictures());

    private static int Count(string text, string part) => Regex.Count(text, Regex.Escape(part));

    private static string Inside(string report, string element) => Regex.Match(report, $"<{element}>(.*?)</{element}>", RegexOptions.Singleline).Groups[1].Value;

    private static string Checksum(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

using PrintRecover.Evaluation.Checking;
using PrintRecover.Evaluation.Reporting;
using PrintRecover.Model;

namespace PrintRecover.Tests.Evaluation.Reporting;

/// <summary>Looks at one report in one browser.</summary>
public sealed class HtmlReportInBrowserTests : IClassFixture<HtmlReportInBrowserTests.Session>
{
    private static readonly string[] Truth =
        ["the ferry runs again", "for the first time in", "more than twenty years", "and nobody waits", "at the old pier"];

    // The second line is lost; the third has two errors, the first has one.
    private static readonly string[] Found = ["the fcrry runs again", "m0re than twemty years", "and nobody waits", "at the old pier"];

    private readonly Session _session;

    public HtmlReportInBrowserTests(Session session) => _session = session;

    private BrowserPage Page => _session.Page.Value;

    [ChromiumFact]
    public void Opens_without_complaint_and_fetches_nothing()
    {
        Open();

        Assert.Equal(3, Page.Evaluate<int>("document.querySelectorAll('#documents tbody tr').length"));
        Assert.NotEmpty(Page.Evaluate<string[]>("[...document.querySelectorAll('.plot')].map(plot => plot.getAttribute('aria-label'))"));
        Assert.Empty(Page.Complaints);
        Assert.Empty(Page.Requests);
    }

    [ChromiumFact]
    public void Shows_names_and_texts_as_they_are_whatever_they_hold()
    {
        Open();

        Assert.Equal("PrintRecover check", Page.Evaluate<string>("document.title"));
        Assert.Contains(ReportExample.HostileText, Page.Evaluate<string[]>("[...document.querySelectorAll('#documents button')].map(each => each.textContent)"));
        Assert.Equal(0, Page.Evaluate<int>("document.querySelectorAll('#documents img, #panel img').length"));
    }

    [ChromiumFact]
    public void Filters_documents_by_text_and_by_errors()
    {
        Open();

        Page.TabTo("#filter-text");
        Page.Type("ferry");
        Assert.Equal(["wrong.xml"], Names());
        Page.Evaluate<object>("document.getElementById('filter').reset()");
        Page.TabTo("#filter-errors");
        Page.Type("1");
        Assert.DoesNotContain("right.xml", Names());
        Assert.Contains("wrong.xml", Names());
    }

    [ChromiumFact]
    public void Jumps_by_keys_from_a_line_to_its_place_and_back()
    {
        Open();
        Page.TabTo("#documents button");
        while (Page.Evaluate<string>("document.activeElement.textContent") != "wrong.xml")
        {
            Page.Press("j");
        }

        Page.Press("Enter");
        Page.TabTo(".to-scan");
        Assert.Equal("1", CurrentLine());
        Page.Press("j");
        Assert.Equal("2", CurrentLine());
        Page.Press("Enter");

        Assert.Equal("view", Page.Evaluate<string>("document.activeElement.id"));
        Assert.Equal(ReportExample.Place(2), Marked());
        Assert.True(Page.Evaluate<bool>(
            """
            (() => {
              const [line, view] = [document.querySelector("rect.here"), document.getElementById("view")].map(each => each.getBoundingClientRect());
              return line.left >= view.left && line.right <= view.right && line.top >= view.top && line.bottom <= view.bottom
                && view.top >= 0 && line.bottom <= innerHeight;
            })()
            """));
        Page.Press("j");
        Assert.Equal(ReportExample.Place(0), Marked());
        Page.Press("Escape");
        Assert.Equal("0", CurrentLine());
    }

    [ChromiumFact]
    public void Marks_the_characters_that_differ()
    {
        Open();
        Page.Evaluate<object>("[...document.querySelectorAll('#documents button')].find(each => each.textContent === 'wrong.xml').click()");

        Assert.Equal(["o", "n", "0", "m"], Page.Evaluate<string[]>("[...document.querySelectorAll('li[data-line=\"2\"] mark')].map(each => each.textContent)"));
        Assert.Equal("not found", Page.Evaluate<string>("document.querySelector('li[data-line=\"1\"] dd:last-child').textContent"));
    }

    [ChromiumFact]
    public void Fits_a_wide_and_a_narrow_window()
    {
        foreach (int width in (int[])[1280, 390])
        {
            Open(width);
            foreach (string tab in (string[])["lines", "texts", "confusions", "scores"])
            {
                Page.Evaluate<object>($"document.querySelectorAll('details').forEach(each => each.open = true); document.getElementById('tab-{tab}').click()");
                Assert.InRange(Page.Evaluate<int>("document.documentElement.scrollWidth"), 1, width);
            }
        }
    }

    private void Open(int width = 1280) => Page.Open(_session.File, width, 900);

    private string[] Names() => Page.Evaluate<string[]>("[...document.querySelectorAll('#documents button')].map(each => each.textContent)");

    private string CurrentLine() => Page.Evaluate<string>("document.activeElement.closest('li').dataset.line");

    private Box Marked()
    {
        int[] box = Page.Evaluate<int[]>("['x', 'y', 'width', 'height'].map(each => Number(document.querySelector('rect.here').getAttribute(each)))");
        return new Box(box[0], box[1], box[2], box[3]);
    }

    /// <summary>The report and the browser that all tests look at it in.</summary>
    public sealed class Session : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public Session()
        {
            string scan = ReportExample.WriteScan(_folder, "scan.png");
            CheckedDocument[] documents =
            [
                ReportExample.Document("right.xml", ["a quiet day"], ["a quiet day"], scan),
                ReportExample.Document("wrong.xml", Truth, Found, scan),
                ReportExample.Document(ReportExample.HostileText, [ReportExample.HostileText, "第二行"], [ReportExample.HostileText.Replace('x', 'y')]),
            ];
            var earlier = new Dictionary<string, double> { ["cer"] = 0.3, ["cer_folded"] = 0.25 };
            File = _folder.Write("index.html", ReportExample.Write(documents, new PagePictures(), ("before.json", earlier)));
        }

        internal Lazy<BrowserPage> Page { get; } = new(() => new BrowserPage());

        internal string File { get; }

        public void Dispose()
        {
            if (Page.IsValueCreated)
            {
                Page.Value.Dispose();
            }

            _folder.Dispose();
        }
    }
}

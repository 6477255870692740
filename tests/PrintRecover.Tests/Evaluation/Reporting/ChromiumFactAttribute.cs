namespace PrintRecover.Tests.Evaluation.Reporting;

/// <summary>A test that looks at a page in Chromium, where there is one.</summary>
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() =>
        Skip = BrowserPage.Program is null ? "Chromium is not there to look at the report; install the Debian package chromium." : null;
}

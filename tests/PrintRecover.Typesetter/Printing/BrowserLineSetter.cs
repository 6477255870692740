using System.Globalization;
using System.Net;
using System.Text;
using PrintRecover.Typesetter.Text;
using PrintRecover.Typesetter.Typography;

namespace PrintRecover.Typesetter.Printing;

/// <summary>
/// Breaks text as the browser does. What it has not been asked before it guesses and notes; <see cref="SetNoted"/> lets
/// the browser set all that was noted at once, and the page is then made up anew from the same seed.
/// </summary>
public sealed class BrowserLineSetter(ChromiumBrowser browser, FontFolder fonts, PrintLanguage language, bool isVerticalPage) : ILineSetter
{
    private readonly Dictionary<Job, SetBlock> _set = [];
    private readonly HashSet<Job> _noted = [];
    private readonly CountedLineSetter _guess = new();

    /// <inheritdoc/>
    public SetBlock Set(StoryBlock block, TypeStyle style, double measure, bool isSideways = false)
    {
        var job = new Job(block, style, measure, isSideways);
        if (_set.TryGetValue(job, out SetBlock? set))
        {
            return set;
        }

        _noted.Add(job);
        return _guess.Set(block, style, measure, isSideways);
    }

    /// <summary>Sets what was noted; false when nothing was, so that all that was given out is true.</summary>
    public bool SetNoted()
    {
        if (_noted.Count == 0)
        {
            return false;
        }

        Job[] jobs = [.. _noted];
        _noted.Clear();
        using var page = new PassingFile(".html");
        File.WriteAllText(page.Path, Html(jobs));
        BrokenBlock[] broken = TypesetPage.ReadTruth<BrokenBlock[]>(browser.ReadDocument(page.Path, 1600, 1200), page.Path);
        for (int index = 0; index < jobs.Length; index++)
        {
            _set[jobs[index]] = SetBlockOf(jobs[index], broken[index]);
        }

        return true;
    }

    private static SetBlock SetBlockOf(Job job, BrokenBlock broken)
    {
        string text = job.Block.Text;
        SetLine[] lines = [.. broken.Lines.Select((line, index) =>
        {
            string raw = text[(int)line[0]..(int)line[1]];
            string printed = Printed(raw);
            int lead = Math.Clamp(job.Block.Lead - (int)line[0], 0, printed.Length);
            return new SetLine(printed, lead, line[2], line[3], index == broken.Lines.Count - 1);
        })];
        return new SetBlock(job.Block.Role, job.Style, job.Measure, job.IsSideways, [.. lines.Where(line => line.Text.Length > 0)], broken.Baseline);
    }

    /// <summary>A soft hyphen at a line's end shows as a hyphen, others not at all.</summary>
    private static string Printed(string raw)
    {
        string trimmed = raw.Trim(' ', '\n');
        return (trimmed.EndsWith('\u00AD') ? trimmed[..^1] + "-" : trimmed).Replace("\u00AD", "", StringComparison.Ordinal);
    }

    private string Html(IEnumerable<Job> jobs)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<!doctype html><html lang=\"{language.Code}\"><meta charset=\"utf-8\"><style>{fonts.Css}\n.job{{position:absolute;left:0;top:0;margin:0;text-align:justify}}</style><body>\n");
        foreach (Job job in jobs)
        {
            string vertical = isVerticalPage != job.IsSideways ? "writing-mode:vertical-rl;height" : "width";
            string indent = job.Style.IndentEms > 0 ? string.Create(CultureInfo.InvariantCulture, $"text-indent:{job.Style.IndentEms * job.Style.Size:0.##}px;")
                : job.Style.Alignment == Alignment.Justified ? "" : "text-wrap:balance;";
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"job\" style=\"{WebUtility.HtmlEncode(job.Style.Css)}{indent}{vertical}:{job.Measure:0.##}px\">{PrintedText.Html(job.Block.Text, job.Block.Lead, drawsLongS: false)}</div>\n");
        }

        string script = File.ReadAllText(Path.Combine(fonts.Home, "pages", "linebreaks.js"));
        return html.Append("<script>").Append(script).Append("</script></body></html>").ToString();
    }

    private sealed record Job(StoryBlock Block, TypeStyle Style, double Measure, bool IsSideways);

    /// <summary>What the script tells of a block: of each line its first character, the one behind it, where it begins and what it uses.</summary>
    private sealed record BrokenBlock(double Baseline, IReadOnlyList<double[]> Lines);
}

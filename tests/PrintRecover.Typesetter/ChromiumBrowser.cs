using System.ComponentModel;
using System.Diagnostics;
using PrintRecover.Typesetter.Typography;

namespace PrintRecover.Typesetter;

/// <summary>Debian's Chromium without a window: sets a page, tells what its script wrote, and draws it.</summary>
public sealed class ChromiumBrowser
{
    private static readonly string[] ProgramNames = ["chromium", "chromium-browser", "google-chrome"];

    // The time the page's script may take on a slow machine; a page takes about two seconds.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly string _program;

    private ChromiumBrowser(string program) => _program = program;

    /// <summary>The browser on this machine.</summary>
    /// <exception cref="MissingComponentException">There is none, or a font that the pages are set in is missing.</exception>
    public static ChromiumBrowser Find()
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        string program = ProgramNames.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
            ?? throw new MissingComponentException("Chromium is not there; install the Debian package chromium.");
        RequireFonts();
        return new ChromiumBrowser(program);
    }

    /// <summary>The document after its scripts ran.</summary>
    public string ReadDocument(string page, int width, int height) => Run(page, width, height, "--dump-dom");

    /// <summary>Draws the page, one picture pixel a CSS pixel, as PNG.</summary>
    public void Draw(string page, int width, int height, string pngFile) =>
        Run(page, width, height, "--screenshot=" + pngFile);

    private static void RequireFonts()
    {
        string installed = Execute("fc-list", [":", "family"]);
        string[] missing = [.. Typeface.SystemFonts.Where(font => !installed.Contains(font.Family, StringComparison.Ordinal))
            .Select(font => font.Package).Distinct()];
        if (missing.Length > 0)
        {
            throw new MissingComponentException($"The pages' fonts are not there; install the Debian packages {string.Join(' ', missing)}.");
        }
    }

    private string Run(string page, int width, int height, string action)
    {
        List<string> arguments =
        [
            "--headless", "--disable-gpu", "--hide-scrollbars", "--force-device-scale-factor=1",
            $"--window-size={width},{height}", "--font-render-hinting=none", "--disable-lcd-text", "--virtual-time-budget=60000",
        ];
        if (Environment.IsPrivilegedProcess)
        {
            // Chromium's sandbox refuses to run as root; the pages are our own.
            arguments.Add("--no-sandbox");
        }

        return Execute(_program, [.. arguments, action, new Uri(Path.GetFullPath(page)).AbsoluteUri]);
    }

    private static string Execute(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> complaints = process.StandardError.ReadToEndAsync();
            Task<string> output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                throw new MissingComponentException($"{program} gave no answer in {Patience.TotalMinutes} minutes; run it by hand to see why.");
            }

            return process.ExitCode == 0
                ? output.Result
                : throw new MissingComponentException($"{program} failed; it says: {complaints.Result.Trim()}");
        }
        catch (Win32Exception error)
        {
            throw new MissingComponentException($"{program} cannot be run; install the Debian packages chromium and fontconfig.", error);
        }
    }
}

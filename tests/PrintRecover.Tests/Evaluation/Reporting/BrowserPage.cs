using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PrintRecover.Tests.Evaluation.Reporting;

/// <summary>A page in a Chromium without a window, driven by the few commands of its DevTools protocol that are used here.</summary>
internal sealed class BrowserPage : IDisposable
{
    private const string Announcement = "DevTools listening on ";

    private static readonly Dictionary<string, int> KeyCodes = new() { ["Tab"] = 9, ["Enter"] = 13, ["Escape"] = 27 };

    // A page takes a second; a busy machine many.
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromMinutes(2));
    private readonly TemporaryFolder _profile = new();
    private readonly ClientWebSocket _socket = new();
    private readonly Process _process;
    private readonly string _session;
    private int _commands;

    public BrowserPage()
    {
        _process = Process.Start(new ProcessStartInfo(Program!, Arguments()) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        _ = _process.StandardOutput.ReadToEndAsync();
        string? line;
        do
        {
            line = _process.StandardError.ReadLine();
        }
        while (line is not null && !line.StartsWith(Announcement, StringComparison.Ordinal));
        Assert.NotNull(line);
        _ = _process.StandardError.ReadToEndAsync();
        _socket.Options.Proxy = null;
        _socket.ConnectAsync(new Uri(line[Announcement.Length..]), _patience.Token).GetAwaiter().GetResult();
        string target = (string)Send("Target.createTarget", new() { ["url"] = "about:blank" })["targetId"]!;
        _session = (string)Send("Target.attachToTarget", new() { ["targetId"] = target, ["flatten"] = true })["sessionId"]!;
        foreach (string domain in (string[])["Page", "Runtime", "Log", "Network"])
        {
            Send(domain + ".enable");
        }
    }

    /// <summary>The browser of this machine; null when there is none.</summary>
    public static string? Program { get; } = new[] { "chromium", "chromium-browser", "google-chrome" }
        .SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>What the page complained of.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Addresses that the page asked for, but for files and its own data.</summary>
    public List<string> Requests { get; } = [];

    public void Open(string file, int width, int height)
    {
        Send("Emulation.setDeviceMetricsOverride", new() { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = false });
        Send("Page.navigate", new() { ["url"] = new Uri(file).AbsoluteUri });
        while ((string?)Receive()["method"] != "Page.loadEventFired")
        {
        }
    }

    public T Evaluate<T>(string expression)
    {
        JsonNode answer = Send("Runtime.evaluate", new() { ["expression"] = expression, ["returnByValue"] = true, ["awaitPromise"] = true });
        Assert.Null(answer["exceptionDetails"]);
        return answer["result"]!["value"].Deserialize<T>()!;
    }

    /// <summary>Presses a key: a character, or Tab, Enter, Escape.</summary>
    public void Press(string key)
    {
        bool isNamed = KeyCodes.TryGetValue(key, out int code);
        JsonObject press = new() { ["type"] = "keyDown", ["key"] = key, ["windowsVirtualKeyCode"] = isNamed ? code : char.ToUpperInvariant(key[0]) };
        if (!isNamed || key == "Enter")
        {
            press["text"] = key == "Enter" ? "\r" : key;
        }

        Send("Input.dispatchKeyEvent", press);
        Send("Input.dispatchKeyEvent", new() { ["type"] = "keyUp", ["key"] = key });
    }

    /// <summary>Goes on with the Tab key until what has the focus is of a kind.</summary>
    public void TabTo(string selector)
    {
        for (int i = 0; i < 40; i++)
        {
            Press("Tab");
            if (Evaluate<bool>($"document.activeElement.matches({JsonSerializer.Serialize(selector)})"))
            {
                return;
            }
        }

        Assert.Fail($"Tab does not lead to {selector}.");
    }

    public void Type(string text)
    {
        foreach (char character in text)
        {
            Press(character.ToString());
        }
    }

    public void Dispose()
    {
        _socket.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _patience.Dispose();
        try
        {
            _profile.Dispose();
        }
        catch (IOException)
        {
            // A child of the browser may still write there when its parent is gone.
        }
    }

    private List<string> Arguments()
    {
        List<string> arguments =
        [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--remote-debugging-port=0",
            "--user-data-dir=" + _profile.Path, "about:blank",
        ];
        if (Environment.IsPrivilegedProcess)
        {
            // Chromium's sandbox refuses to run as root; the pages are our own.
            arguments.Insert(0, "--no-sandbox");
        }

        return arguments;
    }

    private JsonNode Send(string method, JsonObject? parameters = null)
    {
        int number = ++_commands;
        JsonObject command = new() { ["id"] = number, ["method"] = method, ["params"] = parameters ?? [] };
        if (_session is not null)
        {
            command["sessionId"] = _session;
        }

        byte[] bytes = Encoding.UTF8.GetBytes(command.ToJsonString());
        _socket.SendAsync(bytes, WebSocketMessageType.Text, true, _patience.Token).GetAwaiter().GetResult();
        while (true)
        {
            JsonNode answer = Receive();
            if ((int?)answer["id"] == number)
            {
                return answer["result"] ?? throw new InvalidOperationException($"{method}: {answer["error"]}");
            }
        }
    }

    private JsonNode Receive()
    {
        using var message = new MemoryStream();
        byte[] block = new byte[1 << 16];
        WebSocketReceiveResult part;
        do
        {
            part = _socket.ReceiveAsync(block, _patience.Token).GetAwaiter().GetResult();
            message.Write(block, 0, part.Count);
        }
        while (!part.EndOfMessage);
        JsonNode read = JsonNode.Parse(message.ToArray())!;
        Note((string?)read["method"], read["params"]);
        return read;
    }

    private void Note(string? method, JsonNode? what)
    {
        if (method is "Runtime.exceptionThrown" or "Runtime.consoleAPICalled" or "Log.entryAdded")
        {
            Complaints.Add(what!.ToJsonString());
        }
        else if (method == "Network.requestWillBeSent" && (string?)what!["request"]!["url"] is { } address
            && !address.StartsWith("data:", StringComparison.Ordinal) && !address.StartsWith("file:", StringComparison.Ordinal))
        {
            Requests.Add(address);
        }
    }
}

using System.Text;
using PrintRecover.Model;

namespace PrintRecover.Writers;

/// <summary>Text in parts with a separator between them, each of blocks with a blank line between.</summary>
internal sealed class SeparatedText : IDisposable
{
    private const int BufferChars = 1 << 15;
    private const string BlankLine = "\n\n";

    private readonly StreamWriter _text;
    private readonly string _separator;
    private bool _hasParts;

    public SeparatedText(Stream output, string separator)
    {
        _text = new StreamWriter(output, new UTF8Encoding(false), BufferChars, leaveOpen: true) { NewLine = "\n" };
        _separator = separator;
    }

    /// <summary>Writes what precedes the first part.</summary>
    public void Begin(string text) => _text.Write(text);

    /// <summary>Writes a part.</summary>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="continues">Whether it goes on with the part before it.</param>
    public void Add(IEnumerable<string> blocks, Continuation continues = Continuation.None)
    {
        string between = !_hasParts || continues == Continuation.Block ? ""
            : continues == Continuation.Article ? BlankLine
            : _separator;
        foreach (string block in blocks)
        {
            _text.Write(between);
            _text.Write(block);
            between = BlankLine;
        }

        _hasParts = true;
    }

    /// <summary>Writes a part of lines.</summary>
    public void AddLines(IEnumerable<string> lines)
    {
        string between = _hasParts ? _separator : "";
        foreach (string line in lines)
        {
            _text.Write(between);
            _text.Write(line);
            between = "\n";
        }

        _hasParts = true;
    }

    /// <summary>Ends the last line and writes what follows it.</summary>
    public void End(string text = "")
    {
        _text.WriteLine();
        _text.Write(text);
    }

    public void Dispose() => _text.Dispose();
}

namespace PrintRecover.PlainText;

/// <summary>
/// Reads a text in stretches, so that a file larger than the memory can be reflowed. A text that fits is one stretch;
/// longer ones are cut where an article hardly goes on: after a page, at blank lines behind a sentence.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="mostCharacters">Characters of a stretch.</param>
internal sealed class TextStretchReader(TextReader text, int mostCharacters = TextStretchReader.UsualCharacters)
{
    /// <summary>Characters of a stretch unless told: a hundred newspaper pages.</summary>
    public const int UsualCharacters = 1 << 21;

    /// <summary>Characters at the end of a piece in which a place between two characters is looked for.</summary>
    private const int NearEnd = 4096;

    private char[] _buffer = [];
    private int _start;
    private int _length;
    private long _lineNumber = 1;
    private int _page = 1;
    private bool _isInsideLine;

    /// <summary>The next stretch; null after the last.</summary>
    public TextStretch? Next()
    {
        Fill();
        if (_length == 0)
        {
            return null;
        }

        ReadOnlySpan<char> held = _buffer.AsSpan(0, _length);
        bool isLast = _length < _buffer.Length;
        bool wasInsideLine = _isInsideLine;
        int end = wasInsideLine ? EndOfPiece(held, isLast) : isLast ? _length : CutPlace.Find(held);
        if (end == 0)
        {
            _isInsideLine = true;
            end = EndOfPiece(held, isLast);
        }

        LinePiece piece = wasInsideLine ? LinePiece.Further : _isInsideLine ? LinePiece.First : LinePiece.None;
        var stretch = new TextStretch(_buffer.AsMemory(0, end), _lineNumber, _page, piece);
        _lineNumber += LineEnds.Count(held[..end]);
        _page += held[..end].Count('\f');
        _start = end;
        return stretch;
    }

    private void Fill()
    {
        // What was handed out is still asked for its lines: the next stretch has a buffer of its own.
        char[] next = GC.AllocateUninitializedArray<char>(mostCharacters);
        _buffer.AsSpan(_start, _length - _start).CopyTo(next);
        _buffer = next;
        _length -= _start;
        _start = 0;
        while (_length < _buffer.Length && text.Read(_buffer, _length, _buffer.Length - _length) is > 0 and int count)
        {
            _length += count;
        }
    }

    /// <summary>Where the line ends, if it does; else a place between two characters that no space parts.</summary>
    private int EndOfPiece(ReadOnlySpan<char> held, bool isLast)
    {
        int lineEnd = held.IndexOfAny('\n', '\r', '\f');
        if (lineEnd >= 0 || isLast)
        {
            _isInsideLine = false;
            return lineEnd < 0 ? held.Length : lineEnd + (held[lineEnd..].StartsWith("\r\n") ? 2 : 1);
        }

        for (int end = held.Length - 1; end > Math.Max(0, held.Length - NearEnd); end--)
        {
            if (!char.IsWhiteSpace(held[end - 1]) && !char.IsWhiteSpace(held[end]) && !char.IsLowSurrogate(held[end]))
            {
                return end;
            }
        }

        return held.Length;
    }
}

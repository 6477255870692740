using System.Text;
using PrintRecover.PageSources;

namespace PrintRecover.TextSources;

/// <summary>An open text file or standard input, whose encoding and kind are known from its first bytes.</summary>
public sealed class TextInput : IDisposable
{
    private readonly Stream _stream;
    private readonly ReadOnlyMemory<byte> _sample;
    private readonly ReplacementCounter _replaced = new();

    private TextInput(Stream stream, string file, ReadOnlyMemory<byte> sample)
    {
        (_stream, File, _sample) = (stream, file, sample);
        Encoding = TextEncodingDetector.Detect(sample.Span, file, DeclaredEncoding.Find(sample.Span));
        Kind = TextFileKindRecognizer.Recognize(StartOf(sample.Span, Encoding));
    }

    /// <summary>The file's name as the user gave it; <c>standard input</c> for that.</summary>
    public string File { get; }

    /// <summary>How its bytes are read.</summary>
    public DetectedEncoding Encoding { get; }

    /// <summary>What the text is, by its content.</summary>
    public TextFileKind Kind { get; }

    /// <summary>Byte sequences read so far that are no character of the encoding; each stands as U+FFFD in the text.</summary>
    public long Replaced => _replaced.Count;

    /// <summary>What the reader is to be told of those; null when there was none.</summary>
    public string? Warning => Replaced == 0 ? null
        : $"{Replaced} byte sequence(s) of {File} are no {Encoding.Name} and stand as U+FFFD; save the file in one encoding.";

    /// <summary>Opens a file.</summary>
    /// <param name="file">The file's path; <c>-</c> is standard input.</param>
    /// <exception cref="InputException">It cannot be read, is empty or no text.</exception>
    public static TextInput Open(string file)
    {
        if (file == InputFiles.StandardInput)
        {
            return Open(Console.OpenStandardInput(), "standard input");
        }

        if (Directory.Exists(file))
        {
            throw new InputException($"{file} is a folder; name the files in it.");
        }

        return Open(InputErrors.OpenRead(file), file);
    }

    /// <summary>Reads from a stream, which is disposed of with it.</summary>
    /// <param name="stream">Where the text comes from, from its start.</param>
    /// <param name="file">What the sentences call it.</param>
    /// <exception cref="InputException">It cannot be read, is empty or no text.</exception>
    public static TextInput Open(Stream stream, string file)
    {
        try
        {
            byte[] sample = new byte[TextEncodingDetector.SampleBytes];
            int length = stream.ReadAtLeast(sample, sample.Length, throwOnEndOfStream: false);
            return new TextInput(stream, file, sample.AsMemory(0, length));
        }
        catch (Exception cause)
        {
            stream.Dispose();
            if (cause is IOException or UnauthorizedAccessException)
            {
                throw InputErrors.Unreadable(file, cause);
            }

            throw;
        }
    }

    /// <summary>The whole content as bytes, without the byte order mark. To be called once.</summary>
    public Stream OpenBytes() => new PrefixedStream(_sample[Encoding.PreambleBytes..], _stream);

    /// <summary>The whole content as text; bad bytes become U+FFFD and are counted. To be called once.</summary>
    public StreamReader OpenText()
    {
        var encoding = (Encoding)Encoding.Encoding.Clone();
        encoding.DecoderFallback = _replaced;
        return new StreamReader(OpenBytes(), encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16);
    }

    /// <summary>The whole content as text, for formats that have to be held in memory.</summary>
    /// <param name="mostBytes">Longer content is refused.</param>
    /// <exception cref="InputException">It is longer, or cannot be read to its end.</exception>
    public string ReadAll(long mostBytes)
    {
        RefuseLonger(_stream.CanSeek ? _stream.Length : 0, mostBytes);
        try
        {
            using StreamReader reader = OpenText();
            var text = new StringBuilder();
            char[] buffer = new char[1 << 16];
            for (int count; (count = reader.Read(buffer)) > 0;)
            {
                RefuseLonger(text.Length + count, mostBytes);
                text.Append(buffer, 0, count);
            }

            return text.ToString();
        }
        catch (IOException cause)
        {
            throw InputErrors.Unreadable(File, cause);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();

    private static string StartOf(ReadOnlySpan<byte> sample, DetectedEncoding encoding)
    {
        ReadOnlySpan<byte> bytes = sample[encoding.PreambleBytes..];
        char[] text = new char[encoding.Encoding.GetMaxCharCount(bytes.Length)];
        return new string(text, 0, encoding.Encoding.GetDecoder().GetChars(bytes, text, flush: false));
    }

    private void RefuseLonger(long length, long mostBytes)
    {
        if (length > mostBytes)
        {
            throw new InputException(
                $"{File} is larger than {mostBytes >> 20} MB, the limit for HTML, Markdown and XML; split it into its pages.");
        }
    }
}

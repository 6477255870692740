using System.Buffers;
using System.Text;
using PrintRecover.PageSources;

namespace PrintRecover.TextSources;

/// <summary>
/// Tells a text file's encoding from its first bytes: by its byte order mark; else UTF-8 where they are valid UTF-8,
/// which other encodings hardly ever are by chance; else the encoding whose characters are the likeliest.
/// </summary>
public static class TextEncodingDetector
{
    /// <summary>Bytes that are looked at; those of a smaller file are enough too.</summary>
    public const int SampleBytes = 64 << 10;

    /// <summary>Bytes that tell one encoding from another: a page's worth, where sixty characters were enough.</summary>
    private const int EvidenceBytes = 8 << 10;

    /// <summary>Text in UTF-8 stays UTF-8 while it has at most one bad byte sequence to so many good ones.</summary>
    private const int GoodToBad = 20;

    /// <summary>
    /// So many good sequences, and so many to a bad one, are of text whose one half at least is in UTF-8. In other encodings fewer are good by
    /// chance: of our own articles 0.25 to a bad one in GB18030, 0.33 in EUC-JP, 0.13 in Big5.
    /// </summary>
    private const int FewestGood = 100;
    private const double LeastGoodToBad = 0.6;

    /// <summary>Share of control characters above which bytes are no text.</summary>
    private const double MostControls = 0.01;

    /// <summary>
    /// Share of usual characters from which bytes are UTF-16: text has nearly all, numbers of 32 bits read so a half,
    /// random bytes a fifth.
    /// </summary>
    private const double LeastUsualInUtf16 = 0.65;

    private static readonly SearchValues<byte> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(code => code is not (9 or 10 or 11 or 12 or 13 or 26 or 27)).Select(code => (byte)code), 127]);

    /// <summary>Tells the encoding.</summary>
    /// <param name="sample">The start of the file, <see cref="SampleBytes"/> or all of it.</param>
    /// <param name="file">The file's name, for the sentence that says what is wrong with it.</param>
    /// <param name="declared">The encoding that the file names in its own head, believed where the bytes do not belie it.</param>
    /// <exception cref="InputException">The bytes are no text, or there are none.</exception>
    public static DetectedEncoding Detect(ReadOnlySpan<byte> sample, string file, string? declared = null)
    {
        if (sample.IsEmpty)
        {
            throw new InputException($"{file} is empty; copy it again.");
        }

        RefuseKnownBinary(sample, file);
        if (ByMark(sample) is { } marked)
        {
            return marked;
        }

        if (Utf16WithoutMark(sample) is { } wide)
        {
            return wide;
        }

        RefuseBinary(sample, file);
        return ByContent(sample, declared);
    }

    private static DetectedEncoding? ByMark(ReadOnlySpan<byte> sample) => sample switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new DetectedEncoding(TextEncodings.Utf8, 3, "UTF-8"),
        [0xFF, 0xFE, 0, 0, ..] => new DetectedEncoding(Encoding.UTF32, 4, "UTF-32 LE"),
        [0xFF, 0xFE, ..] => new DetectedEncoding(TextEncodings.Utf16LittleEndian, 2, "UTF-16 LE"),
        [0xFE, 0xFF, ..] => new DetectedEncoding(TextEncodings.Utf16BigEndian, 2, "UTF-16 BE"),
        [0x84, 0x31, 0x95, 0x33, ..] => new DetectedEncoding(TextEncodings.EastAsian[0].Encoding, 4, "GB18030"),
        _ => null,
    };

    /// <summary>Text in UTF-16 holds zero bytes or control codes as halves of its characters, and reads well only in its own order.</summary>
    private static DetectedEncoding? Utf16WithoutMark(ReadOnlySpan<byte> sample)
    {
        if (sample.IndexOfAny(Controls) < 0)
        {
            return null;
        }

        double little = EncodingEvidence.ShareOfUsual(sample, TextEncodings.Utf16LittleEndian);
        double big = EncodingEvidence.ShareOfUsual(sample, TextEncodings.Utf16BigEndian);
        return Math.Max(little, big) < LeastUsualInUtf16 ? null
            : little >= big ? new DetectedEncoding(TextEncodings.Utf16LittleEndian, 0, "UTF-16 LE")
            : new DetectedEncoding(TextEncodings.Utf16BigEndian, 0, "UTF-16 BE");
    }

    private static DetectedEncoding ByContent(ReadOnlySpan<byte> sample, string? declared)
    {
        (int good, int bad) = CountUtf8(sample);
        if (bad == 0 && HasJisEscapes(sample))
        {
            return new DetectedEncoding(TextEncodings.Iso2022Jp, 0, "ISO-2022-JP");
        }

        if (good >= GoodToBad * bad || (good >= FewestGood && good >= LeastGoodToBad * bad))
        {
            return new DetectedEncoding(TextEncodings.Utf8, 0, "UTF-8");
        }

        if (declared is not null && TextEncodings.ByName(declared) is { } named && IsValid(sample, named))
        {
            return new DetectedEncoding(named, 0, declared);
        }

        return Likeliest(sample);
    }

    private static DetectedEncoding Likeliest(ReadOnlySpan<byte> sample)
    {
        DetectedEncoding? best = null;
        double most = double.NegativeInfinity;
        // All before the first byte beyond ASCII is the same in each of them.
        sample = sample[Math.Max(0, sample.IndexOfAnyInRange((byte)128, (byte)255) - 1)..];
        sample = sample[..Math.Min(sample.Length, EvidenceBytes)];
        foreach ((string name, Encoding encoding) in TextEncodings.EastAsian.Concat(TextEncodings.European))
        {
            double evidence = EncodingEvidence.Of(sample, encoding);
            if (evidence > most)
            {
                (most, best) = (evidence, new DetectedEncoding(encoding, 0, name));
            }
        }

        return best!;
    }

    /// <summary>Counts the characters of several bytes that are valid UTF-8, and the sequences that are not.</summary>
    private static (int Good, int Bad) CountUtf8(ReadOnlySpan<byte> sample)
    {
        int good = 0, bad = 0;
        while (true)
        {
            int next = sample.IndexOfAnyExceptInRange((byte)0, (byte)127);
            if (next < 0)
            {
                return (good, bad);
            }

            sample = sample[next..];
            OperationStatus status = Rune.DecodeFromUtf8(sample, out _, out int length);
            if (status == OperationStatus.NeedMoreData)
            {
                // A sample may end inside a character; what ends inside its only one was none.
                return (good, good == 0 ? bad + 1 : bad);
            }

            _ = status == OperationStatus.Done ? good++ : bad++;
            sample = sample[length..];
        }
    }

    private static bool IsValid(ReadOnlySpan<byte> sample, Encoding encoding)
    {
        char[] text = new char[encoding.GetMaxCharCount(sample.Length)];
        int length = encoding.GetDecoder().GetChars(sample, text, flush: false);
        return text.AsSpan(0, length).IndexOf('\uFFFD') < 0;
    }

    private static bool HasJisEscapes(ReadOnlySpan<byte> sample) =>
        sample.IndexOf("\u001B$B"u8) >= 0 || sample.IndexOf("\u001B$@"u8) >= 0;

    private static void RefuseKnownBinary(ReadOnlySpan<byte> sample, string file)
    {
        ReadOnlySpan<byte> start = sample[..Math.Min(sample.Length, FileKindRecognizer.StartLength)];
        if (start.StartsWith("%PDF-"u8) || FileKindRecognizer.Recognize(start) is not (null or FileKind.Pdf))
        {
            throw new InputException($"{file} is a scan, not text; read it with printrecover convert.");
        }

        if (start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw new InputException($"{file} is an archive or a word processor's document; save it as plain text or HTML.");
        }
    }

    private static void RefuseBinary(ReadOnlySpan<byte> sample, string file)
    {
        int controls = 0;
        for (ReadOnlySpan<byte> rest = sample; rest.IndexOfAny(Controls) is >= 0 and int next; rest = rest[(next + 1)..])
        {
            controls++;
        }

        if (controls > Math.Max(1, MostControls * sample.Length))
        {
            throw new InputException($"{file} is no text: it holds binary data; name a text, HTML, PAGE, ALTO or hOCR file.");
        }
    }
}

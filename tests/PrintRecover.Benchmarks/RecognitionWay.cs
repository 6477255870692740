using System.Collections.Concurrent;
using PrintRecover.Model;
using PrintRecover.Native.OnnxRuntime;
using PrintRecover.Recognition.PpOcr;

namespace PrintRecover.Benchmarks;

/// <summary>One way to have a network read the lines of a page.</summary>
/// <param name="Name">What is told of it.</param>
/// <param name="Options">How the network is run.</param>
internal sealed record RecognitionWay(string Name, OnnxModelOptions Options)
{
    private const int Channels = 3;

    /// <summary>Lines in one run, of similar widths; the shorter ones are filled with white.</summary>
    public int Batch { get; init; } = 1;

    /// <summary>Threads that read lines.</summary>
    public int Callers { get; init; } = 1;

    /// <summary>Whether each of them has a session of its own.</summary>
    public bool HasOwnSessions { get; init; }

    /// <summary>How wide lines are read, where that is not as usual.</summary>
    public double LetterWidth { get; init; } = new PpOcrOptions().LetterWidth;

    /// <summary>Loads the sessions.</summary>
    public IReadOnlyList<OnnxModel> Load(string modelFile) =>
        [.. Enumerable.Range(0, HasOwnSessions ? Callers : 1).Select(_ => new OnnxModel(modelFile, Options))];

    /// <summary>Reads all lines.</summary>
    /// <returns>Their texts, in the pictures' order.</returns>
    public string[] Read(IReadOnlyList<OnnxModel> sessions, IReadOnlyList<GrayImage> pictures, CharacterKeys keys)
    {
        string[] texts = new string[pictures.Count];
        var waiting = new ConcurrentQueue<int[]>(Enumerable.Range(0, pictures.Count).OrderByDescending(i => pictures[i].Width).Chunk(Batch));
        Thread[] callers = [.. Enumerable.Range(0, Callers).Select(caller => new Thread(() => Work(sessions[caller % sessions.Count])))];
        Array.ForEach(callers, caller => caller.Start());
        Array.ForEach(callers, caller => caller.Join());
        return texts;

        void Work(OnnxModel session)
        {
            while (waiting.TryDequeue(out int[]? lines))
            {
                string[] read = Run(session, [.. lines.Select(line => pictures[line])], (numbers, dimensions) => Decode(numbers, dimensions, keys));
                for (int i = 0; i < lines.Length; i++)
                {
                    texts[lines[i]] = read[i];
                }
            }
        }
    }

    /// <summary>Has a network read some lines at once.</summary>
    public static T Run<T>(OnnxModel session, IReadOnlyList<GrayImage> lines, OnnxResultReader<T> read)
    {
        int width = lines.Max(line => line.Width);
        int each = Channels * PpOcrModel.LineHeight * width;
        float[] numbers = new float[lines.Count * each];
        for (int i = 0; i < lines.Count; i++)
        {
            PpOcrModel.Put(Widened(lines[i], width), numbers.AsSpan(i * each, each));
        }

        return session.Run(numbers, [lines.Count, Channels, PpOcrModel.LineHeight, width], read);
    }

    private static GrayImage Widened(GrayImage line, int width)
    {
        if (line.Width == width)
        {
            return line;
        }

        byte[] pixels = new byte[width * line.Height];
        Array.Fill(pixels, (byte)255);
        for (int y = 0; y < line.Height; y++)
        {
            line.Row(y).CopyTo(pixels.AsSpan(y * width));
        }

        return new GrayImage(width, line.Height, pixels);
    }

    private static string[] Decode(ReadOnlySpan<float> numbers, ReadOnlySpan<long> dimensions, CharacterKeys keys)
    {
        string[] texts = new string[dimensions[0]];
        int each = numbers.Length / texts.Length;
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = string.Concat(CtcDecoder.Decode(numbers.Slice(i * each, each), keys).Select(character => character.Text));
        }

        return texts;
    }
}

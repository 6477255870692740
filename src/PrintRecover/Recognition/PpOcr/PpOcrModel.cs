using PrintRecover.Model;
using PrintRecover.Native.OnnxRuntime;

namespace PrintRecover.Recognition.PpOcr;

/// <summary>
/// A recogniser of PaddleOCR's (versions 3 to 5): it reads the picture of one horizontal line, 48 pixels high. It serves
/// several threads at a time.
/// </summary>
internal sealed class PpOcrModel : IDisposable
{
    /// <summary>The height that the networks were trained on, pixels.</summary>
    public const int LineHeight = 48;

    /// <summary>The narrowest picture that the networks take, pixels: one step along the line.</summary>
    public const int LeastWidth = 16;

    /// <summary>
    /// The widest picture that is read, pixels, some 90 characters: a network's memory grows with the square of the width,
    /// and what a damaged page shows as a line may be a hundred times as wide as it is high.
    /// </summary>
    public const int MostWidth = 3200;

    /// <summary>Pixels from one step of the networks to the next.</summary>
    public const int StepWidth = 8;

    /// <summary>Grey, red and blue are the same picture.</summary>
    private const int Channels = 3;

    /// <summary>The width of the trial, pixels: the one that the networks were trained on.</summary>
    private const int TrialWidth = 320;

    private readonly OnnxModel _network;
    private readonly CharacterKeys _keys;

    /// <summary>Loads a model and tries it.</summary>
    /// <exception cref="ModelException">It cannot be used.</exception>
    public PpOcrModel(string modelFile, string keysFile)
    {
        _keys = CharacterKeys.Read(keysFile);
        try
        {
            _network = new OnnxModel(modelFile);
        }
        catch (OnnxException refused)
        {
            throw new ModelException(refused.Message, refused);
        }

        try
        {
            Try(modelFile, keysFile);
        }
        catch
        {
            _network.Dispose();
            throw;
        }
    }

    /// <summary>The characters of a line.</summary>
    /// <param name="line">Its picture, dark on light, <see cref="LineHeight"/> high.</param>
    /// <param name="script">What it is written in.</param>
    public IReadOnlyList<CtcCharacter> Read(GrayImage line, ChineseScript script = ChineseScript.Any) =>
        Run(line, (numbers, _) => CtcDecoder.Decode(numbers, _keys, script));

    /// <inheritdoc/>
    public void Dispose() => _network.Dispose();

    private void Try(string modelFile, string keysFile)
    {
        long[] shape = TryWidth(modelFile, TrialWidth);
        if (shape is not [1, > 0, > 2])
        {
            throw new ModelException($"{modelFile} reads no text lines: its results have the dimensions {string.Join('x', shape)}.");
        }

        if (shape[2] != _keys.Outputs)
        {
            throw new ModelException(
                $"{keysFile} does not fit {modelFile}: it lists {_keys.Outputs - 2} characters, the model knows {shape[2] - 2}.");
        }

        // Networks are often exported for lines of one width.
        TryWidth(modelFile, LeastWidth);
    }

    private long[] TryWidth(string modelFile, int width)
    {
        byte[] paper = new byte[LineHeight * width];
        Array.Fill(paper, (byte)255);
        try
        {
            return Run(new GrayImage(width, LineHeight, paper), (_, dimensions) => dimensions.ToArray());
        }
        catch (OnnxException refused)
        {
            throw new ModelException($"{modelFile} reads no text lines of {LineHeight}x{width} pixels: {refused.Message}", refused);
        }
    }

    private T Run<T>(GrayImage line, OnnxResultReader<T> read)
    {
        float[] numbers = new float[Channels * line.Width * line.Height];
        Put(line, numbers);
        return _network.Run(numbers, [1, Channels, line.Height, line.Width], read);
    }

    /// <summary>Puts a picture into a network's input.</summary>
    internal static void Put(GrayImage line, Span<float> numbers)
    {
        int plane = line.Width * line.Height;
        for (int i = 0; i < plane; i++)
        {
            // The networks were trained on -1 for black to 1 for white.
            numbers[i] = line.Pixels[i] / 127.5f - 1;
        }

        for (int channel = 1; channel < Channels; channel++)
        {
            numbers[..plane].CopyTo(numbers[(channel * plane)..]);
        }
    }
}

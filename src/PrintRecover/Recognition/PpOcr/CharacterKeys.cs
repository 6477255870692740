using System.Text;

namespace PrintRecover.Recognition.PpOcr;

/// <summary>
/// The characters that a model knows, in the order of its outputs: the first output means no character, the last one a
/// space, those between are the lines of a text file.
/// </summary>
internal sealed class CharacterKeys
{
    /// <summary>What the first output means.</summary>
    public const int Blank = 0;

    private const int MostBytes = 1 << 20;
    private const int LongestKey = 8;

    private readonly string[] _keys;

    private CharacterKeys(string[] keys) => _keys = keys;

    /// <summary>How many outputs a model of these characters has.</summary>
    public int Outputs => _keys.Length + 2;

    /// <summary>The character of an output.</summary>
    public string this[int output] => output == _keys.Length + 1 ? " " : _keys[output - 1];

    /// <summary>Reads a file of one character a line, as UTF-8.</summary>
    /// <exception cref="ModelException">The file cannot be read, or holds no such list.</exception>
    public static CharacterKeys Read(string path)
    {
        try
        {
            string[] keys = ReadText(path).TrimEnd('\n', '\r').Split('\n');
            keys = [.. keys.Select(key => key.TrimEnd('\r'))];
            return keys.Length > 1 && keys.All(key => key.Length is > 0 and <= LongestKey)
                ? new CharacterKeys(keys)
                : throw new ModelException($"{path} is no list of characters: it must hold one a line.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw new ModelException($"{path} cannot be read as a list of characters: {error.Message}", error);
        }
    }

    // A device may state no length and never end.
    private static string ReadText(string path)
    {
        using FileStream file = File.OpenRead(path);
        byte[] content = new byte[MostBytes + 1];
        int length = file.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        if (length > MostBytes)
        {
            throw new ModelException($"{path} is no list of characters: it is larger than {MostBytes >> 20} MB.");
        }

        using var text = new StreamReader(
            new MemoryStream(content, 0, length), new UTF8Encoding(false, throwOnInvalidBytes: true));
        return text.ReadToEnd();
    }
}

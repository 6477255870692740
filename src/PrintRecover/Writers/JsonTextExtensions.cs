using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PrintRecover.Model;

namespace PrintRecover.Writers;

/// <summary>Values of the schema that <see cref="Utf8JsonWriter"/> would write less legibly.</summary>
internal static class JsonTextExtensions
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(code => (char)code), '"', '\\', '\x7F']);

    /// <summary>
    /// A string with only what RFC 8259 section 7 demands escaped. Even the framework's relaxed encoder escapes
    /// the ideographic space and every character beyond the basic plane, rare Chinese characters among them.
    /// </summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string? text)
    {
        json.WritePropertyName(name);
        if (text is null)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteRawValue(Quote(text), skipInputValidation: true);
        }
    }

    public static void WriteBox(this Utf8JsonWriter json, Box? box)
    {
        json.WritePropertyName("box");
        json.WriteRawValue(
            box is { } known
                ? string.Create(CultureInfo.InvariantCulture, $"[{known.X}, {known.Y}, {known.Width}, {known.Height}]")
                : "null",
            skipInputValidation: true);
    }

    public static void WriteConfidence(this Utf8JsonWriter json, double? confidence)
    {
        if (confidence is { } known)
        {
            json.WriteNumber("confidence", double.IsFinite(known) ? Math.Round(known, 3) : 0);
        }
        else
        {
            json.WriteNull("confidence");
        }
    }

    public static void WriteOptionalNumber(this Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteList<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private static string Quote(string text)
    {
        if (!text.AsSpan().ContainsAny(Escaped) && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return $"\"{text}\"";
        }

        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (Rune rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                < ' ' or 0x7F => quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}"),
                _ => quoted.Append(rune.ToString()),
            };
        }

        return quoted.Append('"').ToString();
    }
}

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
            WriteQuoted(json, Escape(text));
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

    /// <summary>Characters, each in a single line: a page has thousands.</summary>
    public static void WriteGlyphs(this Utf8JsonWriter json, string name, IReadOnlyList<PrintedGlyph> glyphs)
    {
        string indent = json.Options.NewLine + new string(json.Options.IndentCharacter, json.CurrentDepth * json.Options.IndentSize);
        string within = indent + new string(json.Options.IndentCharacter, json.Options.IndentSize);
        json.WritePropertyName(name);
        json.WriteRawValue(
            glyphs.Count == 0 ? "[]" : $"[{string.Join(',', glyphs.Select(glyph => within + Written(glyph)))}{indent}]",
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

    private static string Written(PrintedGlyph glyph)
    {
        Box box = glyph.Box;
        string alternatives = glyph.Alternatives.Count == 0 ? "" : $", \"alternatives\": [{string.Join(", ", glyph.Alternatives
            .Select(other => $$"""{ "text": "{{Escape(other.Text)}}", "confidence": {{Rounded(other.Confidence)}} }"""))}]";
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""{ "text": "{{Escape(glyph.Text)}}", "box": [{{box.X}}, {{box.Y}}, {{box.Width}}, {{box.Height}}], "confidence": {{Rounded(glyph.Confidence)}}{{alternatives}} }""");
    }

    private static string Rounded(double confidence) =>
        (double.IsFinite(confidence) ? Math.Round(confidence, 3) : 0).ToString(CultureInfo.InvariantCulture);

    private static void WriteQuoted(Utf8JsonWriter json, string escaped)
    {
        byte[] quoted = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(escaped.Length) + 2);
        quoted[0] = (byte)'"';
        int length = 1 + Encoding.UTF8.GetBytes(escaped, quoted.AsSpan(1));
        quoted[length++] = (byte)'"';
        json.WriteRawValue(quoted.AsSpan(0, length), skipInputValidation: true);
        ArrayPool<byte>.Shared.Return(quoted);
    }

    private static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Escaped) && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 2);
        foreach (Rune rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append("\\\\"),
                '\n' => escaped.Append("\\n"),
                '\t' => escaped.Append("\\t"),
                < ' ' or 0x7F => escaped.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}"),
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }
}

using System.Text.Json;
using PrintRecover.Model;

namespace PrintRecover.Writers;

/// <summary>Optional fields of the schema, each with the value that a missing one stands for.</summary>
internal static class JsonElementExtensions
{
    public static string? Text(this JsonElement parent, string name) =>
        parent.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    public static int Number(this JsonElement parent, string name, int missing = 0) =>
        parent.TryGetProperty(name, out JsonElement value) ? value.GetInt32() : missing;

    public static int? OptionalNumber(this JsonElement parent, string name) =>
        parent.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value.GetInt32() : null;

    public static double? Confidence(this JsonElement parent) =>
        parent.TryGetProperty("confidence", out JsonElement value) && value.ValueKind != JsonValueKind.Null
            ? value.GetDouble()
            : null;

    public static TKind Kind<TKind>(this JsonElement parent, string name, TKind missing)
        where TKind : struct, Enum => parent.OptionalKind<TKind>(name) ?? missing;

    public static TKind? OptionalKind<TKind>(this JsonElement parent, string name)
        where TKind : struct, Enum => parent.Text(name) is not { } kind
            ? null
            : JsonNames.Find<TKind>(kind) ?? throw new FormatException($"the kind {kind} is unknown");

    public static Box? Box(this JsonElement parent)
    {
        IReadOnlyList<int> edges = parent.Items("box", number => number.GetInt32());
        return edges.Count switch
        {
            0 => null,
            4 => new Box(edges[0], edges[1], edges[2], edges[3]),
            _ => throw new FormatException("a box has four numbers: x, y, width, height"),
        };
    }

    public static IReadOnlyList<T> Items<T>(this JsonElement parent, string name, Func<JsonElement, T> read) =>
        parent.Items(name, (item, _) => read(item));

    public static IReadOnlyList<T> Items<T>(this JsonElement parent, string name, Func<JsonElement, int, T> read) =>
        parent.TryGetProperty(name, out JsonElement list) && list.ValueKind != JsonValueKind.Null
            ? [.. list.EnumerateArray().Select(read)]
            : [];
}

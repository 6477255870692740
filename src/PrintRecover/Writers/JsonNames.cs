using System.Text.Json;

namespace PrintRecover.Writers;

/// <summary>The names that the schema printrecover/1 gives to kinds: the enum's own, beginning with a small letter.</summary>
internal static class JsonNames
{
    /// <summary>The schema's name and version, the first value of every file.</summary>
    public const string Schema = "printrecover/1";

    public static string Of<TKind>(TKind kind)
        where TKind : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    /// <summary>The kind of that name; null when the schema has none.</summary>
    public static TKind? Find<TKind>(string name)
        where TKind : struct, Enum
    {
        foreach (TKind kind in Enum.GetValues<TKind>())
        {
            if (JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()) == name)
            {
                return kind;
            }
        }

        return null;
    }
}

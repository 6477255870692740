using System.Text.Json;

namespace PrintRecover.Evaluation.Checking;

/// <summary>Tables of characters' other forms, each with the one that stands for it: <c>{"為": "爲"}</c>.</summary>
public static class VariantTable
{
    private const string FileName = "variants.json";

    /// <summary>The table <c>variants.json</c> in a truth's folder or the one above; null when there is none.</summary>
    /// <exception cref="InputException">It is no such table.</exception>
    public static IReadOnlyDictionary<string, string>? Beside(string truth)
    {
        string? folder = Path.GetDirectoryName(Path.GetFullPath(truth));
        string? file = new[] { folder, Path.GetDirectoryName(folder) }
            .OfType<string>()
            .Select(each => Path.Combine(each, FileName))
            .FirstOrDefault(File.Exists);
        return file is null ? null : Read(file);
    }

    /// <summary>Reads a table.</summary>
    /// <exception cref="InputException">The file is missing or no such table.</exception>
    public static IReadOnlyDictionary<string, string> Read(string file)
    {
        try
        {
            using FileStream input = File.OpenRead(file);
            return JsonSerializer.Deserialize<Dictionary<string, string>>(input) ?? throw new JsonException("It is empty.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file} cannot be read; check that it is there and may be read.", error);
        }
        catch (JsonException error)
        {
            throw new InputException($"{file} is no table of variants, such as {{\"為\": \"爲\"}}.", error);
        }
    }
}

using System.Collections.Concurrent;

namespace PrintRecover.Recognition;

/// <summary>The languages that files were found to be in, so that the pages of a file need be judged only once. Serves all threads.</summary>
public sealed class LanguageMemory
{
    private readonly ConcurrentDictionary<string, string> _languages = new();

    /// <summary>The file's language: what is remembered, else what the guess says, which is remembered when it says something.</summary>
    public string? Of(string file, Func<string?> guess)
    {
        if (_languages.TryGetValue(file, out string? known))
        {
            return known;
        }

        string? language = guess();
        return language is null ? null : _languages.GetOrAdd(file, language);
    }
}

namespace PrintRecover.Recognition;

/// <summary>The languages that files were found to be in, so that the pages of a file need be judged only once. Serves all threads.</summary>
public sealed class LanguageMemory
{
    private readonly Dictionary<string, string> _languages = [];
    private readonly Lock _oneAtATime = new();

    /// <summary>
    /// The file's language: what is remembered, else what the guess says, which is remembered when it says something.
    /// Who asks meanwhile waits: a guess loads several models, and two at a time would need the memory of both.
    /// </summary>
    public string? Of(string file, Func<string?> guess)
    {
        lock (_oneAtATime)
        {
            if (_languages.TryGetValue(file, out string? known))
            {
                return known;
            }

            string? language = guess();
            if (language is not null)
            {
                _languages.Add(file, language);
            }

            return language;
        }
    }
}

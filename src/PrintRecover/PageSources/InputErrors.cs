namespace PrintRecover.PageSources;

/// <summary>The sentences that tell a user what is wrong with an input and what to do.</summary>
internal static class InputErrors
{
    // What stands in a path for each of its bytes that is no UTF-8.
    private const char NoCharacter = '\uFFFD';

    /// <summary>Opens a file to read it, or says why that cannot be.</summary>
    internal static FileStream OpenRead(string file)
    {
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception cause) when (cause is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException(
                file.Contains(NoCharacter)
                    ? $"The name of {file} is no UTF-8, so that the file cannot be found; rename it."
                    : $"There is no file {file}; check the path.",
                cause);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(file, cause);
        }
    }

    internal static InputException Unreadable(string path, Exception cause) =>
        new($"{path} cannot be read; check its permissions and the disk.", cause);

    internal static InputException Damaged(string file, Exception? cause = null) =>
        new($"{file} is cut short or damaged; copy or scan it again.", cause);

    internal static InputException DamagedPage(string file, int number, Exception? cause = null) =>
        new($"Page {number} of {file} is damaged or stored in a way that cannot be read; scan it again or save it with 8 bits a colour.", cause);

    /// <summary>Refuses a picture that is too large, before anything of its size is allocated.</summary>
    internal static void CheckSize(string file, int number, long width, long height, PageSourceOptions options)
    {
        if (width <= 0 || height <= 0)
        {
            throw DamagedPage(file, number);
        }

        if (Math.Max(width, height) > options.MaximumSide || width * height > options.MaximumPixels)
        {
            throw new InputException(
                $"Page {number} of {file} has {width}x{height} pixels, beyond the limit of {options.MaximumSide} a side and "
                + $"{options.MaximumPixels / 1_000_000} million in all; scale it down or scan it at a lower resolution.");
        }
    }
}

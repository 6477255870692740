using PrintRecover.Native;

namespace PrintRecover.PageSources;

/// <summary>Opens files of page scans.</summary>
public static class PageSource
{
    /// <summary>Opens a PDF or a picture file; what it is shows in its content, not its name.</summary>
    /// <param name="file">The file's path.</param>
    /// <param name="options">How it is read.</param>
    /// <exception cref="InputException">
    /// The file is not there, unreadable, empty, cut short, encrypted, too large, without pages or of another kind.
    /// </exception>
    /// <exception cref="MissingComponentException">The native library that reads it is not installed.</exception>
    public static IPageSource Open(string file, PageSourceOptions options)
    {
        FileKind kind = Recognize(file);
        try
        {
            return kind switch
            {
                FileKind.Pdf => new PdfPageSource(file, options),
                FileKind.Tiff => new TiffPageSource(file, options),
                _ => new ImagePageSource(file, kind, options),
            };
        }
        catch (DllNotFoundException cause)
        {
            throw new MissingComponentException(
                $"The library that reads {file} is not installed, or there is no memory left to load it; run ./printrecover doctor to see what is missing.", cause);
        }
    }

    private static FileKind Recognize(string file)
    {
        ReadOnlySpan<byte> start = ReadStart(file);
        if (start.IsEmpty)
        {
            throw new InputException($"{file} is empty; scan or copy it again.");
        }

        return FileKindRecognizer.Recognize(start) ?? throw new InputException(
            $"{file} is neither a PDF nor a picture that can be read; make it a PDF, PNG, JPEG, TIFF, JPEG 2000, WebP or BMP.");
    }

    private static ReadOnlySpan<byte> ReadStart(string file)
    {
        if (RegularFile.IsStreamOnly(file))
        {
            throw new InputException($"{file} is a pipe or a device, not a file; write its content to a file and name that.");
        }

        byte[] start = new byte[FileKindRecognizer.StartLength];
        using FileStream stream = InputErrors.OpenRead(file);
        try
        {
            return start.AsSpan(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false));
        }
        catch (IOException cause)
        {
            throw InputErrors.Unreadable(file, cause);
        }
    }
}

namespace PrintRecover.Recovery;

/// <summary>Files that are gone when they are closed.</summary>
internal static class PassingFile
{
    /// <summary>Opens an empty one.</summary>
    public static FileStream Open()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
        {
            // Nobody else is to read what a user has not yet put anywhere.
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(Path.Combine(Path.GetTempPath(), $"printrecover-{Guid.NewGuid():N}.part"), options);
    }

    /// <summary>Copies a stream that can be read once only to one that stands at its start.</summary>
    public static FileStream Copy(Stream content, CancellationToken cancellation)
    {
        FileStream copy = Open();
        try
        {
            byte[] block = new byte[1 << 16];
            for (int count; (count = content.Read(block)) > 0;)
            {
                cancellation.ThrowIfCancellationRequested();
                copy.Write(block, 0, count);
            }

            copy.Position = 0;
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }
}

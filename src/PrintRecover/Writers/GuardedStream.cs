namespace PrintRecover.Writers;

/// <summary>A file that is written, whose errors are sentences.</summary>
/// <param name="content">The file, which is disposed of with it.</param>
/// <param name="path">What the sentences call it.</param>
internal sealed class GuardedStream(FileStream content, string path) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) =>
        OutputErrors.Guard(path, () => content.Write(buffer, offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            content.Write(buffer);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw OutputErrors.Sentence(path, error);
        }
    }

    public override void Flush() => OutputErrors.Guard(path, content.Flush);

    /// <summary>Closes the file, unless that was done before.</summary>
    /// <param name="toDisk">True when it is to be on the disk itself then.</param>
    public void Close(bool toDisk)
    {
        if (content.CanWrite && toDisk)
        {
            OutputErrors.Guard(path, () => content.Flush(flushToDisk: true));
        }

        Close();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            OutputErrors.Guard(path, content.Dispose);
        }

        base.Dispose(disposing);
    }
}

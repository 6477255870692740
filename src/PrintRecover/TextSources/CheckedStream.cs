using System.Security.Cryptography;

namespace PrintRecover.TextSources;

/// <summary>
/// Hands on a file's bytes, and knows in the end whether they were those of the fingerprint. Who reads them may dispose of
/// it before that is asked.
/// </summary>
internal sealed class CheckedStream(Stream content) : Stream
{
    private readonly IncrementalHash _digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        int count = content.Read(buffer);
        _digest.AppendData(buffer[..count]);
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>Reads what is left.</summary>
    /// <exception cref="InputException">Something else was read than the first time.</exception>
    public void RequireUnchanged(TextFingerprint first, string file)
    {
        byte[] rest = new byte[1 << 16];
        while (Read(rest) > 0)
        {
        }

        if (Convert.ToHexStringLower(_digest.GetHashAndReset()) != first.Sha256)
        {
            throw new InputException($"{file} changed while it was read; wait until it is whole and reflow it again.");
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

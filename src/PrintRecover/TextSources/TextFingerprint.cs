using System.Security.Cryptography;

namespace PrintRecover.TextSources;

/// <summary>What is to be known of a text file before its text is read.</summary>
/// <param name="Sha256">The SHA-256 of its bytes, in lower-case hexadecimal.</param>
/// <param name="PageCount">Its pages: form feeds part them.</param>
internal sealed record TextFingerprint(string Sha256, int PageCount)
{
    private const int BlockBytes = 1 << 18;

    /// <summary>Reads a file from its start to its end, and goes back to where it stood.</summary>
    public static TextFingerprint Of(Stream content, DetectedEncoding encoding, CancellationToken cancellation)
    {
        long position = content.Position;
        content.Position = 0;
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var pages = new FormFeedCounter(encoding.Encoding.GetByteCount("\f"), encoding.Encoding.GetBytes("\f")[0] == 0);
        byte[] block = new byte[BlockBytes];
        for (int count; (count = content.ReadAtLeast(block, block.Length, throwOnEndOfStream: false)) > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            digest.AppendData(block, 0, count);
            pages.Count(block.AsSpan(0, count));
        }

        content.Position = position;
        return new TextFingerprint(Convert.ToHexStringLower(digest.GetHashAndReset()), pages.Pages);
    }

    /// <summary>
    /// Counts pages in bytes: no encoding of one or two bytes a character uses a form feed's code inside another one.
    /// A form feed that nothing follows ends the last page and begins none.
    /// </summary>
    /// <param name="unitBytes">Bytes of a code unit: 1, 2 or 4.</param>
    /// <param name="isBigEndian">True when the last of them is the lowest.</param>
    private sealed class FormFeedCounter(int unitBytes, bool isBigEndian)
    {
        private const byte FormFeed = (byte)'\f';

        private int _waiting;

        public int Pages { get; private set; } = 1;

        // Blocks hold whole code units, for their length is a power of two.
        public void Count(ReadOnlySpan<byte> block)
        {
            int low = isBigEndian ? unitBytes - 1 : 0;
            int start = 0;
            while (block[start..].IndexOf(FormFeed) is >= 0 and int found)
            {
                int at = start + found;
                int unit = at - at % unitBytes;
                bool isFormFeed = at % unitBytes == low && unit + unitBytes <= block.Length
                    && block.Slice(unit, unitBytes).Count((byte)0) == unitBytes - 1;
                if (isFormFeed)
                {
                    Settle(block[start..unit]);
                    _waiting++;
                }

                start = at + 1;
            }

            Settle(block[start..]);
        }

        /// <summary>Text makes the form feeds before it begin pages.</summary>
        private void Settle(ReadOnlySpan<byte> between)
        {
            if (_waiting > 0 && between.IndexOfAnyExceptInRange((byte)0, (byte)' ') >= 0)
            {
                Pages = (int)Math.Min(int.MaxValue, (long)Pages + _waiting);
                _waiting = 0;
            }
        }
    }
}

using System.Text;

namespace PrintRecover.TextSources;

/// <summary>Turns bytes that are no character into U+FFFD, and counts how often that was needed.</summary>
public sealed class ReplacementCounter : DecoderFallback
{
    private long _count;

    /// <summary>How many byte sequences were replaced so far.</summary>
    public long Count => Interlocked.Read(ref _count);

    /// <inheritdoc/>
    public override int MaxCharCount => 1;

    /// <inheritdoc/>
    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    private sealed class Buffer(ReplacementCounter counter) : DecoderFallbackBuffer
    {
        private bool _isPending;

        public override int Remaining => _isPending ? 1 : 0;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            Interlocked.Increment(ref counter._count);
            return _isPending = true;
        }

        public override char GetNextChar()
        {
            bool isPending = _isPending;
            _isPending = false;
            return isPending ? TextEncodings.Replacement[0] : '\0';
        }

        public override bool MovePrevious() => false;

        public override void Reset() => _isPending = false;
    }
}

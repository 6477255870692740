using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace PrintRecover.Native.OnnxRuntime;

/// <summary>Writes a message of Protocol Buffers, field by field.</summary>
internal sealed class ProtocolWriter(int capacity = 256)
{
    private const int Varint = 0, Stated = 2, FourBytes = 5;

    private readonly ArrayBufferWriter<byte> _bytes = new(capacity);

    /// <summary>What was written.</summary>
    public ReadOnlyMemory<byte> Message => _bytes.WrittenMemory;

    /// <summary>Writes a field as it stood in another message.</summary>
    public ProtocolWriter Copy(ProtocolField field)
    {
        _bytes.Write(field.Whole.Span);
        return this;
    }

    /// <summary>Writes a whole number.</summary>
    public ProtocolWriter Number(int field, ulong value)
    {
        Put((ulong)field << 3 | Varint);
        Put(value);
        return this;
    }

    /// <summary>Writes a number of four bytes.</summary>
    public ProtocolWriter Single(int field, float value)
    {
        Put((ulong)field << 3 | FourBytes);
        BinaryPrimitives.WriteSingleLittleEndian(_bytes.GetSpan(sizeof(float)), value);
        _bytes.Advance(sizeof(float));
        return this;
    }

    /// <summary>Writes text.</summary>
    public ProtocolWriter Text(int field, string text) => Bytes(field, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes bytes, or a message within this one.</summary>
    public ProtocolWriter Bytes(int field, ReadOnlySpan<byte> content)
    {
        Put((ulong)field << 3 | Stated);
        Put((ulong)content.Length);
        _bytes.Write(content);
        return this;
    }

    private void Put(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            _bytes.Write([(byte)(value | 0x80)]);
        }

        _bytes.Write([(byte)value]);
    }
}

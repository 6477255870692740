using System.Buffers.Binary;
using System.Text;

namespace PrintRecover.Native.OnnxRuntime;

/// <summary>
/// One field of a message of Protocol Buffers, the format of ONNX: a tag, then a number or a stated length of bytes.
/// </summary>
/// <param name="Number">Which field of the message it is.</param>
/// <param name="Value">Its number; 0 when it holds bytes.</param>
/// <param name="Content">Its bytes; those of the number when that has a fixed length.</param>
/// <param name="Whole">The field as it stands in the message, tag and length included.</param>
internal readonly record struct ProtocolField(int Number, ulong Value, ReadOnlyMemory<byte> Content, ReadOnlyMemory<byte> Whole)
{
    private const int Varint = 0, EightBytes = 1, Stated = 2, FourBytes = 5;

    /// <summary>PP-OCR's networks have some 1,100 fields in their largest message.</summary>
    private const int MostFields = 100_000;

    /// <summary>The content as text.</summary>
    public string Text => Encoding.UTF8.GetString(Content.Span);

    /// <summary>The content as a number of four bytes; 0 when it is none.</summary>
    public float Single => Content.Length == sizeof(float) ? BinaryPrimitives.ReadSingleLittleEndian(Content.Span) : 0;

    /// <summary>The number, or the numbers that are packed into the content.</summary>
    /// <exception cref="InvalidDataException">They are cut off.</exception>
    public IEnumerable<long> Numbers()
    {
        if (Content.IsEmpty)
        {
            yield return (long)Value;
        }

        for (ReadOnlyMemory<byte> rest = Content; !rest.IsEmpty;)
        {
            yield return (long)TakeNumber(ref rest);
        }
    }

    /// <summary>The fields of a message, in their order.</summary>
    /// <exception cref="InvalidDataException">They do not fill the message exactly, or are too many.</exception>
    public static IEnumerable<ProtocolField> In(ReadOnlyMemory<byte> message)
    {
        for (int count = 1; !message.IsEmpty; count++)
        {
            ReadOnlyMemory<byte> start = message;
            ulong tag = TakeNumber(ref message);
            int wireType = (int)(tag & 7);
            ulong value = wireType is Varint or Stated ? TakeNumber(ref message) : 0;
            ulong length = wireType switch
            {
                Varint => 0,
                EightBytes => 8,
                Stated => value,
                FourBytes => 4,
                _ => throw new InvalidDataException("A field is of no known kind."),
            };
            if (tag >> 3 is 0 or > int.MaxValue || length > (ulong)message.Length || count > MostFields)
            {
                throw new InvalidDataException("A field is cut off, or there are too many.");
            }

            ReadOnlyMemory<byte> content = message[..(int)length];
            message = message[(int)length..];
            yield return new ProtocolField(
                (int)(tag >> 3), wireType == Varint ? value : 0, content, start[..(start.Length - message.Length)]);
        }
    }

    private static ulong TakeNumber(ref ReadOnlyMemory<byte> bytes)
    {
        ReadOnlySpan<byte> span = bytes.Span;
        ulong number = 0;
        for (int i = 0; i < Math.Min(10, span.Length); i++)
        {
            number |= (ulong)(span[i] & 0x7F) << (7 * i);
            if (span[i] < 0x80)
            {
                bytes = bytes[(i + 1)..];
                return number;
            }
        }

        throw new InvalidDataException("A number is cut off.");
    }
}

using System.Security.Cryptography;
using System.Text;

namespace PrintRecover.Tests.PageSources;

/// <summary>PDF's standard security handler, revision 2: 40-bit RC4 (ISO 32000-1, 7.6).</summary>
internal sealed class PdfEncryption
{
    private const int Permissions = -4;

    private static readonly byte[] FileId = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];

    private static readonly byte[] Padding = Convert.FromHexString(
        "28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");

    private readonly byte[] _key;
    private readonly byte[] _owner;

    public PdfEncryption(string password)
    {
        byte[] padded = [.. Encoding.Latin1.GetBytes(password).Concat(Padding).Take(32)];
        _owner = Rc4(Hash(padded), padded);
        _key = Hash([.. padded, .. _owner, .. BitConverter.GetBytes(Permissions), .. FileId]);
    }

    public string TrailerEntries =>
        $"/ID [<{Convert.ToHexString(FileId)}> <{Convert.ToHexString(FileId)}>] /Encrypt << /Filter /Standard /V 1 /R 2 "
        + $"/P {Permissions} /O <{Convert.ToHexString(_owner)}> /U <{Convert.ToHexString(Rc4(_key, Padding))}> >>";

    public byte[] Encrypt(int objectNumber, byte[] data)
    {
        byte[] key = MD5.HashData([.. _key, .. BitConverter.GetBytes(objectNumber).AsSpan(0, 3), 0, 0]);
        return Rc4(key[..10], data);
    }

    private static byte[] Hash(byte[] data) => MD5.HashData(data)[..5];

    private static byte[] Rc4(byte[] key, byte[] data)
    {
        byte[] state = [.. Enumerable.Range(0, 256).Select(value => (byte)value)];
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
        }

        byte[] result = new byte[data.Length];
        for (int n = 0, i = 0, j = 0; n < data.Length; n++)
        {
            i = (i + 1) & 255;
            j = (j + state[i]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
            result[n] = (byte)(data[n] ^ state[(state[i] + state[j]) & 255]);
        }

        return result;
    }
}

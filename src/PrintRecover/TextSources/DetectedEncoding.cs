using System.Text;

namespace PrintRecover.TextSources;

/// <summary>How a file's bytes are to be read as text.</summary>
/// <param name="Encoding">The encoding; bytes that are none of its characters become U+FFFD.</param>
/// <param name="PreambleBytes">Bytes of the byte order mark that the file begins with; 0 for none.</param>
/// <param name="Name">The encoding as people call it: <c>UTF-8</c>, <c>GB18030</c>, <c>Windows-1252</c>.</param>
public sealed record DetectedEncoding(Encoding Encoding, int PreambleBytes, string Name);

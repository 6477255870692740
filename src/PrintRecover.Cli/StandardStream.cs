using System.Text;

namespace PrintRecover.Cli;

/// <summary>
/// Standard output or standard error, either of which may lead to a full disk or to nowhere at all.
/// </summary>
/// <param name="stream">The stream.</param>
/// <param name="isEssential">
/// True where what is written is the result itself: losing it is an error. False for progress and messages: the work goes
/// on without a listener.
/// </param>
public sealed class StandardStream(TextWriter stream, bool isEssential) : TextWriter
{
    /// <inheritdoc/>
    public override Encoding Encoding => stream.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Try(() => stream.Write(value));

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Try(() => stream.Write(buffer, index, count));

    /// <inheritdoc/>
    public override void Flush() => Try(stream.Flush);

    internal static OutputException Unwritable(Exception error) =>
        new("Standard output cannot be written; send it to a file on a disk with room.", error);

    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            if (isEssential)
            {
                throw Unwritable(error);
            }
        }
    }
}

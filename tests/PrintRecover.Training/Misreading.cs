using System.Text;

namespace PrintRecover.Training;

/// <summary>Misreads characters by chance, as a recogniser does: loses, changes and doubles them.</summary>
internal static class Misreading
{
    private const string WideMarks = "。，、；：！？”“";
    private const string Marks = ".,;:!?-'";

    /// <summary>The line as it was read; a line never vanishes.</summary>
    /// <param name="line">The line as it was set.</param>
    /// <param name="share">Characters that are misread, 0..1.</param>
    /// <param name="random">The source of chance.</param>
    public static string Of(string line, double share, Random random)
    {
        if (share == 0)
        {
            return line;
        }

        var read = new StringBuilder();
        foreach (char c in line)
        {
            if (c is ' ' or '　' || random.NextDouble() >= share)
            {
                read.Append(c);
                continue;
            }

            switch (random.Next(3))
            {
                case 0:
                    break;
                case 1:
                    read.Append(Other(c, random));
                    break;
                default:
                    read.Append(c).Append(Other(c, random));
                    break;
            }
        }

        return read.Length > 0 ? read.ToString() : line;
    }

    private static char Other(char c, Random random)
    {
        string among = WideMarks.Contains(c) ? WideMarks : Marks.Contains(c) ? Marks
            : c < 0x250 ? "aeinrstlocdmu" : "的一是不在人有我他這大来上国個到説們為子";
        return among[random.Next(among.Length)];
    }
}

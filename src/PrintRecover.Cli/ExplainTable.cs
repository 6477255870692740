using System.Globalization;
using System.Text;
using PrintRecover.PlainText;

namespace PrintRecover.Cli;

/// <summary>Writes why lines were joined or kept apart: a table of one line a boundary, its columns parted by tabs.</summary>
internal sealed class ExplainTable : IDisposable
{
    /// <summary>What is put behind the stem of the input's name.</summary>
    public const string Extension = ".explain.tsv";

    /// <summary>Characters of a line that are shown on either side of a boundary.</summary>
    private const int ShownCharacters = 24;

    private readonly TextWriter _output;

    /// <summary>Begins the table with the names of its columns.</summary>
    /// <param name="output">Where it is written; it stays open.</param>
    public ExplainTable(TextWriter output)
    {
        _output = output;
        _output.Write("line\tdecision\tscore\tmeasure\tstyle\tsigns\tbefore | after\n");
    }

    /// <summary>Adds a boundary.</summary>
    public void Add(ExplainedBoundary boundary)
    {
        var row = new StringBuilder();
        row.Append(CultureInfo.InvariantCulture, $"{boundary.Line}\t{(boundary.IsBreak ? "break" : "join")}\t{boundary.Score:0.00}\t");
        row.Append(CultureInfo.InvariantCulture, $"{boundary.MeasureCells}\t{boundary.Style}\t");
        row.AppendJoin(", ", boundary.Signs
            .OrderByDescending(sign => Math.Abs(sign.Weight))
            .Select(sign => string.Create(CultureInfo.InvariantCulture, $"{sign.Sign} {sign.Weight:+0.00;-0.00;0}")));

        // A bracket comes first, so that no spreadsheet takes a line for a formula or its quote for the cell's own.
        row.Append("\t[").Append(End(boundary.Before)).Append(" | ").Append(Start(boundary.After)).Append("]\n");
        _output.Write(row);
    }

    public void Dispose() => _output.Flush();

    private static string End(string line) => Plain(line.Length > ShownCharacters ? "…" + line[^ShownCharacters..] : line);

    private static string Start(string line) => Plain(line.Length > ShownCharacters ? line[..ShownCharacters] + "…" : line);

    private static string Plain(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}

using PrintRecover.Model;

namespace PrintRecover.Writers;

/// <summary>Writes an issue in one format. A writer takes no layout decision.</summary>
public interface IIssueWriter
{
    /// <summary>The file name's extension, with its dot.</summary>
    string Extension { get; }

    /// <summary>Writes the issue, UTF-8, to a stream that stays open.</summary>
    void Write(Issue issue, Stream output);
}

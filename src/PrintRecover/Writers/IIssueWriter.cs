using PrintRecover.Model;

namespace PrintRecover.Writers;

/// <summary>Writes issues in one format. A writer takes no layout decision.</summary>
public interface IIssueWriter
{
    /// <summary>The file name's extension, with its dot.</summary>
    string Extension { get; }

    /// <summary>Begins an issue, UTF-8, in a stream that stays open; its articles may come one after the other.</summary>
    IIssueFile Begin(IssueSource source, Stream output);
}

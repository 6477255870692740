using PrintRecover.Model;

namespace PrintRecover.Writers;

/// <summary>Writes issues that are whole already.</summary>
public static class IssueWriterExtensions
{
    /// <summary>Writes an issue, UTF-8, to a stream that stays open.</summary>
    public static void Write(this IIssueWriter writer, Issue issue, Stream output)
    {
        using IIssueFile file = writer.Begin(issue.Source, output);
        foreach (Article article in issue.Articles)
        {
            file.Add(article);
        }

        file.Finish(issue.Furniture, issue.Removed, issue.Warnings);
    }
}

namespace PrintRecover.Reflow;

/// <summary>How an article shows where its paragraphs begin.</summary>
public enum ParagraphStyle
{
    /// <summary>Too few lines to tell.</summary>
    Unknown,

    /// <summary>The first line is set in.</summary>
    Indented,

    /// <summary>No line is set in: a short last line or a gap tells.</summary>
    Block,

    /// <summary>All lines but the first are set in.</summary>
    Hanging,
}

namespace PrintRecover.Model;

/// <summary>How an article goes on with the one before it. Only files of many megabytes are cut so.</summary>
public enum Continuation
{
    /// <summary>It is an article of its own.</summary>
    None,

    /// <summary>Its blocks are further ones of the article before.</summary>
    Article,

    /// <summary>Its first block is the rest of the last one of the article before.</summary>
    Block,
}

namespace PrintRecover.Recovery;

/// <summary>What is being done to a page.</summary>
public enum PageStage
{
    /// <summary>It is read from its file.</summary>
    Reading,

    /// <summary>It is made upright, straight and legible.</summary>
    Preparing,

    /// <summary>Its layout is found.</summary>
    Analyzing,

    /// <summary>Its lines are read.</summary>
    Recognizing,

    /// <summary>It is done.</summary>
    Finished,

    /// <summary>It could not be read; the other pages go on.</summary>
    Failed,
}

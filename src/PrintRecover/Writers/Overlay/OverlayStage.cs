namespace PrintRecover.Writers.Overlay;

/// <summary>What an overlay shows; each stage goes on from the one before.</summary>
public enum OverlayStage
{
    /// <summary>What is no text: rules, frames, pictures.</summary>
    Ink = 1,

    /// <summary>The text lines, each in a colour of its own.</summary>
    Lines,

    /// <summary>The regions that lines were put together to, in the colour of what they were taken for.</summary>
    Regions,

    /// <summary>What each text was joined to, and how surely.</summary>
    Links,

    /// <summary>Articles and the order in which they are read.</summary>
    Articles,
}

namespace PrintRecover.Reflow;

/// <summary>How two lines join where the first may end with a hyphen.</summary>
public enum HyphenJoin
{
    /// <summary>No hyphen breaks a word here.</summary>
    None,

    /// <summary>The hyphen only broke the word: it goes.</summary>
    Mended,

    /// <summary>The hyphen goes, and a <c>k</c> before it becomes the <c>c</c> that it was: <c>Brük-</c>, <c>ke</c> is Brücke.</summary>
    MendedCk,

    /// <summary>The hyphen belongs to the word: <c>self-</c>, <c>made</c>.</summary>
    Kept,

    /// <summary>The hyphen stands for a part said later, a space follows: <c>Haupt-</c>, <c>und Nebensatz</c>.</summary>
    Suspended,
}

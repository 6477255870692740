namespace PrintRecover.Recognition.PpOcr;

/// <summary>What Chinese is written in.</summary>
public enum ChineseScript
{
    /// <summary>Any, or both.</summary>
    Any,

    /// <summary>Traditional characters.</summary>
    Traditional,

    /// <summary>Simplified characters.</summary>
    Simplified,
}

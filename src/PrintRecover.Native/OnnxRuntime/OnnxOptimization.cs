namespace PrintRecover.Native.OnnxRuntime;

/// <summary>How far a network is rewritten before it runs; each does what those before it do.</summary>
public enum OnnxOptimization
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>What is constant is computed, what does nothing is left out.</summary>
    Basic = 1,

    /// <summary>Operators that follow each other become one.</summary>
    Extended = 2,

    /// <summary>Numbers are laid out as the processor likes them.</summary>
    All = 99,
}

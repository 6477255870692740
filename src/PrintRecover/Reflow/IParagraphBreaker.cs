namespace PrintRecover.Reflow;

/// <summary>Decides whether a new paragraph begins between two lines.</summary>
public interface IParagraphBreaker
{
    /// <summary>Decides by what can be seen at the boundary; what is not known counts for nothing.</summary>
    BreakDecision Decide(LineBoundary boundary);
}

using PrintRecover.Typesetter.Layout;

namespace PrintRecover.Typesetter.Kinds;

/// <summary>A way to make pages up.</summary>
public interface IMakeUp
{
    /// <summary>Makes up pages.</summary>
    /// <param name="design">The paper's measures.</param>
    /// <param name="desk">Its text and chance.</param>
    /// <param name="firstPage">The number of the first; 1 is a front page.</param>
    IReadOnlyList<Sheet> Compose(PageDesign design, Desk desk, int firstPage);
}

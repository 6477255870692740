using PrintRecover.Typesetter.Text;

namespace PrintRecover.Typesetter.Typography;

/// <summary>Breaks text into lines.</summary>
public interface ILineSetter
{
    /// <summary>Sets a block.</summary>
    /// <param name="block">The text.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="measure">How long its lines may be, pixels.</param>
    /// <param name="isSideways">True when its lines run across the page's running text.</param>
    SetBlock Set(StoryBlock block, TypeStyle style, double measure, bool isSideways = false);
}

using PrintRecover.Model;

namespace PrintRecover.Preprocessing;

/// <summary>Tells how well a part of a page can be read as it lies.</summary>
public interface ILegibilityMeter
{
    /// <summary>How many characters are read with confidence; null when there is nothing to read them with.</summary>
    int? Measure(GrayImage sample);
}

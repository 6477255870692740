using PrintRecover.Model;

namespace PrintRecover.Preprocessing;

/// <summary>Finds out which way up a page lies.</summary>
public interface IOrientationDetector
{
    /// <summary>Judges one page, or a part of one; null when it shows too little text to tell.</summary>
    OrientationEstimate? Detect(GrayImage page);
}

using PrintRecover.Model;

namespace PrintRecover.Preprocessing;

/// <summary>Makes a scan upright, straight and legible. One instance serves one thread.</summary>
public interface IPagePreprocessor
{
    /// <summary>Prepares one page. The result's transform leads every pixel back to the scan.</summary>
    PreparedPage Prepare(PageScan scan);
}

using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>Finds what stands where on a prepared page.</summary>
public interface ILayoutAnalyzer
{
    /// <summary>Finds rules, frames, pictures and text lines, and groups the lines into regions.</summary>
    PageLayout Analyze(PreparedPage page);
}

using PrintRecover.Model;

namespace PrintRecover.LayoutAnalysis;

/// <summary>The frame printed around a page.</summary>
/// <param name="Sure">What it surely holds: where no side was found, as far as the text goes.</param>
/// <param name="Possible">What it may hold: where no side was found, up to the end of the page's half of the scan.</param>
internal sealed record PageFrame(Box Sure, Box Possible);

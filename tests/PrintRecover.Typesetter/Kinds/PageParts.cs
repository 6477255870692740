using PrintRecover.Typesetter.Layout;

namespace PrintRecover.Typesetter.Kinds;

/// <summary>What has been placed on a page so far.</summary>
public sealed class PageParts
{
    private readonly List<PlacedBlock> _regions = [];
    private readonly List<Ornament> _ornaments = [];

    /// <summary>Adds text.</summary>
    public void Add(IEnumerable<PlacedBlock> regions) => _regions.AddRange(regions);

    /// <summary>Adds rules, frames and pictures.</summary>
    public void Add(IEnumerable<Ornament> ornaments) => _ornaments.AddRange(ornaments);

    /// <summary>Adds one.</summary>
    public void Add(Ornament ornament) => _ornaments.Add(ornament);

    /// <summary>Adds what was placed apart from these.</summary>
    public void Add(PageParts others)
    {
        Add(others._regions);
        Add(others._ornaments);
    }

    /// <summary>The page.</summary>
    public Sheet ToSheet(PageDesign design) => new(
        design.Width, design.Height, design.IsVertical, design.Type.Face.Language,
        [.. _regions.Where(region => region.Lines.Count > 0)], _ornaments);
}

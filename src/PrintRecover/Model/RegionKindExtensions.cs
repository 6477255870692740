namespace PrintRecover.Model;

/// <summary>What follows from a region's kind.</summary>
public static class RegionKindExtensions
{
    /// <summary>The furniture that a region of this kind is; null for what belongs to an article.</summary>
    public static FurnitureKind? AsFurniture(this RegionKind kind) => kind switch
    {
        RegionKind.Masthead => FurnitureKind.Masthead,
        RegionKind.Folio => FurnitureKind.Folio,
        RegionKind.PageHeader => FurnitureKind.PageHeader,
        RegionKind.PageFooter => FurnitureKind.PageFooter,
        _ => null,
    };
}

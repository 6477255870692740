namespace PrintRecover.Tests.Acceptance;

/// <summary>The scans that every test of the whole goes through; the collection shares their conversions.</summary>
[CollectionDefinition(Name)]
public sealed class FixtureScans : ICollectionFixture<FixtureConversions>
{
    public const string Name = "fixture scans";

    public static TheoryData<string, string> All => new()
    {
        { "broadsheet-zh", "scan.pdf" },
        { "broadsheet-zh", "damaged.jpg" },
        { "vertical-headline-zh", "scan.pdf" },
        { "vertical-headline-zh", "damaged.jpg" },
        { "four-column-en", "scan.pdf" },
        { "four-column-en", "damaged.jpg" },
    };

    public static TheoryData<string> Fixtures => ["broadsheet-zh", "vertical-headline-zh", "four-column-en"];
}

using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using PrintRecover.Model;
using PrintRecover.Recovery;
using PrintRecover.Writers;

namespace PrintRecover.Tests.Acceptance;

/// <summary>What the whole pipeline makes of the fixture scans; each is converted once, for all tests.</summary>
public sealed class FixtureConversions : IDisposable
{
    private readonly ConcurrentDictionary<string, IssueRecovery> _recoveries = new();
    private readonly ConcurrentDictionary<string, RecoveredIssue> _recovered = new();

    /// <summary>A scan as converted when its language is named.</summary>
    public RecoveredIssue Recover(string fixture, string scan) =>
        Recover(fixture, scan, fixture.EndsWith("-en", StringComparison.Ordinal) ? "eng" : "chi_sim");

    /// <summary>A scan as converted when its language is left to the program.</summary>
    public RecoveredIssue RecoverGuessing(string fixture, string scan) => Recover(fixture, scan, null);

    public static Issue Truth(string fixture) => IssueReader.ReadFile(PathOf(fixture, "truth.json"));

    public void Dispose()
    {
        foreach (IssueRecovery recovery in _recoveries.Values)
        {
            recovery.Dispose();
        }
    }

    private RecoveredIssue Recover(string fixture, string scan, string? languages) => _recovered.GetOrAdd(
        $"{languages} {fixture}/{scan}",
        _ => _recoveries.GetOrAdd(languages ?? "", _ => Compose(languages)).Recover(PathOf(fixture, scan)));

    private static IssueRecovery Compose(string? languages) => new(
        RecoveryPipeline.Compose(new PipelineOptions { Languages = languages }),
        new RecoveryOptions { Jobs = 1 });

    private static string PathOf(string fixture, string file, [CallerFilePath] string test = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(test)!, "..", "..", "..", "fixtures", fixture, file));
}

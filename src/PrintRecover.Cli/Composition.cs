using PrintRecover.Recovery;

namespace PrintRecover.Cli;

/// <summary>The one place where the pipeline is put together.</summary>
internal static class Composition
{
    public static RecoveryStages Stages(ConvertSettings settings) =>
        throw new MissingComponentException($"No stages to read {settings.Inputs[0]} yet; build a later version.");
}

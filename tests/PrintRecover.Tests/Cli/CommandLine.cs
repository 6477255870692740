using PrintRecover.Cli;
using PrintRecover.Recovery;
using PrintRecover.Tests.Fakes;

namespace PrintRecover.Tests.Cli;

/// <summary>Runs the program in this process.</summary>
internal sealed record CommandLine(int ExitCode, string Output, string Error)
{
    public static CommandLine Run(params string[] arguments) => Run(new FakePipeline(), arguments);

    public static CommandLine Run(FakePipeline pipeline, params string[] arguments) =>
        Run(_ => pipeline.Stages, arguments);

    public static CommandLine Run(
        Func<ConvertSettings, RecoveryStages> stages,
        string[] arguments,
        IReadOnlyList<ComponentStatus>? components = null,
        bool isTerminal = false,
        CancellationToken cancellation = default)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int exitCode = Application.Run(arguments, new CommandEnvironment(
            output, error, isTerminal, stages, () => components ?? [], cancellation));
        return new CommandLine(exitCode, output.ToString(), error.ToString());
    }
}

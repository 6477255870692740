using System.CommandLine;
using PrintRecover.Cli.Reporting;

namespace PrintRecover.Cli;

/// <summary>The command <c>doctor</c>: what is there, what is not, and what to do about it.</summary>
internal sealed class DoctorCommand : Command
{
    public DoctorCommand(CommandEnvironment environment)
        : base("doctor", "Lists engines, models, languages and versions, and says what to do about what is missing.") =>
        SetAction(_ => (int)Failures.Guard(
            message => environment.Error.WriteLine($"printrecover: {message}"),
            () => Examine(environment)));

    private static ExitCode Examine(CommandEnvironment environment)
    {
        IReadOnlyList<ComponentStatus> components = environment.InspectComponents();
        int nameWidth = components.Max(component => component.Name.Length);
        foreach (ComponentStatus component in components)
        {
            string line = $"{(component.IsPresent ? "OK" : "MISSING"),-8} {component.Name.PadRight(nameWidth)}  {component.Detail}";
            environment.Output.WriteLine(TerminalText.Safe(line));
        }

        foreach (string remedy in components.Select(component => component.Remedy).OfType<string>().Distinct())
        {
            environment.Output.WriteLine(TerminalText.Safe(remedy));
        }

        return components.All(component => component.IsPresent) ? ExitCode.Done : ExitCode.MissingComponent;
    }
}

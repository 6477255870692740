using System.CommandLine;
using System.CommandLine.Help;

namespace PrintRecover.Cli;

/// <summary>The whole program, but for the process around it.</summary>
public static class Application
{
    /// <summary>Runs the command line and returns the exit code, one of <see cref="ExitCode"/>.</summary>
    public static int Run(string[] arguments, CommandEnvironment environment)
    {
        // No RootCommand: its help calls the program by its file's name, which is not what a user types.
        var root = new Command(
            "printrecover", "Recovers the articles of scanned newspapers: each headline with its own body, sentences whole.")
        {
            new HelpOption(),
            new VersionOption(),
            new ConvertCommand(environment),
            new ReflowCommand(environment),
            new CheckCommand(environment),
            new DoctorCommand(environment),
        };
        AddExamples(root);
        ParseResult parsed = root.Parse(OverlayChoice.SpellOut(arguments));
        if (parsed.Errors.Count > 0)
        {
            bool isOfNoCommand = parsed.CommandResult.Command == root && arguments is [[not '-', ..], ..];
            IEnumerable<string> messages = isOfNoCommand
                ? [$"There is no command {arguments[0]}; there are {string.Join(", ", root.Subcommands.Select(command => command.Name))}."]
                : parsed.Errors.Select(error => error.Message).Distinct();
            foreach (string message in messages)
            {
                environment.Error.WriteLine($"printrecover: {message}");
            }

            environment.Error.WriteLine("Try --help.");
            return (int)ExitCode.Usage;
        }

        return Invoke(parsed, environment);
    }

    // The commands tell their own failures; what is left is that there is nowhere to tell anything.
    private static int Invoke(ParseResult parsed, CommandEnvironment environment)
    {
        var configuration = new InvocationConfiguration
        {
            Output = environment.Output,
            Error = environment.Error,
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            return parsed.Invoke(configuration);
        }
        catch (OutputException error)
        {
            environment.Error.WriteLine($"printrecover: {error.Message}");
            return (int)ExitCode.UnwritableOutput;
        }
    }

    private static void AddExamples(Command root)
    {
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
    }
}

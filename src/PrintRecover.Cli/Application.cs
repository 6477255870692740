using System.CommandLine;
using System.CommandLine.Help;

namespace PrintRecover.Cli;

/// <summary>The whole program, but for the process around it.</summary>
public static class Application
{
    /// <summary>Runs the command line and returns the exit code, one of <see cref="ExitCode"/>.</summary>
    public static int Run(string[] arguments, CommandEnvironment environment)
    {
        var root = new RootCommand("Recovers the articles of scanned newspapers: each headline with its own body, sentences whole.")
        {
            new ConvertCommand(environment),
            new DoctorCommand(environment),
        };
        AddExamples(root);
        ParseResult parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (string message in parsed.Errors.Select(error => error.Message).Distinct())
            {
                environment.Error.WriteLine($"printrecover: {message}");
            }

            environment.Error.WriteLine("Try --help.");
            return (int)ExitCode.Usage;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = environment.Output,
            Error = environment.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    private static void AddExamples(RootCommand root)
    {
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
    }
}

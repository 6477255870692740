using System.Text;
using PrintRecover;
using PrintRecover.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    // The first press winds the work up, a second one ends the process at once.
    press.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
};
return Application.Run(args, new CommandEnvironment(
    Console.Out,
    Console.Error,
    !Console.IsErrorRedirected,
    settings => RecoveryPipeline.Compose(settings.Pipeline),
    ComponentInspection.Run,
    cancellation.Token));

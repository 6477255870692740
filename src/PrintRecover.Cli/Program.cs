using System.Runtime.InteropServices;
using System.Text;
using PrintRecover;
using PrintRecover.Cli;
using PrintRecover.Native;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var cancellation = new CancellationTokenSource();
// The first signal winds the work up, a second one ends the process at once.
Action<PosixSignalContext> windUp = signal =>
{
    signal.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
};
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, windUp);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, windUp);
using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, windUp);
NativeMessages.Silence();
return Application.Run(args, new CommandEnvironment(
    new StandardStream(Console.Out, isEssential: true),
    new StandardStream(Console.Error, isEssential: false),
    !Console.IsErrorRedirected,
    settings => RecoveryPipeline.Compose(settings.Pipeline),
    ComponentInspection.Run,
    cancellation.Token));

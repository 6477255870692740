using System.Runtime.CompilerServices;

namespace PrintRecover.Tests;

/// <summary>Files that lie beside the test that reads them.</summary>
internal static class TestFiles
{
    public static string Beside(string name, [CallerFilePath] string test = "") =>
        Path.Combine(Path.GetDirectoryName(test)!, name);

    public static string ReadBeside(string name, [CallerFilePath] string test = "") =>
        File.ReadAllText(Beside(name, test));
}

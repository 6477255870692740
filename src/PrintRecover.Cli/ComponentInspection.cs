using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using PrintRecover.Native;
using PrintRecover.Native.Leptonica;
using PrintRecover.Native.OnnxRuntime;
using PrintRecover.Native.Pdfium;
using PrintRecover.Native.Tesseract;

namespace PrintRecover.Cli;

/// <summary>Looks for everything that the program needs beside itself.</summary>
internal static class ComponentInspection
{
    private const string SetUp = "Run ./printrecover once with the network up: it brings what is missing, or names the packages to install.";

    /// <summary>The versions, the engines, and the models of the manifest.</summary>
    public static IReadOnlyList<ComponentStatus> Run() =>
    [
        new(".NET", true, RuntimeInformation.FrameworkDescription),
        new("System", true, string.Create(
            CultureInfo.InvariantCulture,
            $"{RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores")),
        Library("Tesseract", () => TesseractLibrary.Version),
        Library("Leptonica", () => PictureFile.LibraryVersion),
        Library("PDFium", PdfiumState),
        Library("ONNX Runtime", () => OnnxLibrary.RequireUsable()),
        .. Models(InstallationFolder.Models),
    ];

    private static string PdfiumState()
    {
        PdfiumLibrary.Load();
        return "loads (it tells no version of its own)";
    }

    private static ComponentStatus Library(string name, Func<string> version)
    {
        try
        {
            return new ComponentStatus(name, true, version());
        }
        catch (Exception error) when (error is DllNotFoundException or EntryPointNotFoundException or BadImageFormatException or OnnxException)
        {
            return new ComponentStatus(name, false, error.Message.Split('\n')[0], SetUp);
        }
    }

    private static IEnumerable<ComponentStatus> Models(string folder)
    {
        string manifest = Path.Combine(folder, "manifest.sha256");
        if (!File.Exists(manifest))
        {
            return [new ComponentStatus("Models", false, $"no manifest in {folder}", $"Set {InstallationFolder.EnvironmentVariable} to the program's folder.")];
        }

        string[][] listed = [.. File.ReadLines(manifest)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(fields => fields.Length == 2)];
        IEnumerable<string> others = Directory.EnumerateFiles(folder, "*.traineddata")
            .Concat(Directory.EnumerateFiles(folder, "*.onnx"))
            .Select(path => Path.GetFileName(path)!)
            .Except(listed.Select(fields => fields[1]))
            .Order(StringComparer.Ordinal);
        return
        [
            .. listed.Select(fields => Model(folder, fields[1], fields[0])),
            .. others.Select(file => new ComponentStatus(Language(file), true, "a model of your own")),
        ];
    }

    private static ComponentStatus Model(string folder, string file, string sha256)
    {
        string path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            return new ComponentStatus(Language(file), false, $"no {file} in {folder}", SetUp);
        }

        using FileStream content = File.OpenRead(path);
        bool isWhole = Convert.ToHexStringLower(SHA256.HashData(content)) == sha256;
        return isWhole
            ? new ComponentStatus(Language(file), true, string.Create(CultureInfo.InvariantCulture, $"{content.Length / 1e6:F1} MB, checksum right"))
            : new ComponentStatus(Language(file), false, $"{path} is not the file of the manifest", $"Delete it. {SetUp}");
    }

    private static string Language(string file) => file.EndsWith(".keys", StringComparison.Ordinal)
        ? $"Characters {Path.GetFileNameWithoutExtension(file)}"
        : $"Model {Path.GetFileNameWithoutExtension(file)}";
}

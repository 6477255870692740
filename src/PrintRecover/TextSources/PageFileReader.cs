namespace PrintRecover.TextSources;

/// <summary>Reads the formats that tell where each line stands.</summary>
public static class PageFileReader
{
    /// <summary>True for a kind that this reads.</summary>
    public static bool Reads(TextFileKind kind) => kind is TextFileKind.PageXml or TextFileKind.Alto or TextFileKind.Hocr;

    /// <summary>Reads the pages of a PAGE, ALTO or hOCR file; they may be without text.</summary>
    /// <param name="input">The open file; it is read to its end.</param>
    /// <exception cref="InputException">The file is damaged, too large, or has no page.</exception>
    public static PageFileContent Read(TextInput input) => input.Kind switch
    {
        TextFileKind.PageXml => PageXmlReader.Read(input),
        TextFileKind.Alto => AltoReader.Read(input),
        TextFileKind.Hocr => HocrReader.Read(input),
        _ => throw new ArgumentException($"{input.File} is {input.Kind}, which has no boxes.", nameof(input)),
    };
}

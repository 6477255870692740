namespace PrintRecover.TextSources;

/// <summary>The kinds of files that newspaper text comes in.</summary>
public enum TextFileKind
{
    /// <summary>Lines of text and nothing else.</summary>
    PlainText,

    /// <summary>Markdown, HTML in it or not.</summary>
    Markdown,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>PRImA PAGE: regions and lines of one page, with their outlines.</summary>
    PageXml,

    /// <summary>ALTO: blocks, lines and words of pages, with their boxes.</summary>
    Alto,

    /// <summary>hOCR: HTML whose classes tell pages, lines and words.</summary>
    Hocr,

    /// <summary>XML of another kind, which is not read.</summary>
    OtherXml,

    /// <summary>What PrintRecover itself wrote, which has nothing to be mended.</summary>
    PrintRecoverJson,
}

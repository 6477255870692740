using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using PrintRecover.Model;

namespace PrintRecover.TextSources;

/// <summary>Reads XML that a stranger wrote: no document type, no entities but the five, no file beside it.</summary>
internal static class XmlText
{
    /// <summary>
    /// The largest file: a broadsheet page with a box for each of its 60 000 characters takes some 40 MB, and the
    /// document in memory several times its size.
    /// </summary>
    internal const long MostBytes = 256L << 20;

    /// <summary>Elements nested deeper are an attack: each is held against all around it when the document is built.</summary>
    private const int DeepestElement = 4096;

    // Document type definitions are passed over unread, so that none of their entities exists.
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = MostBytes,
    };

    /// <summary>Reads the whole document.</summary>
    /// <exception cref="InputException">It is not well-formed, cut short, nested without end or too large.</exception>
    public static XElement Load(TextInput input) => Parse(input.ReadAll(MostBytes), input.File);

    /// <summary>Reads a document that is in memory.</summary>
    /// <param name="text">The document.</param>
    /// <param name="file">What an error calls it.</param>
    /// <exception cref="InputException">It is not well-formed, cut short or nested without end.</exception>
    public static XElement Parse(string text, string file)
    {
        try
        {
            using var trial = XmlReader.Create(new StringReader(text), Settings);
            while (trial.Read())
            {
                if (trial.Depth > DeepestElement)
                {
                    throw new InputException($"{file} nests its elements more than {DeepestElement} deep; export it again.");
                }
            }

            using var reader = XmlReader.Create(new StringReader(text), Settings);
            return XElement.Load(reader);
        }
        catch (XmlException cause)
        {
            throw new InputException(
                text.Contains("<!ENTITY", StringComparison.Ordinal)
                    ? $"{file} uses entities of its own from line {cause.LineNumber} on, which are not read, as they may grow without end or open other files; export it without a document type."
                    : $"{file} is no well-formed XML from line {cause.LineNumber} on: it is cut short or damaged; export it again.",
                cause);
        }
    }

    /// <summary>The children of that name, whatever their namespace's version.</summary>
    public static IEnumerable<XElement> Children(this XElement element, string name) =>
        element.Elements().Where(child => child.Name.LocalName == name);

    /// <summary>The first child of that name.</summary>
    public static XElement? Child(this XElement element, string name) => element.Children(name).FirstOrDefault();

    /// <summary>The elements of that name inside, at any depth.</summary>
    public static IEnumerable<XElement> Inside(this XElement element, string name) =>
        element.Descendants().Where(inner => inner.Name.LocalName == name);

    /// <summary>A number in an attribute; null where there is none, or none that a page can have.</summary>
    public static double? Number(this XElement element, string attribute) =>
        double.TryParse((string?)element.Attribute(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
        && Math.Abs(number) < 1e7
            ? number
            : null;

    /// <summary>A whole box from numbers that may be fractions.</summary>
    public static Box Box(double left, double top, double right, double bottom) =>
        Model.Box.FromEdges((int)Math.Floor(left), (int)Math.Floor(top), (int)Math.Ceiling(right), (int)Math.Ceiling(bottom));
}

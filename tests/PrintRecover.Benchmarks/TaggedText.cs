using System.Text;
using System.Xml;

namespace PrintRecover.Benchmarks;

/// <summary>
/// Text of a printed page whose lines end with <c>lb</c> and whose paragraphs are <c>p</c>: what a text without
/// paragraphs would be, and where they are. A blank line stands for the border of every <c>div</c>.
/// </summary>
/// <param name="Text">The lines.</param>
/// <param name="Paragraphs">First and last line of each paragraph, from 1.</param>
internal sealed record TaggedText(string Text, IReadOnlyList<(long First, long Last)> Paragraphs)
{
    /// <summary>True when one of the lines belongs to a paragraph.</summary>
    public bool HoldsParagraph(long first, long last) =>
        Paragraphs.Any(paragraph => paragraph.First <= last && paragraph.Last >= first);

    /// <summary>Reads a file.</summary>
    public static TaggedText Read(string file)
    {
        // Characters that no font has are entities of the file's own; nothing outside the file is read.
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Parse,
            XmlResolver = null,
            MaxCharactersFromEntities = 1 << 20,
        };
        using var xml = XmlReader.Create(file, settings);
        var lines = new Collector();
        while (xml.Read())
        {
            switch (xml.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace, _):
                    lines.Add(xml.Value);
                    break;
                case (XmlNodeType.Element, "lb"):
                    lines.EndLine();
                    break;
                case (XmlNodeType.Element, "p"):
                    lines.BeginParagraph();
                    break;
                case (XmlNodeType.EndElement, "p"):
                    lines.EndParagraph();
                    break;
                case (XmlNodeType.Element or XmlNodeType.EndElement, "div"):
                    lines.Part();
                    break;
                default:
                    break;
            }
        }

        return new TaggedText(lines.Text, lines.Paragraphs);
    }

    private sealed class Collector
    {
        private readonly StringBuilder _text = new();
        private readonly StringBuilder _line = new();
        private readonly List<(long, long)> _paragraphs = [];
        private long _number = 1;
        private long _first;
        private bool _isBlank = true;

        public string Text => _text.ToString();

        public IReadOnlyList<(long First, long Last)> Paragraphs => _paragraphs;

        public void Add(string text) => _line.AppendJoin("", text.Split('\n').Select(part => part.Trim()));

        public void EndLine()
        {
            if (_line.Length > 0)
            {
                _text.Append(_line).Append('\n');
                _number++;
                _isBlank = false;
            }

            _line.Clear();
        }

        public void BeginParagraph()
        {
            EndLine();
            _first = _number;
        }

        public void EndParagraph()
        {
            EndLine();
            if (_number > _first)
            {
                _paragraphs.Add((_first, _number - 1));
            }
        }

        public void Part()
        {
            EndLine();
            if (!_isBlank)
            {
                _text.Append('\n');
                _number++;
                _isBlank = true;
            }
        }
    }
}

using System.Globalization;
using System.Text;

namespace PrintRecover.Tests.PageSources;

/// <summary>Writes small PDFs, object by object, for tests to read.</summary>
internal sealed class PdfBuilder
{
    private readonly List<(string Dictionary, byte[]? Stream)> _objects = [("", null), ("", null)];
    private readonly List<int> _pages = [];

    /// <summary>Adds an object and returns its number.</summary>
    public int Add(string dictionary, byte[]? stream = null)
    {
        _objects.Add((dictionary, stream));
        return _objects.Count;
    }

    /// <summary>Adds a page that draws some content, with the resources that it names.</summary>
    public PdfBuilder Page(double width, double height, string content, string resources = "", string entries = "")
    {
        int stream = Add("", Encoding.Latin1.GetBytes(content));
        _pages.Add(Add(string.Create(CultureInfo.InvariantCulture, $"/Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Resources << {resources} >> /Contents {stream} 0 R {entries}")));
        return this;
    }

    /// <summary>Adds a page that is one image from edge to edge.</summary>
    public PdfBuilder Scan(PdfPicture picture, double width, double height, string entries = "", string before = "", string after = "")
    {
        int image = Add("/Type /XObject /Subtype /Image " + picture.Entries, picture.Data);
        string content = string.Create(CultureInfo.InvariantCulture, $"{before} q {width} 0 0 {height} 0 0 cm /Im Do Q {after}");
        return Page(width, height, content, $"/XObject << /Im {image} 0 R >> {Helvetica}", entries);
    }

    /// <summary>Adds a page that the page tree names but that is not there.</summary>
    public PdfBuilder LostPage()
    {
        _pages.Add(9_999);
        return this;
    }

    public const string Helvetica = "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>";

    /// <summary>The whole file; encrypted when a password is given.</summary>
    public byte[] Build(string? password = null)
    {
        _objects[0] = ("/Type /Catalog /Pages 2 0 R", null);
        _objects[1] = ($"/Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select(page => $"{page} 0 R"))}]", null);
        PdfEncryption? encryption = password is null ? null : new PdfEncryption(password);
        var file = new MemoryStream();
        Write(file, "%PDF-1.7\n");
        var offsets = new List<long>();
        for (int number = 1; number <= _objects.Count; number++)
        {
            offsets.Add(file.Position);
            WriteObject(file, number, encryption);
        }

        long table = file.Position;
        Write(file, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => Write(file, $"{offset:D10} 00000 n \n"));
        Write(file, $"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R {encryption?.TrailerEntries} >>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    private void WriteObject(MemoryStream file, int number, PdfEncryption? encryption)
    {
        (string dictionary, byte[]? stream) = _objects[number - 1];
        byte[]? data = stream is null || encryption is null ? stream : encryption.Encrypt(number, stream);
        string length = data is null ? "" : $"/Length {data.Length}";
        Write(file, $"{number} 0 obj\n<< {dictionary} {length} >>\n");
        if (data is not null)
        {
            Write(file, "stream\n");
            file.Write(data);
            Write(file, "\nendstream\n");
        }

        Write(file, "endobj\n");
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}

using PrintRecover.Model;
using PrintRecover.Native.Pdfium;

namespace PrintRecover.PageSources;

/// <summary>
/// A PDF. A page that is one image gives that image's own pixels; any other page is drawn.
/// </summary>
internal sealed class PdfPageSource : IPageSource
{
    /// <summary>
    /// PDFium keeps the data of every image that it has read until the document is closed (4.4 MB a page where this was
    /// measured): opening the file anew after so many pages bounds that.
    /// </summary>
    private const int PagesAnOpening = 4;

    private readonly string _file;
    private readonly PageSourceOptions _options;
    private readonly Lock _gate = new();
    private PdfDocument _document;
    private int _pagesSinceOpening;

    /// <summary>Opens the file.</summary>
    internal PdfPageSource(string file, PageSourceOptions options)
    {
        (_file, _options) = (file, options);
        _document = Open();
        PageCount = _document.PageCount;
        if (PageCount == 0)
        {
            _document.Dispose();
            throw new InputException($"{file} has no pages; scan or export it again.");
        }
    }

    /// <inheritdoc/>
    public int PageCount { get; }

    /// <inheritdoc/>
    public PageScan ReadPage(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, PageCount);
        try
        {
            using PdfPage page = LoadPage(number);
            return ReadPage(page, number);
        }
        catch (PdfException cause)
        {
            throw InputErrors.DamagedPage(_file, number, cause);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _document.Dispose();

    private PdfDocument Open()
    {
        try
        {
            return PdfDocument.Open(_file, _options.Password);
        }
        catch (PdfException cause)
        {
            throw Explain(cause);
        }
    }

    private PdfPage LoadPage(int number)
    {
        lock (_gate)
        {
            if (_pagesSinceOpening++ == PagesAnOpening)
            {
                PdfDocument opened = Open();
                _document.Dispose();
                _document = opened;
                _pagesSinceOpening = 1;
            }

            return _document.LoadPage(number - 1);
        }
    }

    private PageScan ReadPage(PdfPage page, int number)
    {
        PdfPageContent content = page.ReadContent();
        PdfPagePlan plan = PdfPagePlan.For(page.Bounds, content, _options.Dpi)
            ?? throw InputErrors.DamagedPage(_file, number);
        InputErrors.CheckSize(_file, number, plan.Width, plan.Height, _options);
        foreach (PdfImage image in content.Images)
        {
            Check(page, image, number);
        }

        byte[] pixels = page.RenderGray(plan.Area, plan.Width, plan.Height);
        bool isBlank = pixels.AsSpan().IndexOfAnyExcept((byte)255) < 0;
        if (isBlank && content.Images.Any(image => !page.CanDecode(image)))
        {
            throw InputErrors.DamagedPage(_file, number);
        }

        return new PageScan(_file, number, new GrayImage(plan.Width, plan.Height, pixels), _options.Dpi ?? plan.Dpi);
    }

    /// <summary>Refuses a picture that PDFium would make up for want of data, or allocate without bounds.</summary>
    private void Check(PdfPage page, PdfImage image, int number)
    {
        InputErrors.CheckSize(_file, number, image.PixelWidth, image.PixelHeight, _options);
        byte[] data = image.Encoding == PdfImageEncoding.Other ? [] : page.ReadEncoded(image);
        if (image.Encoding == PdfImageEncoding.Jpeg2000 && PictureData.Jpeg2000Size(data) is var (width, height))
        {
            InputErrors.CheckSize(_file, number, width, height, _options);
        }

        bool isComplete = image.Encoding switch
        {
            PdfImageEncoding.Jpeg => PictureData.IsComplete(data, FileKind.Jpeg),
            PdfImageEncoding.Jpeg2000 => PictureData.IsComplete(data, FileKind.Jpeg2000),
            PdfImageEncoding.Flate => PictureData.Inflates(data, (long)image.PixelWidth * image.PixelHeight / 8),
            _ => true,
        };
        if (!isComplete)
        {
            throw InputErrors.DamagedPage(_file, number);
        }
    }

    private InputException Explain(PdfException cause) => cause.Error switch
    {
        PdfError.Password when string.IsNullOrEmpty(_options.Password) =>
            new InputException($"{_file} is encrypted; give its password with --password.", cause),
        PdfError.Password => new InputException($"{_file} does not open with this password; check --password.", cause),
        PdfError.Security => new InputException(
            $"{_file} is encrypted in a way that cannot be read; save it again without protection.", cause),
        _ => InputErrors.Damaged(_file, cause),
    };
}

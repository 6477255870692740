using PrintRecover.Model;
using PrintRecover.Native.Leptonica;

namespace PrintRecover.PageSources;

/// <summary>A picture file of one page.</summary>
internal sealed class ImagePageSource : IPageSource
{
    private const int OnlyPage = 1;

    private readonly string _file;
    private readonly FileKind _kind;
    private readonly PageSourceOptions _options;

    /// <summary>Looks at the file, without decoding it.</summary>
    internal ImagePageSource(string file, FileKind kind, PageSourceOptions options)
    {
        (_file, _kind, _options) = (file, kind, options);
        Check(ReadFile());
    }

    /// <inheritdoc/>
    public int PageCount => OnlyPage;

    /// <inheritdoc/>
    public PageScan ReadPage(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(number, OnlyPage);
        byte[] data = ReadFile();
        Check(data);
        try
        {
            using Pix picture = PictureFile.DecodeGray(data);
            return PictureScan.From(picture, _file, number, _options);
        }
        catch (LeptonicaException cause)
        {
            throw InputErrors.Damaged(_file, cause);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private byte[] ReadFile()
    {
        using FileStream stream = InputErrors.OpenRead(_file);
        if (stream.Length > _options.MaximumPixels * 4)
        {
            throw new InputException($"{_file} is larger than any picture within the limits; scale it down.");
        }

        try
        {
            byte[] data = new byte[stream.Length];
            stream.ReadExactly(data);
            return data;
        }
        catch (IOException cause)
        {
            throw InputErrors.Unreadable(_file, cause);
        }
    }

    private void Check(ReadOnlySpan<byte> data)
    {
        try
        {
            PictureHeader header = PictureFile.ReadHeader(data);
            InputErrors.CheckSize(_file, OnlyPage, header.Width, header.Height, _options);
        }
        catch (LeptonicaException cause)
        {
            throw InputErrors.Damaged(_file, cause);
        }

        if (_kind == FileKind.Jpeg2000 && PictureData.Jpeg2000Size(data) is var (width, height))
        {
            InputErrors.CheckSize(_file, OnlyPage, width, height, _options);
        }

        if (!PictureData.IsComplete(data, _kind))
        {
            throw InputErrors.Damaged(_file);
        }
    }
}
